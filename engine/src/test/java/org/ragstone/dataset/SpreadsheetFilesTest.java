package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.model.Notice;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.testing.TestRules;

/** A data set is the same whichever of its forms of text a spreadsheet has saved it in, or it is refused with the cure. */
class SpreadsheetFilesTest {
    private static final Path SAMPLE = Path.of("..", "samples", "kent-2018-07");
    private static final Edition EDITION = TestRules.kent();
    private static final Evaluator EVALUATOR = TestRules.evaluator(EDITION);
    private static final String MARK = "\uFEFF";

    @TempDir
    private Path folder;

    /** A form of text under the name that its program has for it. */
    private enum Form {
        EXCEL_CSV_UTF_8("UTF-8", MARK, ',', "\r\n"),
        EXCEL_CSV("windows-1252", "", ',', "\r\n"),
        EXCEL_CSV_OF_THE_CONTINENT("windows-1252", "", ';', "\r\n"),
        EXCEL_CSV_UTF_8_OF_THE_CONTINENT("UTF-8", MARK, ';', "\r\n"),
        EXCEL_UNICODE_TEXT("UTF-16LE", MARK, '\t', "\r\n"),
        EXCEL_TEXT("windows-1252", "", '\t', "\r\n"),
        LIBRE_OFFICE("UTF-8", "", ',', "\n"),
        LIBRE_OFFICE_UTF_16("UTF-16LE", "", ',', "\n"),
        GOOGLE_SHEETS("UTF-8", "", ',', "\r\n"),
        NUMBERS("UTF-8", "", ';', "\r\n"),
        UTF_16_BIG_ENDIAN("UTF-16BE", MARK, '\t', "\r"),
        UTF_16_BIG_ENDIAN_WITHOUT_A_MARK("UTF-16BE", "", ';', "\r\n"),
        UTF_8_OF_AN_OLD_MACINTOSH("UTF-8", "", ',', "\r"),
        WINDOWS_1252_OF_AN_OLD_MACINTOSH("windows-1252", "", ',', "\r"),
        WITH_A_LINE_THAT_SAYS_SO("UTF-8", MARK + "sep=;\r\n", ';', "\r\n"),
        DOS_LINES_AND_TABS("UTF-8", "", '\t', "\r\n");

        private final Charset charset;
        private final String before;
        private final char separator;
        private final String lineEnd;

        Form(String charset, String before, char separator, String lineEnd) {
            this.charset = Charset.forName(charset);
            this.before = before;
            this.separator = separator;
            this.lineEnd = lineEnd;
        }
    }

    private static Path save(
            Path to, UnaryOperator<String> change, Charset charset, String before, char separator, String lineEnd)
            throws IOException {
        Files.createDirectories(to);
        Files.copy(SAMPLE.resolve("dataset.yaml"), to.resolve("dataset.yaml"));
        for (Path table : tables()) {
            String text = change.apply(before + table(table, separator, lineEnd));
            Files.write(to.resolve(table.getFileName()), text.getBytes(charset));
        }
        return to;
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            return files.filter(each -> each.toString().endsWith(".csv")).toList();
        }
    }

    private static String table(Path file, char separator, String lineEnd) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file);
                CsvWriter csv = CsvWriter.builder()
                        .fieldSeparator(separator)
                        .lineDelimiter(LineDelimiter.of(lineEnd))
                        .build(text)) {
            rows.forEach(row -> csv.writeRecord(row.getFields()));
        }
        return text.toString();
    }

    private static Path save(Path to, Form form) throws IOException {
        return save(to, UnaryOperator.identity(), form.charset, form.before, form.separator, form.lineEnd);
    }

    private static Evaluation evaluate(Path data) {
        return EVALUATOR.evaluate(TestRules.data(data, EDITION));
    }

    @ParameterizedTest
    @EnumSource
    void the_sample_is_the_same_in_every_form(Form form) throws IOException {
        Evaluation evaluation = evaluate(save(folder.resolve("data"), form));
        assertThat(evaluation.decisionId()).isEqualTo(evaluate(SAMPLE).decisionId());
        boolean isPlain = form.separator == ',' && form.charset.name().equals("UTF-8");
        assertThat(evaluation.notices().isEmpty()).isEqualTo(isPlain);
        assertThat(evaluation.notices())
                .extracting(Notice::where)
                .extracting(where -> where.file())
                .allMatch(file -> file.endsWith(".csv"));
    }

    /** What one of them has no character for, it replaces; what is left both have in common with Windows-1252, or ASCII. */
    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "IBM850", "IBM437"})
    void older_forms_are_the_same_where_their_characters_are(String charset) throws IOException {
        UnaryOperator<String> change = charset.equals("x-MacRoman")
                ? text -> text.replace('’', '\'')
                : text -> text.replace('’', '\'').replace("£", "GBP ");
        Path plain = save(folder.resolve("plain"), change, Charset.forName("UTF-8"), "", ',', "\n");
        Path older = save(folder.resolve("older"), change, Charset.forName(charset), "", ',', "\r");
        assertThat(evaluate(older).decisionId()).isEqualTo(evaluate(plain).decisionId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "IBM850", "IBM437"})
    void and_refused_where_they_are_not(String charset) throws IOException {
        Path older = save(folder, UnaryOperator.identity(), Charset.forName(charset), "", ',', "\r\n");
        ProblemsException refused = catchThrowableOfType(ProblemsException.class, () -> evaluate(older));
        assertThat(refused.problems())
                .extracting(Problem::what)
                .isNotEmpty()
                .allMatch(what -> what.endsWith("where nobody writes one"));
        assertThat(refused.problems())
                .extracting(Problem::hint)
                .allMatch(hint -> hint.endsWith("Save the file as UTF-8."));
        assertThat(refused.problems())
                .extracting(each -> each.where().file())
                .doesNotHaveDuplicates()
                .contains("indicators.csv");
    }

    /** So a sheet is saved in which more cells were used once. */
    @Test
    void columns_and_rows_that_were_emptied_are_passed_over() throws IOException {
        UnaryOperator<String> emptied = text -> text.replace("\n", ",,\u00A0,\n") + ",,,\n,\u00A0,,,,,,\n\n";
        Path data = save(folder, emptied, Charset.forName("UTF-8"), "", ',', "\n");
        // Two commentaries have quotes around a line end, which are no rows.
        assertThat(evaluate(data).decisionId()).isEqualTo(evaluate(SAMPLE).decisionId());
    }

    @Test
    void every_cell_may_be_in_quotes() throws IOException {
        Path data = save(folder, Form.NUMBERS);
        for (Path table : tables()) {
            StringWriter text = new StringWriter();
            try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table);
                    CsvWriter csv = CsvWriter.builder()
                            .fieldSeparator(';')
                            .quoteStrategy(QuoteStrategies.ALWAYS)
                            .build(text)) {
                rows.forEach(row -> csv.writeRecord(row.getFields()));
            }
            Files.writeString(data.resolve(table.getFileName()), text.toString());
        }
        assertThat(evaluate(data).decisionId()).isEqualTo(evaluate(SAMPLE).decisionId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kent July 2018", " a  b ", "Année 2018 – £’s", "Πίνακας", "100%+#&'(x)"})
    void a_folder_may_be_called_anything(String name) throws IOException {
        Charset ofPaths = Charset.forName(System.getProperty("sun.jnu.encoding"));
        assumeTrue(ofPaths.newEncoder().canEncode(name), "the system has no such names");
        Evaluation evaluation = evaluate(save(folder.resolve(name), Form.EXCEL_CSV));
        assertThat(evaluation.decisionId()).isEqualTo(evaluate(SAMPLE).decisionId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void what_it_says_of_itself_may_be_saved_by_an_editor(String charset) throws IOException {
        Path data = save(folder, Form.EXCEL_CSV_UTF_8);
        String header = MARK + Files.readString(SAMPLE.resolve("dataset.yaml")).replace("\n", "\r\n");
        Files.write(data.resolve("dataset.yaml"), header.getBytes(Charset.forName(charset)));
        assertThat(evaluate(data).decisionId()).isEqualTo(evaluate(SAMPLE).decisionId());
    }

    @Test
    void what_it_says_of_itself_is_not_taken_for_windows_1252() throws IOException {
        Path data = save(folder, Form.EXCEL_CSV);
        Files.write(
                data.resolve("dataset.yaml"),
                "framework: kent\nperiod: 2018-07\ntitle: £\n".getBytes(Form.EXCEL_CSV.charset));
        ProblemsException refused = catchThrowableOfType(ProblemsException.class, () -> evaluate(data));
        assertThat(refused).hasMessageStartingWith("dataset.yaml:3:8: the byte A3 here is no character");
        List<String> noticed = new ArrayList<>();
        refused.notices().forEach(each -> noticed.add(each.where().file()));
        assertThat(noticed).contains("indicators.csv");
    }

    @Test
    void one_file_of_json_may_be_saved_by_a_shell() throws IOException {
        Path sample = Path.of("..", "samples", "requests", "kent-2018-07.json");
        String json = Files.readString(sample);
        Path data = Files.write(folder.resolve("data.json"), (MARK + json).getBytes(Charset.forName("UTF-16LE")));
        Evaluation evaluation = evaluate(data);
        assertThat(evaluation.decisionId()).isEqualTo(evaluate(sample).decisionId());
        assertThat(evaluation.notices()).extracting(Notice::toString).containsExactly("data.json: read as UTF-16");
    }
}
