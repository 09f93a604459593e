package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.disk.Disk;
import org.ragstone.policy.PolicyCompiler;

/** What keeps a command from its end, and what is said of it. */
class FailureTest {
    private static final String SAMPLE =
            Path.of("..", "samples", "kent-2018-07").toString();

    private record Run(int exitCode, String out, String err) {}

    private static Run run(PolicyCompiler compiler, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandLineInterface(
                        compiler, Clock.systemUTC(), new Disk(), environment, print(out), print(err))
                .run(arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /** A compiler that fails so. */
    private static PolicyCompiler failing(Throwable failure) {
        return edition -> {
            throw FailureTest.<RuntimeException>thrown(failure);
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // what is thrown is not what it is called
    private static <T extends Throwable> T thrown(Throwable failure) throws T {
        throw (T) failure;
    }

    private static Stream<Throwable> failures() {
        return Stream.of(
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("org/ragstone/Gone"),
                new IllegalStateException("org.ragstone.Fault"),
                new AssertionError("a fault"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatever_is_thrown_is_one_sentence_and_java_only_when_asked_for(Throwable failure) {
        String[] arguments = {"evaluate", SAMPLE, "--rules", "../rules"};
        Run run = run(failing(failure), Map.of(), arguments);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).doesNotContain("Error", "Exception", "org.", "java.");
        List<Run> asked = List.of(
                run(failing(failure), Map.of("RAGSTONE_DEBUG", "1"), arguments),
                run(failing(failure), Map.of(), "evaluate", SAMPLE, "--rules", "../rules", "--debug"),
                run(failing(failure), Map.of(), "--debug", "evaluate", SAMPLE, "--rules", "../rules"));
        assertThat(asked)
                .allSatisfy(each -> assertThat(each.err()).startsWith(run.err()).contains("\tat "));
    }

    @Test
    void every_command_can_be_asked_for_what_its_makers_need_to_know() {
        assertThat(RandomCommands.COMMANDS)
                .allSatisfy(command -> assertThat(run(failing(new AssertionError()), Map.of(), command, "--help")
                                .out())
                        .contains("--debug"));
    }

    @Test
    void of_memory_it_is_told_how_much_there_is_and_would_do() {
        assertThat(Failure.outOfMemory(256, 20))
                .isEqualTo(
                        "The memory does not suffice: there are 256 MB of it, and 20 MB to read may need about 1064 MB;"
                                + " run it as `java -Xmx1064m -jar ragstone.jar ...`.");
        assertThat(Failure.outOfMemory(256, 0)).contains("java -Xmx512m");
    }

    @Test
    void an_argument_with_an_at_sign_is_no_file_of_arguments(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("arguments"), "--help");
        Run run = run(failing(new AssertionError()), Map.of(), "evaluate", "@" + file, "--rules", "../rules");
        assertThat(run.err()).startsWith("@" + file + ": there is no such folder, workbook, JSON or CSV file");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate a\u0000b",
                "evaluate x --out a\u0000b",
                "evaluate x --rules a\u0000b",
                "check a\u0000b",
                "check --data a\u0000b",
                "publish a\u0000b",
                "draft kent 2018-19 --drafts a\u0000b"
            })
    void what_can_be_no_name_is_wrong_usage(String command) {
        Run run = run(failing(new AssertionError()), Map.of(), command.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("`a\\u0000b` cannot be the name of a file or folder here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare --to a\u0000b", "rollback kent a\u0000b", "rollback kent ../2018-19"})
    void what_leads_to_no_edition_is_told(String command) {
        Run run = run(failing(new AssertionError()), Map.of("RAGSTONE_RULES", "../rules"), command.split(" "));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("1 problem.").doesNotContain("Ragstone failed");
    }

    @ParameterizedTest
    @CsvSource({
        "evaluate x --out=, --out",
        "evaluate x --rules=, --rules",
        "evaluate x --edition=, --edition",
        "check --data=, --data",
        "check --draft=, --draft",
        "compare --to=, --to",
        "compare --from= --to x, --from",
        "draft kent 2018-19 --drafts=, --drafts",
        "serve --state=, --state"
    })
    void an_option_that_is_given_nothing_is_wrong_usage(String command, String option) {
        Run run = run(failing(new AssertionError()), Map.of(), command.split(" "));
        assertThat(run.err())
                .startsWith("Invalid value for option '" + option + "'")
                .contains("it cannot be empty.");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "check", "test", "new", "show", "publish"})
    void so_is_a_parameter_that_is_nothing(String command) {
        String[] arguments =
                Stream.concat(Stream.of(command.split(" ")), Stream.of("")).toArray(String[]::new);
        Run run = run(failing(new AssertionError()), Map.of(), arguments);
        assertThat(run.err())
                .startsWith("Invalid value for positional parameter")
                .contains("it cannot be empty.");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_file_to_write_that_is_named_as_a_folder_is_wrong_usage() {
        Run run = run(failing(new AssertionError()), Map.of(), "evaluate", "x", "--out", "x/");
        assertThat(run.err()).startsWith("Invalid value for option '--out': `x/` is a folder; name a file in it.");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
