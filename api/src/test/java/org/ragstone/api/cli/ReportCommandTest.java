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
import org.ragstone.api.Folders;
import org.ragstone.api.disk.Disk;
import org.ragstone.policy.PolicyCompiler;

/** The folder of pages: where it is made, what it takes the place of, and what is said of whatever cannot be. */
class ReportCommandTest {
    private static final Path RULES = Path.of("..", "rules");
    private static final String SAMPLES = "../samples/";
    private static final String NOW = SAMPLES + "kent-qpr-2020-q2";
    private static final String EARLIER = SAMPLES + "kent-qpr-2020-q1";
    private static final PolicyCompiler COMPILER = new CompilesOnce();

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandLineInterface(
                        COMPILER,
                        Clock.systemUTC(),
                        new Disk(),
                        Map.of("RAGSTONE_RULES", RULES.toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Run report(Path to, String... more) {
        return run(Stream.concat(Stream.of("report", NOW, "--out", to.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static Run made(Path to) {
        return new Run(0, "Made " + to + ": open " + to.resolve("index.html") + ".\n", "");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_folder_is_made_and_what_to_open_is_said() throws IOException {
        Path pages = folder.resolve("pages");
        assertThat(report(pages)).isEqualTo(made(pages));
        assertThat(names(folder)).containsExactly("pages");
        assertThat(names(pages)).containsExactly("index.html");
        assertThat(Files.readString(pages.resolve("index.html")))
                .contains("<h1")
                .doesNotContain("rs-moves");
    }

    @Test
    void one_page_is_what_evaluate_writes() throws IOException {
        Path pages = folder.resolve("pages");
        report(pages);
        Run evaluated = run("evaluate", NOW, "--format", "html");
        assertThat(evaluated.out()).isEqualTo(Files.readString(pages.resolve("index.html")));
    }

    @Test
    void what_cannot_be_compared_with_an_earlier_period_is_said() throws IOException {
        Path pages = folder.resolve("pages");
        String samples = Path.of("..", "samples").toString();
        run("report", samples + "/kent-2021-07", "--with", samples + "/kent-2018-07", "--out", pages.toString());
        assertThat(Files.readString(pages.resolve("index.html")))
                .contains("13 (–)")
                .contains("so that the two cannot be compared")
                .contains("where only one of the two editions asks for its basis");
        run(
                "report",
                samples + "/kent-qpr-2020-q2",
                "--with",
                samples + "/kent-qpr-2020-q1",
                "--out",
                pages.toString());
        assertThat(Files.readString(pages.resolve("index.html"))).doesNotContain("cannot be compared");
    }

    @Test
    void pages_that_were_made_before_are_replaced_with_what_systems_leave_among_them() throws IOException {
        Path pages = folder.resolve("pages");
        report(pages);
        Files.copy(pages.resolve("index.html"), pages.resolve("service-of-old.html"));
        Files.createFile(pages.resolve(".DS_Store"));
        assertThat(report(pages, "--with", EARLIER)).isEqualTo(made(pages));
        assertThat(names(pages)).containsExactly("index.html");
        assertThat(Files.readString(pages.resolve("index.html"))).contains("rs-moves");
    }

    @Test
    void an_empty_folder_is_taken() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        assertThat(report(pages).exitCode()).isZero();
        assertThat(names(pages)).containsExactly("index.html");
    }

    @ParameterizedTest
    @CsvSource({
        "notes.txt, <meta name=\"generator\" content=\"Ragstone\">",
        "index.html, <!doctype html><title>Mine</title>"
    })
    void whatever_is_not_ours_stays(String name, String text) throws IOException {
        Path pages = folder.resolve("pages");
        report(pages);
        Files.writeString(pages.resolve(name), text);
        Run run = report(pages);
        assertThat(run.exitCode()).isOne();
        assertThat(run.err())
                .contains("pages: holds `" + name + "`, which is no page that was made here, and is not written over");
        assertThat(pages.resolve(name)).hasContent(text);
    }

    @Test
    void a_file_and_a_link_stay() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(report(file).err()).contains("file: is a file, and a folder is to be made");
        Path link =
                Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("elsewhere")));
        assertThat(report(link).err()).contains("link: is a link, and what it leads to is not written over");
        assertThat(names(folder.resolve("elsewhere"))).isEmpty();
    }

    @Test
    void mistakes_of_the_earlier_data_set_are_told_with_its_folder() throws IOException {
        Path earlier = folder.resolve("earlier");
        Folders.copy(Path.of(EARLIER), earlier);
        Path results = earlier.resolve("results.csv");
        Files.writeString(results, Files.readString(results).replaceFirst("\n[^,]+,", "\nXX99,"));
        assertThat(report(folder.resolve("pages"), "--with", earlier.toString()).err())
                .contains(earlier + "/results.csv:2:ref: ");
    }

    @Test
    void above_a_link_is_what_stands_above_where_it_leads() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("real").resolve("deep"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), deep);
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Path mine = Files.writeString(pages.resolve("mine.txt"), "mine");
        Path above = link.resolve("..").resolve("pages");
        assertThat(report(above)).isEqualTo(made(above));
        assertThat(mine).hasContent("mine");
        assertThat(names(folder.resolve("real").resolve("pages"))).containsExactly("index.html");
    }

    @Test
    void a_folder_called_as_what_systems_leave_stays() throws IOException {
        Path pages = folder.resolve("pages");
        report(pages);
        Path mine = Files.createDirectory(pages.resolve(".DS_Store")).resolve("mine.txt");
        Files.writeString(mine, "mine");
        assertThat(report(pages).err()).contains("holds `.DS_Store`");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void nothing_is_made_among_what_is_read() throws IOException {
        Path data = folder.resolve("data");
        Folders.copy(Path.of(NOW), data);
        Path earlier = folder.resolve("earlier");
        Folders.copy(Path.of(EARLIER), earlier);
        for (Path among : List.of(data.resolve("x"), earlier.resolve("x"), RULES.resolve("x"))) {
            Run run = run("report", data.toString(), "--with", earlier.toString(), "--out", among.toString());
            assertThat(run.err()).contains("x: stands among the files that this command reads");
            assertThat(among).doesNotExist();
        }
        assertThat(run("report", data.toString(), "--out", data.toString()).exitCode())
                .isOne();
        assertThat(names(data)).contains("dataset.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dover-2021-q2|is judged by `dover`, and not by `kent-qpr`",
                "kent-qpr-2020-q2|is of the same period, Quarter 2 2020/21",
                "kent-qpr-2020-q2/results.csv|is a table of a data set, and not all of it",
                "none|there is no such folder, workbook, JSON or CSV file"
            })
    void what_cannot_stand_beside_is_told_and_nothing_is_made(String with, String told) {
        Run run = report(folder.resolve("pages"), "--with", SAMPLES + with);
        assertThat(run.exitCode()).isOne();
        assertThat(run.err()).contains(told);
        assertThat(folder.resolve("pages")).doesNotExist();
    }

    @Test
    void a_later_period_cannot_stand_beside() {
        Run run = run(
                "report",
                EARLIER,
                "--with",
                NOW,
                "--out",
                folder.resolve("pages").toString());
        assertThat(run.err())
                .contains("is of Quarter 2 2020/21, which does not end before Quarter 1 2020/21")
                .contains("Name a data set of `kent-qpr` for a period before Quarter 1 2020/21.");
    }

    @Test
    void a_folder_has_to_be_named() {
        Run run = run("report", NOW);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--out");
    }

    @Test
    void a_gap_in_the_rules_is_told_and_the_page_is_made() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        Files.writeString(
                data.resolve("indicators.csv"),
                "ref,title,kind,polarity,unit,decimals,frequency,bases,target,floor\nK1,Calls,KPI,HIGHER,%,0,MONTHLY,LATEST,90,80\n");
        Files.writeString(data.resolve("targets.csv"), "ref,period,target,floor\nK1,2018-07,90,80\n");
        Files.writeString(data.resolve("results.csv"), "ref,period,basis,value\nK1,2018-07,LATEST,85\n");
        Path pages = folder.resolve("pages");
        Run run = run("report", data.toString(), "--out", pages.toString());
        assertThat(run.exitCode()).isOne();
        assertThat(run.err()).contains("no rule answers", "1 problem.");
        assertThat(Files.readString(pages.resolve("index.html"))).contains("rs-problems");
    }
}
