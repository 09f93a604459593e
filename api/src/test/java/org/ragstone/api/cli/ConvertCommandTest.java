package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.disk.Disk;

/** What {@code convert} writes, and what it refuses before anything is written. */
class ConvertCommandTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String KENT = SAMPLES.resolve("kent-2018-07").toString();

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandLineInterface(
                        new CompilesOnce(),
                        Clock.systemUTC(),
                        new Disk(),
                        Map.of("RAGSTONE_RULES", Path.of("..", "rules").toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void figures_keep_their_digits() throws IOException {
        Path from = Files.createDirectory(folder.resolve("from"));
        Files.writeString(from.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        Files.writeString(
                from.resolve("indicators.csv"),
                "ref,title,kind,frequency,polarity,unit,target\n007,Calls,KPI,MONTHLY,HIGHER,%,>94.10\n");
        Files.writeString(
                from.resolve("results.csv"),
                "ref,period,basis,value,note\n007,Jul-18,LATEST,94.10,'=1+1\n007,2018-07,YEAR_TO_DATE,\"1,234.50\",\n");
        for (String name : new String[] {"a.xlsx", "b.json", "c"}) {
            Run run = run("convert", from.toString(), folder.resolve(name).toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
        }
        Path back = folder.resolve("back");
        assertThat(run("convert", folder.resolve("a.xlsx").toString(), back.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(back.resolve("results.csv")))
                .isEqualTo(Files.readString(folder.resolve("c").resolve("results.csv")))
                .contains("007,Jul-18,LATEST,94.10,", ",'=1+1\n", "\"1,234.50\"");
        assertThat(Files.readString(back.resolve("indicators.csv"))).contains("\n007,Calls,", ",>94.10");
        assertThat(Files.readString(folder.resolve("b.json"))).contains("\"94.10\"", "\"=1+1\"", "\"1,234.50\"");
    }

    @Test
    void what_has_no_place_in_the_wide_form_is_named_and_nothing_is_written() {
        Path file = folder.resolve("kent.csv");
        Run run = run("convert", KENT, file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no place for what `commentary` has", "no place for what `published` has");
        assertThat(file).doesNotExist();
    }

    @Test
    void data_set_with_mistakes_is_not_converted_by_half() throws IOException {
        Path from = Files.writeString(
                folder.resolve("from.csv"),
                "framework,kent\nperiod,2018-07\nref,title,kind,frequency,2018-07\nA,One,KPY,MONTHLY,5x\n");
        Path file = folder.resolve("to.json");
        Run run = run("convert", from.toString(), file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("from.csv:4:kind: ", "`KPY`", "from.csv:4:2018-07: ", "`5x`");
        assertThat(file).doesNotExist();
    }

    @Test
    void what_is_there_is_not_written_over_nor_what_is_read() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "x");
        assertThat(run("convert", KENT, full.toString()).err()).contains("holds `mine.txt`, which is not written over");
        assertThat(run("convert", KENT, KENT + "/other.json").err()).contains("stands among the files");
        assertThat(full.resolve("dataset.yaml")).doesNotExist();
    }

    @Test
    void wide_is_of_a_workbook() {
        Run run = run("convert", KENT, folder.resolve("a.json").toString(), "--wide");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("`--wide` is for a workbook: end TO in `.xlsx`.");
    }
}
