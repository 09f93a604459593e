package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of each council of a data set is told what would be told of it alone. */
class CheckCouncilsTest {
    private static final Path HART = Path.of("..", "engine", "src", "test", "resources", "published", "hart-2014-q1");
    private static final Path KENT = Path.of("..", "samples", "kent-2018-07");

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {
        /** What is told of data sets, below the edition, without the lines on which rows stand. */
        List<String> data() {
            return out.lines()
                    .dropWhile(each -> !each.contains(": sound; 0 bands") && !each.contains(", Dover: "))
                    .map(each -> each.replaceAll("csv:\\d+", "csv:*"))
                    .toList();
        }
    }

    private static Run run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                List.of(arguments).stream().map(Object::toString).toArray(String[]::new),
                Map.of("RAGSTONE_RULES", Path.of("..", "rules").toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path data(Path sample, boolean areMixed) throws IOException {
        return OfCouncils.of(sample, folder.resolve("data"), areMixed, "Ashford", "Dover");
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private static List<String> named(List<String> lines, Object before, Object after) {
        return lines.stream()
                .map(each -> each.replace(before.toString(), after.toString()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void of_each_is_told_what_is_told_of_it_alone(boolean areMixed) throws IOException {
        for (Path sample : List.of(HART, KENT)) {
            Path data = folder.resolve(sample.getFileName());
            OfCouncils.of(sample, data, areMixed, "Ashford", "Dover");
            List<String> alone = run("check", "--data", sample).data();
            Run both = run("check", "--data", data);
            assertThat(both.exitCode()).isZero();
            assertThat(both.err()).isEmpty();
            List<String> told = both.data();
            assertThat(alone).isNotEmpty();
            assertThat(told.subList(0, told.size() / 2)).isEqualTo(named(alone, sample, data + ", Ashford"));
            assertThat(told.subList(told.size() / 2, told.size())).isEqualTo(named(alone, sample, data + ", Dover"));
        }
    }

    @Test
    void warnings_and_bands_are_told_under_the_name_of_their_council() throws IOException {
        Path data = data(HART, /* areMixed= */ false);
        replace(data.resolve("results.csv"), "Dover,IT04,2014/15-Q1,LATEST,85.8", "Dover,IT04,2014/15-Q1,LATEST,8580");
        Files.writeString(
                data.resolve("bands.csv"),
                "council,ref,rating,band\nAshford,IT04,GREEN,>= 80\nDover,IT04,GREEN,>= 80\nDover,IT04,RED,>= 70\n");
        Run run = run("check", "--data", data, "--strict");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains(data + ", Ashford: ", data + ", Dover: has problems\n", "    results.csv:");
        String ofDover = run.err().substring(run.err().indexOf(data + ", Dover:\n"));
        assertThat(ofDover)
                .containsPattern("results.csv:\\d+:value: 8580 of `IT04` .*\\(HUNDREDFOLD\\)\n")
                .contains("bands.csv:");
        assertThat(new ObjectMapper()
                        .readTree(
                                run("check", "--data", data, "--format", "json").out())
                        .path("data")
                        .findValuesAsText("dataSet"))
                .containsExactly(data + ", Ashford", data + ", Dover");
    }

    @Test
    void a_mistake_of_one_council_is_told_of_it_and_no_other() throws IOException {
        Path data = data(HART, /* areMixed= */ true);
        replace(data.resolve("results.csv"), "Dover,IT04,2014/15-Q1,LATEST,85.8", "Dover,IT04,2014/15-Q1,LATEST,many");
        Run run = run("check", "--data", data);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains(data + ", Ashford: sound; 0 bands\n", data + ", Dover: has problems\n");
        assertThat(run.err())
                .startsWith(data + ", Dover:\nresults.csv:")
                .contains("`many`")
                .endsWith("1 problem.\n");
    }

    @Test
    void what_is_wrong_with_all_of_it_is_told_once_under_its_own_name() throws IOException {
        Path data = data(HART, /* areMixed= */ false);
        Files.writeString(data.resolve("dataset.yaml"), "colour: red\n", StandardOpenOption.APPEND);
        replace(data.resolve("results.csv"), "Dover,IT04,2014/15-Q1,LATEST,85.8", "Dover,IT04,2014/15-Q1,LATEST,many");
        Files.writeString(
                data.resolve("results.csv"), "Doverr,IT04,2014/15-Q1,LATEST,85.8\n", StandardOpenOption.APPEND);
        Run run = run("check", "--data", data);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(data + ": has problems\n", data + ", Dover: has problems\n")
                .doesNotContain("Ashford");
        assertThat(run.err())
                .startsWith(data + ":\ndataset.yaml:")
                .containsOnlyOnce("unknown key `colour`")
                .containsOnlyOnce("there is no council `Doverr`")
                .contains(data + ", Dover:\nresults.csv:")
                .endsWith("3 problems.\n");
    }

    @Test
    void a_strict_evaluation_says_which_council_a_warning_is_of() throws IOException {
        Path data = data(HART, /* areMixed= */ false);
        replace(data.resolve("results.csv"), "Dover,IT04,2014/15-Q1,LATEST,85.8", "Dover,IT04,2014/15-Q1,LATEST,8580");
        Run run = run("evaluate", data, "--format", "csv", "--strict");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("(?m)^Dover: results.csv:\\d+:value: 8580 of `IT04` .*\\(HUNDREDFOLD\\)$");
    }
}
