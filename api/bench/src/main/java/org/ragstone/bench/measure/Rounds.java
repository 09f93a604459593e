package org.ragstone.bench.measure;

import java.util.Collection;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.ragstone.bench.data.BenchEdition;
import org.ragstone.bench.peer.Peers;

/** Runs rounds of JMH in a process of their own, warmed, one round each time it is asked. */
final class Rounds {
    private static final int WARM_UP = 6;
    private static final int MEASURED = 5;

    private Rounds() {}

    /** Nanoseconds of the processor that an operation takes; the method is that of a class of rounds. */
    static double processorTime(Class<?> rounds, String method, BenchEdition bench, Peers peers)
            throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("^" + rounds.getName() + "." + method + "$")
                        .param("edition", bench.name())
                        .param("peer", peers.name())
                        .warmupIterations(WARM_UP)
                        .warmupTime(TimeValue.seconds(Options.seconds()))
                        .measurementIterations(MEASURED)
                        .measurementTime(TimeValue.seconds(Options.seconds()))
                        .forks(Options.forks())
                        .addProfiler(ProcessorTime.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        return Objects.requireNonNull(
                        results.iterator().next().getSecondaryResults().get(ProcessorTime.NAME))
                .getScore();
    }
}
