package org.ragstone.api.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.disk.Disk;
import org.ragstone.framework.EditionFolder;
import org.ragstone.framework.RulesFolder;

/** Whoever reads while an edition is exchanged, or after that was stopped, finds the old or the new one whole. */
@Order(1)
class ExchangeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T09:30:00Z"), ZoneOffset.UTC);
    private static final int EXCHANGES = 150;
    private static final long LONGEST_PAUSE_NANOS = 4_000_000;

    @TempDir
    private Path folder;

    /** What the rules say does not matter here, only that they are there. */
    private static Publisher publisher(Stage stage, Disk disk) {
        return new Publisher(stage.rules, CLOCK, disk, rules -> List.of());
    }

    /** Stops a publication as a killed process is stopped: nothing is done after it, cleaning up included. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** A disk that can be written so many times. */
    private static Disk killedAfter(int steps) {
        AtomicInteger left = new AtomicInteger(steps);
        return new Disk((operation, path) -> {
            if (left.getAndDecrement() <= 0) {
                throw new Killed();
            }
        });
    }

    @Test
    void readers_of_many_exchanges_find_one_or_the_other() throws Exception {
        Stage stage = Stage.with(folder, "kent/2018-19", "kent/2012-13");
        List<FolderContent> both = List.of(
                FolderContent.read(stage.draft("one", "One"), "one"),
                FolderContent.read(stage.draft("two", "Two"), "two"));
        AtomicBoolean done = new AtomicBoolean();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicInteger reads = new AtomicInteger();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        Runnable reading = () -> {
            while (!done.get()) {
                RulesFolder rules = new RulesFolder(stage.rules);
                assertThat(rules.editions(Stage.FRAMEWORK)).containsExactly("2012-13", "2018-19");
                seen.add(stage.revision());
                reads.incrementAndGet();
                // So that reads begin at every moment of an exchange, and leave it a processor to go on with.
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
            }
        };
        List<Future<?>> read = List.of(readers.submit(reading), readers.submit(reading));
        Set<String> whole = ConcurrentHashMap.newKeySet();
        whole.add(stage.revision());
        Path framework = stage.rules.resolve(Stage.FRAMEWORK);
        try (LockedFramework workshop = LockedFramework.open(new DiskSteps(new Disk()), framework)) {
            EditionFolder edition = new EditionFolder(framework, Stage.EDITION);
            Exchange exchange =
                    new Exchange(new DiskSteps(new Disk()), edition, workshop.history(Stage.EDITION), CLOCK);
            for (int i = 0; i < EXCHANGES; i++) {
                exchange.put(workshop.stage(both.get(i % 2)));
                whole.add(stage.revision());
            }
        } finally {
            done.set(true);
            readers.shutdown();
        }
        for (Future<?> each : read) {
            each.get();
        }
        assertThat(whole).hasSize(3).containsAll(seen);
        assertThat(seen).hasSizeGreaterThan(1);
        assertThat(reads.get()).isGreaterThan(50);
    }

    @Test
    void a_publication_stopped_before_any_step_leaves_the_old_or_the_new_edition_and_the_next_one_works() {
        boolean wasOld = false;
        boolean wasNew = false;
        for (int steps = 0; ; steps++) {
            Stage stage = Stage.ofAFileEach(folder.resolve("publish" + steps));
            Path draft = stage.small();
            FolderContent live = FolderContent.read(stage.live(), "");
            boolean finished = ends(stage, killedAfter(steps), draft);
            assertThat(stage.title()).as("after %s steps", steps).isIn(Stage.TITLE, "One");
            wasOld |= stage.title().equals(Stage.TITLE);
            wasNew |= !finished && stage.title().equals("One");
            publisher(stage, new Disk()).publish(stage.small());
            assertThat(stage.title()).isEqualTo("One");
            assertIsAllThatIsKept(live, stage, steps);
            if (finished) {
                break;
            }
        }
        assertThat(wasOld).isTrue();
        assertThat(wasNew).isTrue();
    }

    private static boolean ends(Stage stage, Disk disk, Path draft) {
        try {
            publisher(stage, disk).publish(draft);
            return true;
        } catch (Killed e) {
            return false;
        }
    }

    /** Nothing is lost, nothing is kept twice, and nothing that was made ready lies about. */
    private static void assertIsAllThatIsKept(FolderContent old, Stage stage, int steps) {
        Path framework = stage.rules.resolve(Stage.FRAMEWORK);
        List<History.KeptFolder> kept =
                LockedFramework.history(framework, Stage.EDITION).entries();
        assertThat(kept).as("after %s steps", steps).hasSize(1);
        assertThat(FolderContent.read(kept.get(0).folder(), "").isSame(old)).isTrue();
        assertThat(framework.resolve(".replaced").resolve(".staged")).doesNotExist();
        assertThat(new EditionFolder(framework, Stage.EDITION).coming()).doesNotExist();
    }

    @Test
    void a_new_edition_stopped_before_any_step_is_there_whole_or_not_and_can_be_taken_off() {
        for (int steps = 0; ; steps++) {
            Stage stage = Stage.ofAFileEach(folder.resolve("new" + steps));
            Stage.delete(stage.live());
            Path draft = stage.small();
            boolean finished = ends(stage, killedAfter(steps), draft);
            RulesFolder rules = new RulesFolder(stage.rules);
            if (rules.editions(Stage.FRAMEWORK).contains(Stage.EDITION)) {
                assertThat(stage.title()).isEqualTo("One");
            }
            Publisher publisher = publisher(stage, new Disk());
            publisher.publish(stage.small());
            publisher.rollback(Stage.FRAMEWORK, Stage.EDITION, Optional.empty());
            assertThat(rules.editions(Stage.FRAMEWORK))
                    .as("after %s steps", steps)
                    .containsExactly("2012-13");
            if (finished) {
                break;
            }
        }
    }
}
