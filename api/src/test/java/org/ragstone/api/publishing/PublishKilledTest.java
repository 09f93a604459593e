package org.ragstone.api.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.Main;
import org.ragstone.framework.EditionFolder;

/** The command in a process of its own, killed at moments spread over its run, and thickest where it changes what is live. */
@Order(1)
class PublishKilledTest {
    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final long SEED = Long.getLong("seed", 7);

    // One that has ended before its moment is no kill; on a busy machine no moment can be met for sure.
    private static final int MOST_TRIES_A_KILL = 4;

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Random random = new Random(SEED);

    @TempDir
    private Path folder;

    private Stage stage;
    private Path workshop;

    @Test
    void whatever_the_moment_the_old_or_the_new_edition_is_live_and_whole() throws Exception {
        stage = Stage.with(folder, "kent/2018-19");
        workshop = stage.rules.resolve(Stage.FRAMEWORK).resolve(".replaced");
        List<Path> drafts = List.of(stage.draft("one", "One"), stage.draft("two", "Two"));
        Duration whole = lasts(drafts.get(1));
        int tries = 0;
        int killed = 0;
        int wereNew = 0;
        int between = 0;
        for (; killed < KILLS && tries < MOST_TRIES_A_KILL * KILLS; tries++) {
            Path draft = drafts.get(tries % 2);
            String before = stage.title();
            String after = tries % 2 == 0 ? "One" : "Two";
            killed += isKilled(draft, killed, whole) ? 1 : 0;
            assertThat(stage.title())
                    .as("try %s for kill %s of seed %s", tries, killed, SEED)
                    .isIn(before, after);
            wereNew += stage.title().equals(after) ? 1 : 0;
            between += Files.exists(coming()) ? 1 : 0;
            assertThat(stage.run("check", stage.rules.toString()).err()).isEmpty();
            Stage.Run next = stage.run("publish", draft.toString());
            assertThat(next.err()).isEmpty();
            assertThat(next.exitCode()).isZero();
            assertThat(stage.title()).isEqualTo(after);
            assertThat(coming()).doesNotExist();
        }
        System.out.printf(
                "%d of %d were killed in their run of %d ms; the new edition was live after %d, on its way in %d%n",
                killed, tries, whole.toMillis(), wereNew, between);
        assertThat(killed).isEqualTo(KILLS);
    }

    private Path coming() {
        return new EditionFolder(stage.rules.resolve(Stage.FRAMEWORK), Stage.EDITION).coming();
    }

    private Process start(Path draft) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "publish",
                        draft.toString(),
                        "--rules",
                        stage.rules.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Duration lasts(Path draft) throws Exception {
        long start = System.nanoTime();
        Process process = start(draft);
        assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A third at any moment, a third from when files are being made ready, a third while the edition is exchanged. */
    private boolean isKilled(Path draft, int kill, Duration whole) throws Exception {
        Process process = start(draft);
        switch (kill % 3) {
            case 0 -> process.waitFor(random.nextLong(whole.toMillis()), TimeUnit.MILLISECONDS);
            case 1 -> {
                awaitReady(process);
                process.waitFor(random.nextLong(whole.toMillis() / 2), TimeUnit.MILLISECONDS);
            }
            default -> {
                awaitReady(process);
                while (process.isAlive() && !Files.exists(coming())) {
                    Thread.onSpinWait();
                }
                spin(random.nextInt(1_000_000));
            }
        }
        boolean ran = process.isAlive();
        process.destroyForcibly();
        assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return ran;
    }

    /** Waits until files are being made ready, which is most of the run. */
    private void awaitReady(Process process) throws InterruptedException {
        Path staged = workshop.resolve(".staged");
        boolean runs = true;
        while (runs && !Files.exists(staged)) {
            runs = !process.waitFor(1, TimeUnit.MILLISECONDS);
        }
    }

    private static void spin(int nanoseconds) {
        long until = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
