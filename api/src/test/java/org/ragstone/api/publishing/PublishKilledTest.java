package org.ragstone.api.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.Main;
import org.ragstone.framework.EditionFolder;

/** The command in a process of its own, killed at moments spread over its run, and thickest where it changes what is live. */
class PublishKilledTest {
    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final long SEED = Long.getLong("seed", 7);
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
        int killed = 0;
        int wereNew = 0;
        int between = 0;
        for (int i = 0; i < KILLS; i++) {
            Path draft = drafts.get(i % 2);
            String before = stage.title();
            String after = i % 2 == 0 ? "One" : "Two";
            killed += isKilled(draft, i, whole) ? 1 : 0;
            assertThat(stage.title()).as("kill %s of seed %s", i, SEED).isIn(before, after);
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
                killed, KILLS, whole.toMillis(), wereNew, between);
        assertThat(killed).isGreaterThan(KILLS / 2);
    }

    private Path coming() {
        return new EditionFolder(stage.rules.resolve(Stage.FRAMEWORK), Stage.EDITION).coming();
    }

    private Process start(Path draft) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
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
                await(process, () -> Files.exists(workshop.resolve(".staged")));
                process.waitFor(random.nextLong(whole.toMillis() / 2), TimeUnit.MILLISECONDS);
            }
            default -> {
                await(process, () -> Files.exists(coming()));
                spin(random.nextInt(1_000_000));
            }
        }
        boolean ran = process.isAlive();
        process.destroyForcibly();
        assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return ran;
    }

    private static void await(Process process, BooleanSupplier so) {
        while (process.isAlive() && !so.getAsBoolean()) {
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
