package org.ragstone.bench.measure;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import org.ragstone.bench.data.BenchEdition;
import org.ragstone.bench.data.Rows;
import org.ragstone.bench.peer.Depth;
import org.ragstone.bench.peer.Peer;
import org.ragstone.bench.peer.Peers;
import org.ragstone.model.IndicatorData;

/** What a result takes that is held with its reasons, beyond the rows that it was judged from: all of the heap that is in use. */
final class Held {
    private static final int RESULTS = 200_000;
    private static final int ROUNDS_OF_GARBAGE = 4;

    private Held() {}

    static double bytesAResult(BenchEdition bench, Peers peers, Rows rows) {
        return bytesAResult(peers.compile(bench), rows);
    }

    private static <H> double bytesAResult(Peer<H> peer, Rows rows) {
        int times = Math.max(1, RESULTS / rows.results());
        List<H> kept = new ArrayList<>(times * rows.indicators().size());
        judge(peer, rows.indicators(), new ArrayList<>());
        long before = used();
        try {
            for (int i = 0; i < times; i++) {
                judge(peer, rows.indicators(), kept);
            }
            return (double) (used() - before) / times / rows.results();
        } finally {
            Reference.reachabilityFence(kept);
            Reference.reachabilityFence(rows);
        }
    }

    private static <H> void judge(Peer<H> peer, List<IndicatorData> rows, List<H> kept) {
        peer.judge(rows, Depth.REASON, kept::add);
    }

    private static long used() {
        for (int i = 0; i < ROUNDS_OF_GARBAGE; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
