package org.ragstone.api.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.api.book.Samples.Run;

/** Every sample as a workbook says what it says as a folder of CSV files, but for where it stands. */
class SamplesAsWorkbooksTest {
    private static final Path KENT = Path.of("..", "samples", "kent-2018-07");

    @TempDir
    private Path folder;

    static List<Path> samples() throws IOException {
        return Samples.all();
    }

    private Path book(Path sample) throws IOException {
        return BookOfFolder.write(sample, folder.resolve(sample.getFileName() + ".xlsx"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sample_says_the_same_as_a_workbook(Path sample) throws IOException {
        Samples.assertSame(book(sample), sample);
    }

    @Test
    void rows_that_are_streamed_are_the_same() throws IOException {
        Run ofBook = Samples.run("evaluate", book(KENT).toString(), "--format", "csv");
        assertThat(ofBook.out())
                .isEqualTo(Samples.run("evaluate", KENT.toString(), "--format", "csv")
                        .out());
    }

    @Test
    void every_command_that_takes_a_data_set_takes_a_workbook() throws IOException {
        String book = book(KENT).toString();
        assertThat(Samples.run("explain", book, "GL02").out()).contains("86%");
        assertThat(Samples.run("check", "--data", book).out()).contains("60 of 60 answers as printed");
        Path earlier = Path.of("..", "samples", "kent-qpr-2020-q1");
        Path later = Path.of("..", "samples", "kent-qpr-2020-q2");
        Run report = Samples.run(
                "report",
                book(later).toString(),
                "--with",
                book(earlier).toString(),
                "--out",
                folder.resolve("pages").toString());
        assertThat(report.exitCode()).as(report.err()).isZero();
        Run site = Samples.run(
                "publish-site",
                book(later).toString(),
                book(earlier).toString(),
                "--out",
                folder.resolve("site").toString());
        assertThat(site.exitCode()).as(site.err()).isZero();
        Run compared = Samples.run("compare", "--to", "kent/2021-22", "--format", "csv", book);
        assertThat(compared.out())
                .isEqualTo(Samples.run("compare", "--to", "kent/2021-22", "--format", "csv", KENT.toString())
                        .out()
                        .replace(KENT.toString(), book));
    }

    @Test
    void warnings_name_the_row_of_the_sheet() throws IOException {
        assertThat(Samples.run(
                                "evaluate",
                                book(Path.of("..", "samples", "kent-2012-05")).toString())
                        .out())
                .contains("kent-2012-05.xlsx, sheet targets, row 3 (basis): the target of `CC03` for 2012-05, 66");
    }
}
