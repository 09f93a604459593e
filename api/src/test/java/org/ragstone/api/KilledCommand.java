package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.ragstone.api.cli.CommandLineInterface;
import org.ragstone.api.disk.Disk;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;

/**
 * A command in a process of its own, which stands still before one of its operations on the disk and is killed there: by
 * chance, but spread over its run. {@code -Dkills=100 -Dseed=3} kills more, or elsewhere. Not thread-safe.
 */
public final class KilledCommand {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final long SEED = Long.getLong("seed", 7);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    // What it says when it stands still.
    private static final char STANDS = '.';
    // What is written does not depend on it, and a process has it sooner than compiled rules.
    private static final PolicyCompiler COMPILER = edition -> new PlainPolicySet(Gate.approve(edition));

    private final Random random = new Random(SEED);
    private final int operations;

    /** Runs the command once, whole, to see how many operations it takes: each of those that are killed takes as many or more. */
    public KilledCommand(List<String> arguments) {
        AtomicInteger counted = new AtomicInteger();
        assertThat(run(new Disk((operation, path) -> counted.incrementAndGet()), arguments))
                .isZero();
        this.operations = counted.get();
    }

    /** What is run, and what has to hold once it has been killed. */
    public record Try(List<String> arguments, Consumer<String> check) {}

    /** A try that has a number, from 0. */
    public interface Tries {
        Try of(int number) throws IOException;
    }

    /** Kills as often as is asked for. */
    public void kill(Tries tries) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            int step = 1 + (int) ((kill + random.nextDouble()) * operations / KILLS);
            String moment = "kill %d of seed %d, before operation %d of %d".formatted(kill, SEED, step, operations);
            Try next = tries.of(kill);
            killBefore(step, next.arguments(), moment);
            next.check().accept(moment);
        }
    }

    private static void killBefore(int step, List<String> arguments, String moment) throws Exception {
        Process process = start(step, arguments);
        assertThat(process.getInputStream().read()).as(moment).isEqualTo(STANDS);
        process.destroyForcibly();
        assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private static Process start(int step, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                StandingStill.class.getName(),
                String.valueOf(step)));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int run(Disk disk, List<String> arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new CommandLineInterface(COMPILER, Clock.systemUTC(), disk, Map.of(), nowhere, nowhere)
                .run(arguments.toArray(String[]::new));
    }

    /** The process: the number of the operation, and the command. */
    static final class StandingStill {
        private StandingStill() {}

        public static void main(String[] arguments) {
            int step = Integer.parseInt(arguments[0]);
            AtomicInteger counted = new AtomicInteger();
            Disk disk = new Disk((operation, path) -> {
                if (counted.incrementAndGet() == step) {
                    standStill();
                }
            });
            System.exit(run(disk, List.of(arguments).subList(1, arguments.length)));
        }

        private static void standStill() throws IOException {
            System.out.print(STANDS);
            System.out.flush();
            // Until it is killed, or whoever would kill it is gone.
            System.in.read();
            Runtime.getRuntime().halt(1);
        }
    }
}
