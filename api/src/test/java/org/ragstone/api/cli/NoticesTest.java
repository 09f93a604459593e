package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.Folders;
import org.ragstone.api.Main;

/** What was read otherwise than plainly is told beside the answer, and changes nothing of it. */
class NoticesTest {
    private static final Path RULES = Path.of("..", "rules");
    private static final Path SAMPLE = Path.of("..", "samples", "kent-2018-07");
    private static final String NOTICES =
            """
            commentary.csv: read as Windows-1252, since it is not UTF-8
              It has `£`. If that is wrong, save the file as UTF-8.
            """;

    @TempDir
    private Path folder;

    private Path data;

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(arguments, Map.of("RAGSTONE_RULES", RULES.toString()), print(out), print(err));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    @BeforeEach
    void save() throws IOException {
        data = folder.resolve("data");
        Folders.copy(SAMPLE, data);
        Path table = data.resolve("commentary.csv");
        Files.write(table, Files.readString(table).getBytes(Charset.forName("windows-1252")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json"})
    void an_answer_is_the_same_with_them(String format) {
        Run run = run("evaluate", data.toString(), "--format", format);
        assertThat(run.out())
                .isEqualTo(
                        run("evaluate", SAMPLE.toString(), "--format", format).out());
        assertThat(run.err()).isEqualTo(NOTICES);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void an_explanation_has_them_too() {
        Run run = run("explain", data.toString(), "GL02");
        assertThat(run.err()).isEqualTo(NOTICES);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(run("explain", SAMPLE.toString(), "GL02").out());
    }

    @Test
    void a_comparison_has_them_of_each_data_set() {
        Run run = run("compare", "--from", "kent/2018-19", "--to", "kent/2021-22", data.toString(), SAMPLE.toString());
        assertThat(run.err()).isEqualTo(NOTICES.replaceFirst("^", data + "/"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void they_stand_before_what_is_wrong() throws IOException {
        Files.writeString(data.resolve("results.csv"), "ref;period;basis;value\nGL02;2018-07;LATEST;94,1\n");
        String notices = NOTICES + "results.csv: read with semicolons between its cells\n";
        Run run = run("evaluate", data.toString());
        assertThat(run.exitCode()).isEqualTo(CommandLineInterface.PROBLEMS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("results.csv:2:value: `94,1` is not a number")
                .endsWith("1 problem.\n");
        for (String line : NOTICES.split("\n")) {
            assertThat(run.err().indexOf(line)).isBetween(0, run.err().indexOf("results.csv:2"));
        }
        assertThat(run.err().indexOf(notices.lines().reduce((a, b) -> b).orElseThrow()))
                .isBetween(0, run.err().indexOf("results.csv:2"));
        Run compared = run("compare", "--from", "kent/2018-19", "--to", "kent/2021-22", data.toString());
        assertThat(compared.err())
                .startsWith(data + "/results.csv: read with semicolons between its cells\n" + data
                        + "/commentary.csv: read as ");
    }

    @Test
    void they_stand_before_warnings_that_are_taken_for_problems() throws IOException {
        Path table = data.resolve("results.csv");
        Files.writeString(
                table, Files.readString(table).replace("GL02,2018-07,LATEST,86,", "GL02,2018-07,LATEST,186,"));
        Run run = run("evaluate", data.toString(), "--strict");
        assertThat(run.exitCode()).isEqualTo(CommandLineInterface.PROBLEMS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(NOTICES + "results.csv:")
                .contains("(OUT_OF_BOUNDS)")
                .containsPattern("\\n\\d+ problems?\\.\\n$");
    }
}
