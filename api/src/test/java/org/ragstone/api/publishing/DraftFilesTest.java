package org.ragstone.api.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.KilledCommand;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.disk.FailingDisk;
import org.ragstone.model.ProblemsException;

/** Whatever fails while a draft is changed, and whenever the machine stops, it is changed in all its files or in none. */
@Order(1)
class DraftFilesTest {
    private static final Map<String, String> BEFORE = new TreeMap<>(Map.of("a.drl", "a", "b.drl", "b"));
    private static final Map<String, String> AFTER = new TreeMap<>(Map.of("a.drl", "A", "b.drl", "B", "c.drl", "C"));
    private static final List<IntFunction<FailingDisk>> DISKS = List.of(FailingDisk::at, FailingDisk::from);
    private static final String AMBER = "Rating: amber when the target is missed by no more than 10 % of it";

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
    void whatever_the_moment_a_change_is_killed_at_the_draft_is_whole_or_refused_until_it_is() throws Exception {
        Stage stage = Stage.with(folder, "example/2026-27");
        List<String> make =
                List.of("new-edition", "example", "2027-28", "--extends", "2026-27", "--from", "2027/28", "--draft");
        Path draft = folder.resolve("drafts").resolve("example").resolve("2027-28");
        stage.run(Stream.concat(
                        make.stream(),
                        Stream.of("--drafts", folder.resolve("drafts").toString()))
                .toArray(String[]::new));
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
            after.keySet().forEach(name -> Stage.delete(draft.resolve(name)));
            before.forEach((name, text) -> Stage.write(draft.resolve(name), text));
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
