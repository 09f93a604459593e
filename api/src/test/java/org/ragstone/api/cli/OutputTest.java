package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.Folders;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.disk.FailingDisk;
import org.ragstone.policy.PolicyCompiler;

/** Where a result is written, on disks that fail and beside files that must stay. */
class OutputTest {
    private static final Path RULES = Path.of("..", "rules", "kent", "2018-19");
    private static final Path SAMPLE = Path.of("..", "samples", "kent-2018-07");
    private static final PolicyCompiler COMPILER = new CompilesOnce();

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void copyOneEdition() throws IOException {
        rules = folder.resolve("rules");
        Folders.copy(RULES, rules.resolve("kent").resolve("2018-19"));
    }

    private record Run(int exitCode, String out, String err) {}

    private Run run(Disk disk, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandLineInterface(
                        COMPILER,
                        Clock.systemUTC(),
                        disk,
                        Map.of("RAGSTONE_RULES", rules.toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Run write(Disk disk, String format, Path file) {
        return run(disk, "evaluate", SAMPLE.toString(), "--format", format, "--out", file.toString());
    }

    private static String content(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    @ParameterizedTest
    @CsvSource({"table, ''", "table, old", "csv, old", "json, ''", "json, old"})
    void whichever_operation_fails_the_file_is_the_old_or_the_new_one_and_the_next_run_writes_it(
            String format, String old) throws IOException {
        String whole = run(new Disk(), "evaluate", SAMPLE.toString(), "--format", format)
                .out();
        List<IntFunction<FailingDisk>> disks = List.of(FailingDisk::at, FailingDisk::from);
        for (IntFunction<FailingDisk> disk : disks) {
            int operations = 1;
            while (isTold(disk.apply(operations), format, old, whole)) {
                operations++;
            }
            assertThat(operations).isGreaterThan(5);
        }
    }

    /** Whether an operation has failed, and has been told. */
    private boolean isTold(FailingDisk disk, String format, String old, String whole) throws IOException {
        Path file = Files.createTempDirectory(folder, format).resolve("answer");
        if (!old.isEmpty()) {
            Files.writeString(file, old);
        }
        Run run = write(disk.disk(), format, file);
        assertThat(content(file)).isIn(old, whole);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(disk.hasFailed() ? 1 : 0);
        assertThat(run.err()).contains(disk.hasFailed() ? file + ": the file cannot be written" : "");
        Run next = write(new Disk(), format, file);
        assertThat(next.err()).isEmpty();
        assertThat(content(file)).isEqualTo(whole);
        assertThat(file.getParent().toFile().list()).containsExactly("answer");
        return disk.hasFailed();
    }

    /** What Windows says of a file that Excel has open, and what it says of one that nobody may replace. */
    static Stream<Function<Path, IOException>> refusals() {
        return Stream.of(
                to -> new FileSystemException("part", to.toString(), "being used by another process"),
                to -> new AccessDeniedException("part", to.toString(), null));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_file_that_another_program_has_open_is_told_as_that_and_stays(Function<Path, IOException> refusal)
            throws IOException {
        for (String format : List.of("xlsx", "csv")) {
            Path file = Files.writeString(folder.resolve("answer." + format), "open in Excel");
            Run run = write(FailingDisk.at(Disk.Operation.MOVE, refusal).disk(), format, file);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo(file
                            + ": the file cannot be written\n  Maybe another program has it open: close it there, and"
                            + " try again. Otherwise it is not yours to write.\n1 problem.\n");
            assertThat(file).hasContent("open in Excel");
        }
        Path none = folder.resolve("none.csv");
        Run run = write(FailingDisk.at(Disk.Operation.MOVE, refusal).disk(), "csv", none);
        assertThat(run.err()).contains("Maybe its folder does not exist").doesNotContain("another program");
    }

    @Test
    void a_folder_of_which_another_program_has_a_file_open_is_told_as_that_and_stays() throws IOException {
        Path pages = folder.toRealPath().resolve("pages");
        assertThat(run(new Disk(), "report", SAMPLE.toString(), "--out", pages.toString())
                        .exitCode())
                .isZero();
        Disk held = FailingDisk.at(
                        Disk.Operation.MOVE, to -> new AccessDeniedException(pages.toString(), to.toString(), null))
                .disk();
        assertThat(run(held, "report", SAMPLE.toString(), "--out", pages.toString())
                        .err())
                .contains(pages
                        + ": the folder cannot be written\n  Maybe another program has it or one of its files open:");
        assertThat(pages.resolve("index.html")).isNotEmptyFile();
    }

    @Test
    void what_a_link_leads_to_is_never_touched() throws IOException {
        Path file = Files.writeString(folder.resolve("minutes.txt"), "minutes");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        for (Path each : List.of(link, nowhere)) {
            Run run = write(new Disk(), "table", each);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains(each + ": is a link, and what it leads to is not written over");
            assertThat(each).isSymbolicLink();
        }
        assertThat(file).hasContent("minutes");
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void another_name_of_a_file_that_is_replaced_keeps_what_it_had() throws IOException {
        Path file = Files.writeString(folder.resolve("answer"), "old");
        Path other = Files.createLink(folder.resolve("other"), file);
        assertThat(write(new Disk(), "table", file).exitCode()).isZero();
        assertThat(other).hasContent("old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/results.csv",
                "data/../data/dataset.yaml",
                "data.json",
                "rules/kent/2018-19/rating.drl",
                "link/kent/2018-19/framework.yaml",
                "rules/kent/2018-19/floor-standard.txt",
                "hard link.csv"
            })
    void nothing_that_was_read_is_written_over_by_whatever_name(String name) throws IOException {
        Path data = folder.resolve("data");
        Folders.copy(SAMPLE, data);
        Path json = Files.copy(Path.of("..", "samples", "requests", "kent-2018-07.json"), folder.resolve("data.json"));
        Files.createSymbolicLink(folder.resolve("link"), rules);
        Path floor = rules.resolve("kent").resolve("2018-19").resolve("floor-standard.drl");
        // Rules are read by links that lead to no other place than among the rules.
        Files.createSymbolicLink(floor, Files.move(floor, floor.resolveSibling("floor-standard.txt")));
        Files.createLink(folder.resolve("hard link.csv"), data.resolve("indicators.csv"));
        Path file = folder.resolve(name);
        String before = Files.readString(file);
        Path read = name.endsWith(".json") ? json : data;
        Run run = run(new Disk(), "evaluate", read.toString(), "--rules", rules.toString(), "--out", file.toString());
        assertThat(run.err()).contains(file + ": stands among the files that this command reads");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(file).hasContent(before);
    }

    @Test
    void a_pipe_may_be_left_by_its_reader_before_the_end() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process reader = new ProcessBuilder("head", "-c", "1", pipe.toString()).start();
        PrintStream nothing = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(COMPILER, Clock.systemUTC(), new Disk(), Map.of(), nothing, nothing);
        OutputFile.write(console, pipe, new Inputs(List.of()), OutputTest::writeMuch);
        assertThat(reader.waitFor()).isZero();
        assertThat(reader.getInputStream().readAllBytes()).hasSize(1);
    }

    /** More than any pipe holds. */
    private static void writeMuch(OutputStream out) {
        try {
            for (int i = 0; i < 1_000; i++) {
                out.write(new byte[10_000]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/new.csv",
                "data/new/../new.csv",
                "data/new/answer",
                "link/kent/answer",
                "rules/kent/2018-19/words/zz.txt",
                "rules/.answer"
            })
    void nothing_is_put_where_it_would_be_read(String name) throws IOException {
        Path data = folder.resolve("data");
        Folders.copy(SAMPLE, data);
        Files.createDirectory(data.resolve("new"));
        Files.createSymbolicLink(folder.resolve("link"), rules);
        Path file = folder.resolve(name);
        Run run = run(new Disk(), "evaluate", data.toString(), "--rules", rules.toString(), "--out", file.toString());
        assertThat(run.err())
                .contains(file + ": stands among the files that this command reads", "outside the folders");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void what_stands_beside_what_is_read_is_written() throws IOException {
        Path json = Files.copy(Path.of("..", "samples", "requests", "kent-2018-07.json"), folder.resolve("data.json"));
        Path file = folder.resolve("answer");
        Run run = run(new Disk(), "evaluate", json.toString(), "--out", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void standard_output_may_be_named_whatever_it_leads_to() {
        String whole = run(new Disk(), "evaluate", SAMPLE.toString()).out();
        for (String name : List.of("/dev/stdout", "/dev/../dev/fd/1", "/proc/self/fd/1")) {
            assertThat(write(new Disk(), "table", Path.of(name))).isEqualTo(new Run(0, whole, ""));
        }
        assertThat(write(new Disk(), "table", Path.of("/dev/stderr"))).isEqualTo(new Run(0, "", whole));
    }

    @Test
    void what_is_opened_for_the_command_is_written_to_and_keeps_what_it_has() throws IOException {
        Path opened = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(opened), "only some systems name what is opened");
        Path file = Files.writeString(folder.resolve("answer"), "before\n");
        String whole = run(new Disk(), "evaluate", SAMPLE.toString()).out();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                Stream<Path> all = Files.list(opened)) {
            assertThat(channel.isOpen()).isTrue();
            Path name = all.filter(each -> leadsTo(each, file)).findFirst().orElseThrow();
            assertThat(write(new Disk(), "table", name)).isEqualTo(new Run(0, "", ""));
        }
        assertThat(file).hasContent("before\n" + whole);
    }

    private static boolean leadsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).equals(file.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
