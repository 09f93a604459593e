package org.ragstone.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.ragstone.bench.data.BenchEdition;
import org.ragstone.bench.data.Rows;
import org.ragstone.bench.peer.Depth;
import org.ragstone.bench.peer.Peer;
import org.ragstone.bench.peer.Peers;
import org.ragstone.model.IndicatorData;

/** One operation is all of the indicators judged, from their rows in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EvaluationRounds {
    static final int INDICATORS = 12_000;
    static final long SEED = 1;

    @Param("KENT")
    public BenchEdition edition = BenchEdition.KENT;

    @Param("RAGSTONE")
    public Peers peer = Peers.RAGSTONE;

    private Judging<?> judging = Judging.of(Peers.RAGSTONE.compile(BenchEdition.KENT), List.of());

    @Setup
    public void make() {
        Rows rows = Rows.of(edition, INDICATORS, SEED);
        judging = Judging.of(peer.compile(edition), rows.indicators());
    }

    @Benchmark
    public void rating(Blackhole hole) {
        judging.rating(hole);
    }

    @Benchmark
    public void reason(Blackhole hole) {
        judging.reason(hole);
    }

    @Benchmark
    public void text(Blackhole hole) {
        judging.text(hole);
    }

    private record Judging<H>(Peer<H> peer, List<IndicatorData> rows) {
        static <H> Judging<H> of(Peer<H> peer, List<IndicatorData> rows) {
            return new Judging<>(peer, rows);
        }

        void rating(Blackhole hole) {
            peer.judge(rows, Depth.RATING, held -> peer.statuses(held, hole::consume));
        }

        void reason(Blackhole hole) {
            List<H> kept = new ArrayList<>(rows.size());
            peer.judge(rows, Depth.REASON, kept::add);
            hole.consume(kept);
        }

        void text(Blackhole hole) {
            peer.judge(rows, Depth.TEXT, held -> hole.consume(peer.text(held)));
        }
    }
}
