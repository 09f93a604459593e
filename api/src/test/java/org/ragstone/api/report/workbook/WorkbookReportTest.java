package org.ragstone.api.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.Ragstone;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReasonLevel;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.workbook.ReadBook;
import org.ragstone.api.workbook.ReadBook.Seen;
import org.ragstone.evaluation.Evaluation;

/** The workbooks of all samples say what the other forms say. */
class WorkbookReportTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Ragstone RAGSTONE = Ragstone.withRules(Path.of("..", "rules"));
    private static final Map<String, Evaluation> EVALUATED = new ConcurrentHashMap<>();
    private static final Map<String, ReadBook> BOOKS = new ConcurrentHashMap<>();

    static List<String> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(each -> Files.exists(each.resolve("dataset.yaml")))
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static byte[] written(String sample, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Evaluation evaluation = EVALUATED.computeIfAbsent(sample, name -> RAGSTONE.evaluate(SAMPLES.resolve(name)));
        format.report().write(evaluation, new ReportOptions(ReasonLevel.full, true), out);
        return out.toByteArray();
    }

    private static ReadBook book(String sample) {
        return BOOKS.computeIfAbsent(sample, name -> new ReadBook(written(name, Format.xlsx)));
    }

    private static JsonNode json(String sample) {
        try {
            return new ObjectMapper().readTree(written(sample, Format.json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> results(String sample) {
        return StreamSupport.stream(json(sample).path("results").spliterator(), false)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_finding_stands_as_in_the_csv(String sample) {
        List<List<String>> rows;
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(new String(written(sample, Format.csv), StandardCharsets.UTF_8))) {
            // A mark that keeps a spreadsheet from taking a text of CSV for a formula has no place in a workbook.
            rows = csv.stream()
                    .map(each -> each.getFields().stream()
                            .map(cell -> cell.startsWith("'") ? cell.substring(1) : cell)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<List<String>> seen = book(sample).rows("findings").stream()
                .map(row -> Stream.concat(row.stream().map(Seen::text), Stream.generate(() -> ""))
                        .limit(rows.get(0).size())
                        .toList())
                .toList();
        assertThat(seen).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_result_of_the_json_has_its_figure_as_a_number_and_its_status(String sample) {
        List<Map<String, String>> findings = book(sample).table("findings");
        for (JsonNode result : results(sample)) {
            List<Map<String, String>> own = findings.stream()
                    .filter(each -> List.of("ref", "period", "basis").stream().allMatch(key -> each.get(key)
                            .equals(result.path(key).asText())))
                    .toList();
            assertThat(own).as(result.toString()).anySatisfy(each -> {
                assertThat(each.get("kind")).isEqualTo(result.at("/status/kind").asText());
                assertThat(each.get("label"))
                        .isEqualTo(result.at("/status/label").asText());
                if (result.path("state").asText().equals("REPORTED")) {
                    assertThat(each.get("value")).isEqualTo(result.path("value").asText());
                }
            });
        }
        List<Seen> headings = book(sample).rows("findings").get(0);
        int value = headings.indexOf(new Seen(CellType.STRING, "value"));
        assertThat(book(sample).rows("findings").stream().skip(1))
                .allSatisfy(row -> assertThat(row.get(value).type()).isIn(CellType.NUMBER, CellType.EMPTY));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_dashboard_has_every_result_with_its_status_in_words(String sample) {
        List<Map<String, String>> rows = book(sample).table("dashboard");
        for (JsonNode result : results(sample)) {
            assertThat(rows).as(result.toString()).anySatisfy(row -> {
                assertThat(row.get("Ref")).isEqualTo(result.path("ref").asText());
                assertThat(row.get("Unit")).isEqualTo(result.path("unit").asText());
                assertThat(String.join("\n", row.values()))
                        .contains(result.at("/status/label").asText());
            });
        }
        assertThat(rows.stream().map(row -> row.get("Ref")).collect(Collectors.toSet()))
                .isEqualTo(results(sample).stream()
                        .map(each -> each.path("ref").asText())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_required_action_warning_and_rule_is_there(String sample) {
        JsonNode json = json(sample);
        ReadBook book = book(sample);
        assertThat(book.table("actions")).hasSize(json.path("requiredActions").size());
        assertThat(book.table("actions").stream()
                        .filter(each -> each.get("State").equals("outstanding")))
                .hasSize((int) StreamSupport.stream(json.path("requiredActions").spliterator(), false)
                        .filter(each -> !each.path("answered").asBoolean())
                        .count());
        assertThat(book.table("warnings"))
                .hasSize(json.path("warnings").size() + json.path("problems").size());
        assertThat(book.table("reasons").stream().map(each -> each.get("Rule")).collect(Collectors.toSet()))
                .containsAll(book.table("findings").stream()
                        .map(each -> each.get("rule"))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void it_says_first_what_it_is_of_and_last_what_each_column_is(String sample) {
        JsonNode json = json(sample);
        ReadBook book = book(sample);
        assertThat(book.names().get(0)).isEqualTo("about");
        assertThat(book.table("about"))
                .contains(
                        Map.of(
                                "What",
                                "Decision",
                                "Says",
                                json.path("decisionId").asText()),
                        Map.of(
                                "What",
                                "Revision of the rules",
                                "Says",
                                json.path("revision").asText()));
        assertThat(book.table("about").stream()
                        .anyMatch(each -> each.get("What").equals("Illustrative")))
                .isEqualTo(json.path("illustrative").asBoolean());
        List<Map<String, String>> told = book.table("how to read it");
        assertThat(told).allSatisfy(each -> assertThat(each.get("What it is")).isNotEmpty());
        for (String sheet : book.names().subList(1, book.names().size() - 1)) {
            assertThat(told.stream()
                            .filter(each -> each.get("Sheet").equals(sheet))
                            .map(each -> each.get("Column")))
                    .as(sheet)
                    .containsExactlyElementsOf(
                            book.rows(sheet).get(0).stream().map(Seen::text).toList())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_same_evaluation_gives_the_same_bytes(String sample) {
        assertThat(written(sample, Format.xlsx)).isEqualTo(written(sample, Format.xlsx));
    }
}
