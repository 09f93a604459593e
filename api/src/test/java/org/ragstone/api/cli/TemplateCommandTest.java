package org.ragstone.api.cli;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.workbook.ReadBook;

/** What {@code template} and {@code evaluate --format xlsx} write, and what they refuse. */
class TemplateCommandTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private record Run(int exitCode, ByteArrayOutputStream written, String err) {
        String out() {
            return written.toString(StandardCharsets.UTF_8);
        }

        byte[] bytes() {
            return written.toByteArray();
        }
    }

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandLineInterface(
                        new CompilesOnce(),
                        NOVEMBER,
                        new Disk(),
                        Map.of("RAGSTONE_RULES", Path.of("..", "rules").toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Run(exitCode, out, err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_workbook_can_be_redirected_and_is_the_one_that_a_file_has() throws IOException {
        Path file = folder.resolve("kent.xlsx");
        String sample = SAMPLES.resolve("kent-2018-07").toString();
        Run redirected = run("evaluate", sample, "--format", "xlsx");
        assertThat(run("evaluate", sample, "--format", "xlsx", "--out", file.toString())
                        .exitCode())
                .isZero();
        assertThat(redirected.bytes()).isEqualTo(Files.readAllBytes(file));
        assertThat(new ReadBook(redirected.bytes()).names()).contains("findings");
    }

    @Test
    void a_working_copy_is_of_a_workbook_alone() {
        Run run = run("evaluate", SAMPLES.resolve("kent-2018-07").toString(), "--working-copy");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("`--working-copy` is for `--format xlsx` alone: no other form has sheets.");
    }

    @Test
    void no_other_form_is_written_under_the_name_of_a_workbook() {
        Path file = folder.resolve("kent.xlsx");
        Run run = run("evaluate", SAMPLES.resolve("kent-2018-07").toString(), "--out", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("`" + file
                        + "` is the name of a workbook, which `--format table` is not: ask for `--format xlsx`");
        assertThat(file).doesNotExist();
    }

    @Test
    void an_edition_is_named_as_people_type_it() {
        String one = run("template", "kent/2018-19", "--period", "2018-07", "--format", "csv")
                .out();
        assertThat(run("template", "kent", "2018-19", "--period", "2018-07", "--format", "csv")
                        .out())
                .isEqualTo(one)
                .startsWith("framework,kent\nedition,2018-19\nperiod,2018-07\nref,title,");
    }

    @Test
    void a_template_says_what_it_is_for_and_what_comes_next() {
        Path file = folder.resolve("t.xlsx");
        Run run = run("template", "kent", "--out", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo("Made " + file + " for kent/2021-22, October 2026.\n"
                        + "Delete its examples, fill it in, and then: evaluate " + file + "\n");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void nothing_that_is_there_is_written_over() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), "ref\n");
        Run run = run("template", "kent", "--format", "csv", "--out", file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is there already, and may have been filled in");
        assertThat(file).hasContent("ref\n");
    }

    @Test
    void a_framework_that_there_is_not_is_told() {
        Run run = run("template", "kant", "--format", "csv");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("kant: is neither a framework, an edition nor a draft", "`kent`");
    }

    @Test
    void a_data_set_that_is_wrong_is_told_and_nothing_is_written() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        Files.writeString(data.resolve("indicators.csv"), "ref,title,kind,frequency\nA,A,KPY,MONTHLY\n");
        Files.writeString(data.resolve("results.csv"), "ref,period,basis,value\n");
        Path file = folder.resolve("t.xlsx");
        Run run = run("template", "kent", "--from", data.toString(), "--out", file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("indicators.csv:2").contains("`KPY`");
        assertThat(file).doesNotExist();
    }

    @Test
    void another_period_s_indicators_come_with_the_targets_that_hold_on_and_without_figures() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        Files.writeString(
                data.resolve("indicators.csv"),
                "ref,title,kind,frequency,polarity,unit,target,cabinet_member\nA,\"One, of two\",KPI,MONTHLY,HIGHER,%,>94.10,M\n");
        Files.writeString(
                data.resolve("targets.csv"),
                "ref,period,basis,target,floor\nA,2018-07,,90,\nA,2018-08,LATEST,91.50,80\nA,2018/19,,95,\n");
        Files.writeString(
                data.resolve("results.csv"),
                "ref,period,basis,value\nA,2018-07,LATEST,93\nA,2018-07,YEAR_TO_DATE,93\n");
        Run run = run("template", "kent", "--from", data.toString(), "--format", "csv");
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(4).startsWith("framework,kent", "period,2018-08");
        assertThat(lines.get(2))
                .contains(",cabinet_member,", ",2018-08,")
                .endsWith("Target 2018-08,Target Latest 2018-08,Floor Latest 2018-08,Target 2018/19");
        assertThat(lines.get(3))
                .startsWith("A,\"One, of two\",,,KPI,HIGHER,%,,,,MONTHLY,,,>94.10,")
                .endsWith(",,91.50,80,95")
                .doesNotContain("93", ",90,");
    }
}
