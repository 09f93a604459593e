package org.ragstone.bench.measure;

import java.util.Collection;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.ragstone.bench.data.BenchEdition;
import org.ragstone.bench.peer.Peers;

/**
 * Runs rounds of JMH in processes of their own. How often is counted and not timed, so that a machine which others use as well warms
 * them as far as any.
 */
final class Rounds {
    private static final int MEDIAN = 50;

    // The machine counts the time of a process in hundredths of a second, and the fastest take less than one.
    private static final int OPERATIONS = 16;

    private Rounds() {}

    /** Nanoseconds of the processor that an operation takes in the median of its rounds. */
    static double processorTime(Class<?> rounds, String method, BenchEdition bench, Peers peers)
            throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("^" + rounds.getName() + "." + method + "$")
                        .param("edition", bench.name())
                        .param("peer", peers.name())
                        .warmupIterations(4 * Options.rounds())
                        .warmupBatchSize(OPERATIONS)
                        .measurementIterations(Options.rounds())
                        .measurementBatchSize(OPERATIONS)
                        .forks(Options.forks())
                        // What collects garbage beside the work would be told of whoever made none meanwhile.
                        .jvmArgsAppend("-XX:+UseParallelGC")
                        .addProfiler(ProcessorTime.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        return Objects.requireNonNull(
                                results.iterator().next().getSecondaryResults().get(ProcessorTime.NAME))
                        .getStatistics()
                        .getPercentile(MEDIAN)
                / OPERATIONS;
    }
}
