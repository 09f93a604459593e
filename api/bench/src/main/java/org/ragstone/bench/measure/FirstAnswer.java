package org.ragstone.bench.measure;

import java.util.List;
import org.ragstone.bench.data.BenchEdition;
import org.ragstone.bench.data.Rows;
import org.ragstone.bench.peer.Depth;
import org.ragstone.bench.peer.Peer;
import org.ragstone.bench.peer.Peers;
import org.ragstone.model.IndicatorData;

/** A program that makes the rules of Kent runnable and judges 25 indicators by them, once. It reads no data set and writes no report. */
public final class FirstAnswer {
    private static final int INDICATORS = 25;

    private FirstAnswer() {}

    /** @param arguments who judges */
    public static void main(String[] arguments) {
        List<IndicatorData> rows = Rows.of(BenchEdition.KENT, INDICATORS, 1).indicators();
        judge(Peers.valueOf(arguments[0]).compile(BenchEdition.KENT), rows);
        // Evrete keeps threads.
        System.exit(0);
    }

    private static <H> void judge(Peer<H> peer, List<IndicatorData> rows) {
        peer.judge(rows, Depth.RATING, held -> peer.statuses(held, System.out::println));
    }
}
