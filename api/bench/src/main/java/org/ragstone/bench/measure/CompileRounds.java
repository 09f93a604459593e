package org.ragstone.bench.measure;

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
import org.ragstone.bench.peer.Peers;
import org.ragstone.framework.Edition;

/** One operation is an edition made runnable: its rules alone, and read from its files before, as after an edit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CompileRounds {
    @Param("KENT")
    public BenchEdition edition = BenchEdition.KENT;

    @Param("RAGSTONE")
    public Peers peer = Peers.RAGSTONE;

    private Edition read = BenchEdition.KENT.read();

    @Setup
    public void read() {
        read = edition.read();
    }

    @Benchmark
    public void compile(Blackhole hole) {
        hole.consume(peer.compile(edition, read));
    }

    @Benchmark
    public void reload(Blackhole hole) {
        hole.consume(peer.compile(edition));
    }
}
