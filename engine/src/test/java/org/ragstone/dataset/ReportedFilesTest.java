package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSet;
import org.ragstone.model.Notice;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.testing.TestRules;

/** Files that people have reported as refused, and some that are like them. */
class ReportedFilesTest {
    private static final Path REPORTS = Path.of("src", "test", "resources", "reports");
    private static final Edition EXAMPLE = TestRules.edition(TestRules.SHIPPED, "example", "2026-27");

    @TempDir
    private Path folder;

    private static DataSet read(Path data) {
        return TestRules.data(data, EXAMPLE);
    }

    private static String value(DataSet data) {
        return data.indicators().get(0).results().get(0).value().orElseThrow().toPlainString();
    }

    @Test
    void semicolons_are_read_and_noticed() {
        DataSet data = read(REPORTS.resolve("encoding-semicolons"));
        assertThat(value(data)).isEqualTo("1234");
        assertThat(data.indicators().get(0).indicator().unit()).isEqualTo("£");
        assertThat(data.notices())
                .extracting(Notice::toString)
                .containsExactly(
                        "indicators.csv: read with semicolons between its cells",
                        "results.csv: read with semicolons between its cells");
    }

    @Test
    void utf_16_is_read_and_noticed() {
        DataSet data = read(REPORTS.resolve("encoding-utf16"));
        assertThat(value(data)).isEqualTo("1234");
        assertThat(data.indicators().get(0).indicator().title()).isEqualTo("Café inspections, £ saved – total");
        assertThat(data.notices())
                .extracting(Notice::toString)
                .containsExactly("indicators.csv: read as UTF-16", "results.csv: read as UTF-16");
    }

    @Test
    void columns_that_were_emptied_are_no_mistake() {
        assertThat(problems(REPORTS.resolve("excel-saved-periods")))
                .noneMatch(each -> each.what().contains("column"));
    }

    private static List<Problem> problems(Path data) {
        try {
            read(data);
            return List.of();
        } catch (ProblemsException e) {
            return e.problems();
        }
    }

    /** A table with commas, in another form. */
    private static String parted(String table, char separator) {
        StringBuilder parted = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char each = table.charAt(i);
            quoted ^= each == '"';
            parted.append(each == ',' && !quoted ? separator : each);
        }
        return parted.toString();
    }

    private Path saved(String form, Charset charset, String before, char separator) throws IOException {
        Path data = Files.createDirectories(folder.resolve(form));
        Path reported = REPORTS.resolve("encoding-utf16");
        Files.copy(reported.resolve("dataset.yaml"), data.resolve("dataset.yaml"));
        for (String name : List.of("indicators.csv", "results.csv")) {
            String table = Files.readString(reported.resolve(name), StandardCharsets.UTF_16);
            Files.write(data.resolve(name), (before + parted(table, separator)).getBytes(charset));
        }
        return data;
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, FEFF, comma",
        "UTF-16BE, FEFF, comma",
        "UTF-16LE, '', comma",
        "UTF-16BE, '', comma",
        "UTF-16LE, FEFF, tab",
        "UTF-16LE, '', tab",
        "UTF-8, FEFF, comma",
        "UTF-8, FEFF, tab",
        "UTF-8, '', tab",
        "windows-1252, '', comma",
        "windows-1252, '', tab",
    })
    void the_same_table_is_read_in_any_of_these_forms(String charset, String mark, String between) throws IOException {
        String before = mark.isEmpty() ? "" : "\uFEFF";
        char separator = between.equals("tab") ? '\t' : ',';
        DataSet data = read(saved("data", Charset.forName(charset), before, separator));
        assertThat(value(data)).isEqualTo("1234");
        assertThat(data.indicators().get(0).indicator().title()).isEqualTo("Café inspections, £ saved – total");
    }

    /** What stands there as 1,234 is not certain with semicolons, and refused at the cell alone. */
    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "windows-1252, ''", "UTF-16LE, FEFF"})
    void or_refused_at_the_one_cell_that_is_not_certain(String charset, String mark) throws IOException {
        Path data = saved("data", Charset.forName(charset), mark.isEmpty() ? "" : "\uFEFF", ';');
        assertThat(problems(data))
                .extracting(Problem::what)
                .containsExactly(
                        "`1,234` has two meanings in a file with semicolons between its cells: 1234 and 1.234");
    }

    @Test
    void every_form_is_refused_as_one_whose_characters_are_not_certain() throws IOException {
        for (String charset : List.of("IBM850", "IBM437", "x-MacRoman")) {
            Path data = saved(charset, Charset.forName(charset), "", ',');
            assertThat(problems(data))
                    .extracting(each -> each.where().file())
                    .as(charset)
                    .containsExactly("indicators.csv");
        }
    }

    @Test
    void the_files_are_kept_as_they_were_saved() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS.resolve("excel-saved-periods"))) {
            assertThat(files).hasSize(3);
        }
        assertThat(Files.readString(REPORTS.resolve("excel-saved-periods").resolve("results.csv")))
                .contains("\r\n");
    }
}
