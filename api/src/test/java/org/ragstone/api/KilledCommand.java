package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A command in a process of its own, killed at moments spread over its run, and thickest where it changes something.
 * {@code -Dkills=100 -Dseed=3} kills more, or at others. Not thread-safe.
 */
public final class KilledCommand {
    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final long SEED = Long.getLong("seed", 7);

    // One that has ended before its moment is no kill; on a busy machine no moment can be met for sure.
    private static final int MOST_TRIES_A_KILL = 4;

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Random random = new Random(SEED);
    private final BooleanSupplier isPreparing;
    private final BooleanSupplier isChanging;
    private final Duration whole;

    /**
     * Runs the command once, whole, to see how long it takes.
     *
     * @param isPreparing whether a run has begun to write
     * @param isChanging whether a run has come to where it changes something
     */
    public KilledCommand(BooleanSupplier isPreparing, BooleanSupplier isChanging, List<String> arguments)
            throws Exception {
        this.isPreparing = isPreparing;
        this.isChanging = isChanging;
        long start = System.nanoTime();
        Process process = start(arguments);
        assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        this.whole = Duration.ofNanos(System.nanoTime() - start);
    }

    /** What is run, and what has to hold once it has been killed, or has ended just before. */
    public record Try(List<String> arguments, Consumer<String> check) {}

    /** A try that has a number, from 0. */
    public interface Tries {
        Try of(int number) throws IOException;
    }

    /** Kills so many of the tries as are asked for. */
    public void kill(Tries tries) throws Exception {
        int killed = 0;
        int tried = 0;
        for (; killed < KILLS && tried < MOST_TRIES_A_KILL * KILLS; tried++) {
            Try next = tries.of(tried);
            killed += isKilled(next.arguments(), killed) ? 1 : 0;
            next.check().accept("try %d for kill %d of seed %d".formatted(tried, killed, SEED));
        }
        System.out.printf("%d of %d were killed in their run of %d ms%n", killed, tried, whole.toMillis());
        assertThat(killed).isEqualTo(KILLS);
    }

    private static Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A third at any moment, a third from when something is being made ready, a third while it is exchanged. */
    private boolean isKilled(List<String> arguments, int kill) throws Exception {
        Process process = start(arguments);
        switch (kill % 3) {
            case 0 -> process.waitFor(random.nextLong(whole.toMillis()), TimeUnit.MILLISECONDS);
            case 1 -> {
                await(process, isPreparing);
                spin(random.nextInt(10_000_000));
            }
            default -> {
                await(process, isChanging);
                spin(random.nextInt(1_000_000));
            }
        }
        boolean ran = process.isAlive();
        process.destroyForcibly();
        assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return ran;
    }

    private static void await(Process process, BooleanSupplier moment) {
        while (process.isAlive() && !moment.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static void spin(int nanoseconds) {
        long until = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
