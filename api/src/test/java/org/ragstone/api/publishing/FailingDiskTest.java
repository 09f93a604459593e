package org.ragstone.api.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.cli.CommandLineInterface;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.disk.FailingDisk;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.drools.DroolsCompiler;

/** Whichever operation of the disk fails, the old or the new edition is live and whole, and it is told which. */
@Order(1)
class FailingDiskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T09:30:00Z"), ZoneOffset.UTC);
    private static final List<IntFunction<FailingDisk>> DISKS = List.of(FailingDisk::at, FailingDisk::from);
    private static final String COUNTS = "is exchanged all the same, and counts from now on";
    private static final String NONE = "no such edition";

    @TempDir
    private Path folder;

    /** What is done, on which rules, and the titles of what is live before, after, and after it has been done again. */
    private enum Work {
        REPLACE(Stage.TITLE, "One", "One") {
            @Override
            void on(Stage stage, Disk disk) {
                publish(stage, disk);
            }
        },
        PUBLISH_NEW(NONE, "One", "One") {
            @Override
            void prepare(Stage stage) {
                Stage.delete(stage.live());
            }

            @Override
            void on(Stage stage, Disk disk) {
                publish(stage, disk);
            }
        },
        ROLL_BACK("One", Stage.TITLE, "One") {
            @Override
            void prepare(Stage stage) {
                publish(stage, new Disk());
            }

            @Override
            void on(Stage stage, Disk disk) {
                publisher(stage, disk).rollback(Stage.FRAMEWORK, Stage.EDITION, Optional.empty());
            }
        },
        TAKE_OFF("One", NONE, "One") {
            @Override
            void prepare(Stage stage) {
                PUBLISH_NEW.prepare(stage);
                publish(stage, new Disk());
            }

            @Override
            void on(Stage stage, Disk disk) {
                ROLL_BACK.on(stage, disk);
            }
        };

        private final String before;
        private final String after;
        private final String again;

        Work(String before, String after, String again) {
            this.before = before;
            this.after = after;
            this.again = again;
        }

        void prepare(Stage stage) {}

        abstract void on(Stage stage, Disk disk);
    }

    private static void publish(Stage stage, Disk disk) {
        publisher(stage, disk).publish(stage.small());
    }

    private static Publisher publisher(Stage stage, Disk disk) {
        return new Publisher(stage.rules, CLOCK, disk, rules -> List.of());
    }

    private static String title(Stage stage) {
        return new RulesFolder(stage.rules).editions(Stage.FRAMEWORK).contains(Stage.EDITION) ? stage.title() : NONE;
    }

    private Stage stage() throws IOException {
        return Stage.ofAFileEach(Files.createTempDirectory(folder, "stage"));
    }

    private static List<String> told(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (ProblemsException e) {
            return e.problems().stream().map(Problem::what).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whichever_operation_fails_the_old_or_the_new_edition_is_live_and_the_command_works_again(Work work)
            throws IOException {
        for (IntFunction<FailingDisk> disks : DISKS) {
            int operations = 1;
            while (isMet(work, disks.apply(operations))) {
                operations++;
            }
            assertThat(operations).isGreaterThan(4);
        }
    }

    /** Whether an operation has failed. */
    private boolean isMet(Work work, FailingDisk disk) throws IOException {
        Stage stage = stage();
        work.prepare(stage);
        assertThat(title(stage)).isEqualTo(work.before);
        List<String> told = told(() -> work.on(stage, disk.disk()));
        String title = title(stage);
        boolean isDone = title.equals(work.after);
        assertThat(title).isIn(work.before, work.after);
        assertThat(isDone || !told.isEmpty()).as("told %s", told).isTrue();
        assertThat(told.contains(COUNTS)).as("told %s", told).isEqualTo(isDone && !told.isEmpty());
        work.on(stage, new Disk());
        assertThat(title(stage)).isEqualTo(isDone ? work.again : work.after);
        assertThat(stage.rules.resolve("kent/.replaced/.staged")).doesNotExist();
        assertThat(stage.rules.resolve("kent").toFile().list()).isSubsetOf("2012-13", "2018-19", ".replaced");
        return disk.hasFailed();
    }

    @Test
    void getting_back_works_on_a_disk_that_is_full() throws IOException {
        Stage stage = stage();
        FolderContent old = FolderContent.read(stage.live(), "");
        publish(stage, new Disk());
        FolderContent one = FolderContent.read(stage.live(), "");
        Work.ROLL_BACK.on(stage, FailingDisk.full().disk());
        assertThat(FolderContent.read(stage.live(), "").isSame(old)).isTrue();
        Work.ROLL_BACK.on(stage, FailingDisk.full().disk());
        assertThat(FolderContent.read(stage.live(), "").isSame(one)).isTrue();
        Work.ROLL_BACK.on(stage, new Disk());
        assertThat(FolderContent.read(stage.live(), "").isSame(old)).isTrue();
    }

    @Test
    void so_it_does_where_the_edition_was_taken_off() throws IOException {
        Stage stage = stage();
        Work.TAKE_OFF.prepare(stage);
        Work.ROLL_BACK.on(stage, FailingDisk.full().disk());
        assertThat(title(stage)).isEqualTo(NONE);
        Work.ROLL_BACK.on(stage, FailingDisk.full().disk());
        assertThat(title(stage)).isEqualTo("One");
        Work.ROLL_BACK.on(stage, new Disk());
        assertThat(title(stage)).isEqualTo(NONE);
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_of_any_kind_is_told_by_the_command(Disk.Operation kind) {
        Stage stage = Stage.with(folder, "kent/2018-19");
        Path draft = stage.draft("one", "One");
        FailingDisk disk = FailingDisk.at(kind);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandLineInterface(
                        new DroolsCompiler(), CLOCK, disk.disk(), Map.of(), print(out), print(err))
                .run("publish", draft.toString(), "--rules", stage.rules.toString());
        if (disk.hasFailed()) {
            assertThat(exitCode).isEqualTo(1);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("Maybe it is not yours to write, or the disk is full.")
                    .doesNotContain("Exception");
        }
        assertThat(stage.run("publish", stage.draft("one", "One").toString()).exitCode())
                .isZero();
        assertThat(stage.title()).isEqualTo("One");
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new borough",
                "new-edition kent 2027-28 --extends 2018-19 --from 2027/28",
                "upgrade kent/2018-19 --drafts DRAFTS",
                "draft kent 2018-19 --drafts DRAFTS",
                "publish DRAFT"
            })
    void a_disk_without_room_is_told_of_a_folder_that_the_user_knows(String command) {
        Stage stage = Stage.with(folder, "kent/2018-19", "example");
        String draft = stage.draft("one", "One").toString();
        String[] arguments = command.replace("DRAFTS", stage.drafts.toString())
                .replace("DRAFT", draft)
                .split(" ");
        Disk full = new Disk((operation, path) -> {
            if (operation == Disk.Operation.WRITE && path.endsWith("framework.yaml")) {
                throw new IOException("No space left on device");
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandLineInterface(
                        new DroolsCompiler(),
                        CLOCK,
                        full,
                        Map.of("RAGSTONE_RULES", stage.rules.toString()),
                        print(new ByteArrayOutputStream()),
                        print(err))
                .run(arguments);
        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("the folder cannot be written")
                .contains("the disk is full")
                .doesNotContain(".ragstone-", ".staged");
    }
}
