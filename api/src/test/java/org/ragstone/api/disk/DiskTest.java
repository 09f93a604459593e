package org.ragstone.api.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.Folders;

class DiskTest {
    private static final int REPLACEMENTS = 300;

    private final Disk disk = new Disk();

    @TempDir
    private Path folder;

    private static Disk.Body body(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoever_reads_a_file_that_is_replaced_finds_the_old_or_the_new_one_whole() throws Exception {
        Path file = folder.resolve("answer.json");
        String old = "o".repeat(100_000);
        String now = "n".repeat(100_000);
        disk.replace(file, body(old));
        AtomicBoolean done = new AtomicBoolean();
        Set<String> read = ConcurrentHashMap.newKeySet();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<?> reading = reader.submit(() -> {
                while (!done.get()) {
                    read.add(Files.readString(file));
                }
                return null;
            });
            for (int i = 0; i < REPLACEMENTS; i++) {
                disk.replace(file, body(i % 2 == 0 ? now : old));
            }
            done.set(true);
            reading.get();
        } finally {
            done.set(true);
            reader.shutdown();
        }
        assertThat(read).isSubsetOf(old, now);
        assertThat(folder.toFile().list()).containsExactly("answer.json");
    }

    @Test
    void what_breaks_off_leaves_the_file_as_it_was_and_nothing_beside_it() throws IOException {
        Path file = folder.resolve("answer.json");
        disk.replace(file, body("old"));
        assertThatThrownBy(() -> disk.replace(file, out -> {
                    out.write('n');
                    throw new IOException("no room");
                }))
                .hasMessage("no room");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("answer.json");
    }

    @Test
    void what_a_killed_writing_has_left_is_deleted_by_the_next() throws IOException {
        Files.writeString(folder.resolve(".ragstone-0123456789abcdef.part"), "half");
        Path left = Files.createFile(folder.resolve(".ragstone-fedcba9876543210.part"));
        Files.writeString(
                Files.createDirectory(folder.resolve(left.getFileName() + ".folder"))
                        .resolve("a"),
                "half");
        disk.replace(folder.resolve("answer.json"), body("new"));
        assertThat(folder.toFile().list()).containsExactly("answer.json");
    }

    @Test
    void what_is_not_left_by_a_writing_stays() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "another's");
        Path link = Files.createSymbolicLink(folder.resolve(".ragstone-0123456789abcdef.part"), elsewhere);
        Path other = Files.createFile(folder.resolve(".ragstone-notes.part"));
        disk.replace(folder.resolve("answer.json"), body("new"));
        assertThat(elsewhere).hasContent("another's");
        assertThat(link).isSymbolicLink();
        assertThat(other).exists();
    }

    @Test
    void of_two_who_write_at_a_time_neither_meets_the_others_and_the_last_has_it() throws IOException {
        Path file = folder.resolve("answer.json");
        disk.replace(file, out -> {
            out.write('a');
            out.flush();
            disk.replace(file, body("the other's, whole"));
            assertThat(file).hasContent("the other's, whole");
            out.write('b');
        });
        assertThat(file).hasContent("ab");
        assertThat(folder.toFile().list()).containsExactly("answer.json");
    }

    @Test
    void what_a_process_is_still_at_work_on_is_not_left_over() throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SlowWriter.class.getName(),
                        folder.resolve("slow").toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = writer.inputReader()) {
            assertThat(said.readLine()).isEqualTo("writing");
            disk.replace(folder.resolve("quick"), body("quick"));
            assertThat(folder.toFile().list()).hasSize(2).contains("quick");
            writer.getOutputStream().close();
            assertThat(writer.waitFor()).isZero();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("quick", "slow");
        assertThat(folder.resolve("slow")).hasContent("slow");
    }

    @Test
    void several_programs_can_write_in_one_folder_at_a_time() throws Exception {
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            writers.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            ManyWrites.class.getName(),
                            folder.toString())
                    .inheritIO()
                    .start());
        }
        for (Process each : writers) {
            assertThat(each.waitFor()).isZero();
        }
        assertThat(folder.toFile().list()).hasSize(3);
    }

    /** Replaces one file again and again. */
    static final class ManyWrites {
        private ManyWrites() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Files.createTempFile(Path.of(arguments[0]), "answer", ".json");
            for (int i = 0; i < 100; i++) {
                new Disk().replace(file, body("answer"));
            }
        }
    }

    /** Writes until its input ends. */
    static final class SlowWriter {
        private SlowWriter() {}

        public static void main(String[] arguments) throws IOException {
            new Disk().replace(Path.of(arguments[0]), out -> {
                out.write("slow".getBytes(StandardCharsets.UTF_8));
                System.out.println("writing");
                System.in.readAllBytes();
            });
        }
    }

    @Test
    void a_name_as_long_as_can_be_is_no_matter() throws IOException {
        Path file = folder.resolve("n".repeat(255));
        disk.replace(file, body("new"));
        assertThat(file).hasContent("new");
    }

    private static Disk failing(Disk.Operation failing, IOException failure) {
        return new Disk((operation, path) -> {
            if (operation == failing && Files.isDirectory(path)) {
                throw failure;
            }
        });
    }

    @Test
    void a_folder_that_cannot_be_forced_is_a_failure_unless_its_system_has_no_such_thing() throws IOException {
        Path file = folder.resolve("answer.json");
        assertThatThrownBy(() -> failing(Disk.Operation.FORCE, new IOException("Input/output error"))
                        .replace(file, body("new")))
                .hasMessage("Input/output error");
        assertThat(file).hasContent("new");
        failing(Disk.Operation.FORCE, new IOException("Invalid argument")).replace(file, body("newer"));
        assertThat(file).hasContent("newer");
    }

    @Test
    void a_new_file_takes_nothings_place() throws IOException {
        Path file = Files.writeString(folder.resolve("there"), "old");
        assertThatThrownBy(() -> disk.newFile(file, body("new"))).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old");
    }

    /** A tree that is deeper than a path can be long, which nobody can look through, not even root. */
    private static Path deep(Path folder) throws IOException {
        String name = "d".repeat(200);
        Path deep = folder;
        for (int i = 0; i < 11; i++) {
            deep = deep.resolve(name);
        }
        return Files.createDirectories(deep);
    }

    @Test
    void what_is_left_over_and_cannot_be_looked_into_keeps_nobody_from_writing() throws IOException {
        Path below = folder.resolve("below");
        deep(below);
        Path work = Files.createDirectory(folder.resolve("work"));
        String unreadable = ".ragstone-0123456789abcdef.part";
        Path part = Files.createFile(work.resolve(unreadable));
        Path inner = deep(work.resolve(unreadable + ".folder")).resolve("below");
        Path other = Files.createFile(work.resolve(".ragstone-fedcba9876543210.part"));
        Files.move(below, inner);
        try {
            assertThatThrownBy(() -> disk.delete(work)).isInstanceOf(IOException.class);
            disk.replace(work.resolve("answer.json"), body("new"));
            assertThat(work.resolve("answer.json")).hasContent("new");
            assertThat(part).exists();
            assertThat(other).doesNotExist();
        } finally {
            Files.move(inner, below);
        }
    }

    @Test
    void what_could_not_be_made_is_not_held_to_be_at_work() throws IOException {
        List<Path> made = new ArrayList<>();
        Disk full = new Disk((operation, path) -> {
            if (operation == Disk.Operation.MAKE_FILE) {
                made.add(path);
                throw new IOException("no room");
            }
        });
        assertThatThrownBy(() -> full.replace(folder.resolve("answer.json"), body("new")))
                .hasMessage("no room");
        Files.createFile(made.get(0));
        disk.replace(folder.resolve("answer.json"), body("new"));
        assertThat(folder.toFile().list()).containsExactly("answer.json");
    }

    @Test
    void what_is_made_is_made_whether_or_not_it_can_be_tidied_up_after() throws IOException {
        Path made = folder.resolve("made");
        FailingDisk.at(Disk.Operation.DELETE).disk().newFolder(made, path -> path.toFile()
                .mkdir());
        assertThat(made).isDirectory();
        disk.replace(folder.resolve("answer.json"), body("new"));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("answer.json", "made");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatever_fails_the_old_or_the_new_folder_is_there_and_whole(boolean isThere) throws IOException {
        for (int failing = 1; ; failing++) {
            Path replaced =
                    Files.createDirectories(folder.resolve("at-" + failing)).resolve("pages");
            if (isThere) {
                Files.writeString(Files.createDirectory(replaced).resolve("old.html"), "old");
            }
            FailingDisk failingAt = FailingDisk.at(failing);
            boolean isDone = replaces(failingAt.disk(), replaced);
            String[] content = Optional.ofNullable(replaced.toFile().list()).orElse(new String[0]);
            if (isDone) {
                assertThat(content).containsExactly("new.html");
            } else {
                assertThat(String.join("", content)).isIn(isThere ? "old.html" : "", "new.html");
            }
            if (!failingAt.hasFailed()) {
                return;
            }
        }
    }

    private static boolean replaces(Disk disk, Path folder) {
        try {
            disk.replaceFolder(folder, made -> {
                try {
                    disk.makeFolder(made);
                    disk.newFile(made.resolve("new.html"), out -> out.write(1));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    @Test
    void a_folder_that_is_replaced_leaves_nothing_beside() throws IOException {
        Path replaced = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(replaced.resolve("old.html"), "old");
        assertThat(replaces(disk, replaced)).isTrue();
        assertThat(folder.toFile().list()).containsExactly("pages");
        assertThat(replaced.toFile().list()).containsExactly("new.html");
    }

    @Test
    void that_something_is_deleted_is_on_the_disk() throws IOException {
        Path deleted = Files.createDirectories(folder.resolve("a/b")).getParent();
        List<String> operations = new ArrayList<>();
        new Disk((operation, path) -> operations.add(operation + " " + folder.relativize(path))).delete(deleted);
        assertThat(operations).containsExactly("DELETE a/b", "DELETE a", "FORCE ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--r-----", "rw-rw-rw-", "rwxr-x---"})
    void what_replaces_a_file_has_its_rights_and_nobody_has_more_meanwhile(String rights) throws IOException {
        Path file = Files.writeString(folder.resolve("answer.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        List<String> atFirst = new ArrayList<>();
        Disk watched = new Disk((operation, path) -> {
            if (operation == Disk.Operation.WRITE) {
                atFirst.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        });
        watched.replace(file, body("new"));
        assertThat(atFirst).containsExactly(rights);
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(rights);
    }

    @Test
    void what_replaces_a_file_stays_its_owners_and_its_groups() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.json"), "old");
        assumeTrue(Files.getAttribute(file, "unix:uid").equals(0), "only root may give files away");
        Files.setAttribute(file, "unix:uid", 65_534);
        Files.setAttribute(file, "unix:gid", 65_534);
        disk.replace(file, body("new"));
        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(65_534);
        assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(65_534);
    }

    @Test
    void what_replaces_a_file_of_a_group_that_cannot_be_given_is_for_no_other_group() throws Exception {
        Path file = Files.writeString(folder.resolve("slow"), "old");
        assumeTrue(Files.getAttribute(file, "unix:uid").equals(0), "only root may act for others");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "what lets it act for others is not everywhere");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        for (Class<?> each : List.of(Disk.class, SlowWriter.class)) {
            Folders.copy(
                    Path.of(each.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()),
                    classes);
        }
        Process writer = new ProcessBuilder(
                        "setpriv",
                        "--reuid=65534",
                        "--regid=65534",
                        "--clear-groups",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes.toString(),
                        SlowWriter.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        writer.getOutputStream().close();
        assertThat(new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("writing\n");
        assertThat(writer.waitFor()).isZero();
        assertThat(file).hasContent("slow");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
