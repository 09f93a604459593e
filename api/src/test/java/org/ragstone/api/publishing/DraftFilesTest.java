package org.ragstone.api.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.KilledCommand;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.disk.FailingDisk;
import org.ragstone.editing.EditRequest;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;

/** Whatever fails while a draft is changed, and whenever the machine stops, it is changed in all its files or in none. */
@Order(1)
class DraftFilesTest {
    private static final Map<String, String> BEFORE = new TreeMap<>(Map.of("a.drl", "a", "b.drl", "b"));
    private static final Map<String, String> AFTER = new TreeMap<>(Map.of("a.drl", "A", "b.drl", "B", "c.drl", "C"));
    private static final List<IntFunction<FailingDisk>> DISKS = List.of(FailingDisk::at, FailingDisk::from);
    private static final String AMBER = "Rating: amber when the target is missed by no more than 10 % of it";

    private static final EditRequest CHANGE =
            new EditRequest.OfValue(AMBER, "10", "5", Optional.empty(), EditRequest.Cases.LEAVE);
    private static final EditRequest RENAME =
            new EditRequest.OfName("Rating: green when the target is achieved", "Rating: green, met");

    @TempDir
    private Path folder;

    private Path draft() throws IOException {
        Path draft = Files.createTempDirectory(folder, "draft");
        BEFORE.forEach((name, text) -> Stage.write(draft.resolve(name), text));
        Stage.write(draft.resolve(".of-an-editor"), "kept");
        return draft;
    }

    private static void write(Path draft, Disk disk) {
        Map<String, byte[]> after = new TreeMap<>();
        AFTER.forEach((name, text) -> after.put(name, text.getBytes(StandardCharsets.UTF_8)));
        try (DraftFiles files = DraftFiles.open(new DiskSteps(disk), draft)) {
            files.restore();
            files.write(after);
        }
    }

    private static boolean restore(Path draft) {
        try (DraftFiles files = DraftFiles.open(new DiskSteps(new Disk()), draft)) {
            return files.restore();
        }
    }

    private static Map<String, String> texts(Path draft) {
        try (Stream<Path> all = Files.list(draft)) {
            Map<String, String> texts = new TreeMap<>();
            all.filter(path -> !path.getFileName().toString().startsWith("."))
                    .forEach(path -> texts.put(path.getFileName().toString(), Stage.read(path)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void all_files_are_written_and_nothing_else_is_touched_or_left() throws IOException {
        Path draft = draft();
        write(draft, new Disk());
        assertThat(texts(draft)).isEqualTo(AFTER);
        try (Stream<Path> all = Files.list(draft)) {
            assertThat(all.map(path -> path.getFileName().toString()).filter(name -> name.startsWith(".")))
                    .containsExactly(".of-an-editor");
        }
    }

    @Test
    void whichever_operation_fails_it_is_as_it_was_or_says_that_it_is_not() throws IOException {
        for (IntFunction<FailingDisk> disks : DISKS) {
            int operations = 1;
            while (isMet(disks.apply(operations))) {
                operations++;
            }
            assertThat(operations).isGreaterThan(10);
        }
    }

    /** Whether an operation has failed. */
    private boolean isMet(FailingDisk disk) throws IOException {
        Path draft = draft();
        String told = told(() -> write(draft, disk.disk()));
        if (told.isEmpty()) {
            assertThat(texts(draft)).isEqualTo(AFTER);
        } else if (!told.contains("was stopped before all its files were written")) {
            assertThat(texts(draft)).isEqualTo(BEFORE);
        }
        restore(draft);
        assertThat(texts(draft)).isEqualTo(told.isEmpty() ? AFTER : BEFORE);
        write(draft, new Disk());
        assertThat(texts(draft)).isEqualTo(AFTER);
        return disk.hasFailed();
    }

    private static String told(Runnable work) {
        try {
            work.run();
            return "";
        } catch (ProblemsException e) {
            return e.problems().toString();
        }
    }

    @Test
    void nobody_else_changes_it_meanwhile() throws IOException {
        Path draft = draft();
        Disk watched = new Disk((operation, path) -> {
            if (operation == Disk.Operation.MOVE && path.endsWith("b.drl")) {
                assertThatThrownBy(() -> write(draft, new Disk()))
                        .hasMessageContaining("another change of it is under way");
            }
        });
        write(draft, watched);
        assertThat(texts(draft)).isEqualTo(AFTER);
    }

    @Test
    void of_two_who_change_a_draft_at_once_the_second_is_refused_or_changes_what_the_first_has_made()
            throws IOException {
        Stage stage = Stage.with(folder, "example/2026-27");
        Path draft = makeTheDraft(stage);
        Map<String, String> before = texts(draft);
        List<Disk.Operation> operations = new ArrayList<>();
        edit(stage, draft, new Disk((operation, path) -> operations.add(operation)), CHANGE);
        int middle = operations.size() / 2;
        List<Integer> refused = new ArrayList<>();
        for (int number : List.of(0, 1, middle, operations.size() - 1)) {
            restoreTo(draft, before);
            Optional<String> other = editedBefore(number, stage, draft);
            assertThat(texts(draft).get("rating.drl")).contains("no more than 5 % of it");
            if (other.isEmpty()) {
                assertThat(texts(draft).get("rating.drl"))
                        .as("before operation %s", number)
                        .contains("Rating: green, met");
            } else {
                refused.add(number);
                assertThat(other.get()).as("before operation %s", number).contains("another change of it is under way");
            }
        }
        assertThat(refused).as("from the lock on").contains(1, middle).doesNotContain(0);
    }

    private Path makeTheDraft(Stage stage) {
        Path drafts = folder.resolve("drafts");
        stage.run(
                "new-edition",
                "example",
                "2027-28",
                "--extends",
                "2026-27",
                "--from",
                "2027/28",
                "--draft",
                "--drafts",
                drafts.toString());
        return drafts.resolve("example").resolve("2027-28");
    }

    /** What another is told who changes the draft before an operation of the first; nothing, if it is changed. */
    private static Optional<String> editedBefore(int number, Stage stage, Path draft) {
        AtomicInteger counted = new AtomicInteger();
        AtomicReference<String> told = new AtomicReference<>("");
        Disk disk = new Disk((operation, path) -> {
            if (counted.getAndIncrement() == number) {
                told.set(told(() -> edit(stage, draft, new Disk(), RENAME)));
            }
        });
        edit(stage, draft, disk, CHANGE);
        return Optional.of(told.get()).filter(text -> !text.isEmpty());
    }

    private static void edit(Stage stage, Path draft, Disk disk, EditRequest request) {
        PolicyCompiler compiler = edition -> new PlainPolicySet(Gate.approve(edition));
        new PolicyEdits(stage.rules(), compiler, Clock.systemUTC(), disk)
                .inDraft(draft, request, false, restored -> {});
    }

    private static void restoreTo(Path draft, Map<String, String> before) {
        texts(draft).keySet().forEach(name -> Stage.delete(draft.resolve(name)));
        before.forEach((name, text) -> Stage.write(draft.resolve(name), text));
    }

    @Test
    void that_an_earlier_change_was_stopped_and_is_undone_is_said_once() throws IOException {
        Stage stage = Stage.with(folder, "example/2026-27");
        Path draft = makeTheDraft(stage);
        String was = Stage.read(draft.resolve("framework.yaml"));
        Stage.write(draft.resolve(".before-change/there/framework.yaml"), was);
        Stage.write(draft.resolve("framework.yaml"), "half");
        Stage.write(draft.resolve(".being-changed"), "by one that was killed");
        Stage.write(draft.resolve(".ragstone-0123456789abcdef.part"), "half");
        String[] change = {
            "change",
            draft.toString(),
            "--rule",
            AMBER,
            "--old",
            "10",
            "--new",
            "5",
            "--cases",
            "leave",
            "--rules",
            stage.rules().toString()
        };
        assertThat(stage.run(change).err())
                .isEqualTo("drafts/example/2027-28: a change of it was stopped halfway;"
                        + " its files are first put back as they were before that\n");
        assertThat(Stage.read(draft.resolve("rating.drl"))).contains("no more than 5 % of it");
        try (Stream<Path> all = Files.list(draft)) {
            assertThat(all.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
        change[5] = "5";
        change[3] = AMBER.replace("10", "5");
        change[7] = "10";
        assertThat(stage.run(change).err()).isEmpty();
    }

    @Test
    void of_a_draft_that_cannot_be_written_it_is_the_draft_that_is_told() throws IOException {
        Path draft = draft();
        for (int number = 1; number <= 4; number++) {
            int failing = number;
            assertThat(told(() -> write(draft, FailingDisk.at(failing).disk())))
                    .as("operation %s", number)
                    .contains(draft + ":", "cannot be written")
                    .doesNotContain(".before-change", ".being-changed");
        }
    }

    @Test
    void whatever_the_moment_a_change_is_killed_at_the_draft_is_whole_or_refused_until_it_is() throws Exception {
        Stage stage = Stage.with(folder, "example/2026-27");
        Path draft = makeTheDraft(stage);
        Map<String, String> before = texts(draft);
        List<String> change = List.of(
                "change",
                draft.toString(),
                "--rule",
                AMBER,
                "--old",
                "10",
                "--new",
                "5",
                "--rules",
                stage.rules().toString());
        KilledCommand killed = new KilledCommand(change);
        Map<String, String> after = texts(draft);
        killed.kill(number -> {
            restoreTo(draft, before);
            return new KilledCommand.Try(change, moment -> {
                if (Files.exists(draft.resolve(".before-change"))) {
                    assertThat(stage.run("check", "--draft", draft.toString()).err())
                            .as(moment)
                            .contains("was stopped before all its files were written");
                    restore(draft);
                    assertThat(texts(draft)).as(moment).isEqualTo(before);
                }
                assertThat(texts(draft)).as(moment).isIn(before, after);
            });
        });
    }
}
