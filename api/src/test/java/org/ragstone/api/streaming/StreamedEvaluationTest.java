package org.ragstone.api.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.Ragstone;
import org.ragstone.api.Folders;
import org.ragstone.api.assessment.Strictness;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.disk.FailingDisk;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReasonLevel;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.report.WarningsText;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Period;
import org.ragstone.model.ProblemsException;

/** What is written of slices is what is written of the whole. */
class StreamedEvaluationTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Ragstone RAGSTONE = Ragstone.withRules(Path.of("..", "rules"));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int EVERY_INDICATOR = 1_000;

    @TempDir
    private Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(each -> Files.exists(each.resolve("dataset.yaml"))).sorted().toList().stream();
        }
    }

    private StreamedEvaluation streamed(
            List<Path> dataSets, List<Period> periods, Format format, ReasonLevel reasons, int indicatorsInASlice) {
        Optional<Period> last = periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
        Asked asked = new Asked(
                dataSets,
                new Overrides(Optional.empty(), last, Optional.empty()),
                periods,
                format.streamed(new ReportOptions(reasons, true)).orElseThrow(),
                Strictness.WARNED);
        return StreamedEvaluation.of(asked, RAGSTONE.rules(), new Disk(), folder, new LongAdder(), indicatorsInASlice);
    }

    private static String text(StreamedEvaluation evaluation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        evaluation.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(Evaluation evaluation, Format format, ReasonLevel reasons) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.report().write(evaluation, new ReportOptions(reasons, true), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void slices_of_any_size_give_the_bytes_of_the_whole(Path sample) {
        Evaluation whole = RAGSTONE.evaluate(sample);
        for (int indicators : List.of(1, 3, EVERY_INDICATOR)) {
            for (Format format : List.of(Format.csv, Format.ndjson)) {
                try (StreamedEvaluation streamed =
                        streamed(List.of(sample), List.of(), format, ReasonLevel.brief, indicators)) {
                    assertThat(text(streamed)).isEqualTo(text(whole, format, ReasonLevel.brief));
                    assertThat(streamed.notices()).isEqualTo(whole.notices());
                    assertThat(streamed.problems()).isEqualTo(whole.problems().size());
                    if (format == Format.csv) {
                        assertThat(warnings(streamed)).isEqualTo(WarningsText.of(whole.warnings()));
                    }
                }
            }
        }
    }

    private static String warnings(StreamedEvaluation streamed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        streamed.writeWarnings(out);
        return out.size() == 0
                ? ""
                : WarningsText.heading(streamed.warnings(), streamed.acknowledged()) + "\n"
                        + out.toString(StandardCharsets.UTF_8);
    }

    /** Each element of a list of the document is a line, which says what it is where it is no result. */
    @ParameterizedTest
    @MethodSource("samples")
    void a_line_is_what_the_document_has(Path sample) throws IOException {
        Evaluation whole = RAGSTONE.evaluate(sample);
        for (ReasonLevel reasons : ReasonLevel.values()) {
            JsonNode document = JSON.readTree(text(whole, Format.json, reasons));
            List<String> lines = text(whole, Format.ndjson, reasons).lines().toList();
            assertThat(of(lines, "")).isEqualTo(elements(document, "results"));
            assertThat(of(lines, "alert")).containsExactlyInAnyOrderElementsOf(elements(document, "alerts"));
            assertThat(of(lines, "requiredAction"))
                    .containsExactlyInAnyOrderElementsOf(elements(document, "requiredActions"));
            assertThat(of(lines, "problem")).isEqualTo(elements(document, "problems"));
            assertThat(of(lines, "warning")).isEqualTo(elements(document, "warnings"));
            JsonNode decision = JSON.readTree(of(lines, "decision").get(0));
            assertThat(decision.get("decisionId")).isEqualTo(document.get("decisionId"));
            assertThat(decision.get("summary")).isEqualTo(document.get("summary"));
            if (reasons == ReasonLevel.brief) {
                JsonNode policy = JSON.readTree(of(lines, "policy").get(0));
                assertThat(policy.get("rules")).isEqualTo(document.get("rules"));
                assertThat(policy.get("clauses")).isEqualTo(document.get("clauses"));
                assertThat(policy.get("methods")).isEqualTo(document.get("methods"));
            }
            assertThat(lines.get(lines.size() - 1)).startsWith("{\"line\":\"end\",\"decisionId\":");
        }
    }

    private static List<String> elements(JsonNode document, String list) {
        List<String> elements = new ArrayList<>();
        document.get(list).forEach(each -> elements.add(each.toString()));
        return elements;
    }

    /** The documents of the lines of a kind, of results where it is blank. */
    private static List<String> of(List<String> lines, String kind) {
        String start = kind.isEmpty() ? "{" : "{\"line\":\"" + kind + "\",";
        return lines.stream()
                .filter(each -> each.startsWith(start) && (!kind.isEmpty() || !each.startsWith("{\"line\":")))
                .map(each -> read("{" + each.substring(start.length())))
                .toList();
    }

    private static String read(String line) {
        try {
            return JSON.readTree(line).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kent's rules of 2018/19 in an edition until May 2018, and in another from June on that has another word for Amber. */
    private Ragstone withAChangeInJune() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Path kent = rules.resolve("kent");
        for (String edition : List.of("spring", "summer")) {
            Folders.copy(Path.of("..", "rules", "kent", "2018-19"), kent.resolve(edition));
            change(kent.resolve(edition), "until: 2018/19\n", "");
        }
        change(kent.resolve("summer"), "from: 2018/19", "from: 2018-06");
        change(kent.resolve("summer"), "Amber", "Yellow");
        return Ragstone.withRules(rules);
    }

    private static void change(Path edition, String from, String to) throws IOException {
        Path file = edition.resolve("framework.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, EVERY_INDICATOR})
    void each_period_of_a_range_has_the_lines_that_it_has_alone(int indicators) throws IOException {
        Ragstone ragstone = withAChangeInJune();
        Path sample = SAMPLES.resolve("kent-2018-07");
        List<Period> periods = Stream.of("2018-04", "2018-05", "2018-06", "2018-07", "2018-08")
                .map(each -> Period.parse(each).orElseThrow())
                .toList();
        List<String> all = lines(ragstone, List.of(sample), periods, indicators);
        for (Period period : periods) {
            DataSetReader reader =
                    DataSetReader.open(sample, new Overrides(Optional.empty(), Optional.of(period), Optional.empty()));
            List<String> alone = text(ragstone.evaluate(reader), Format.ndjson, ReasonLevel.brief)
                    .lines()
                    .toList();
            String name = "\"reportPeriod\":\"" + period + "\",";
            assertThat(all.stream().filter(each -> each.contains(name)).map(each -> each.replace(name, "")))
                    .containsExactlyElementsOf(
                            alone.stream().filter(each -> !isOfTheWhole(each)).toList());
            assertThat(all).contains(decision(alone));
        }
        assertThat(all.stream().filter(each -> each.startsWith("{\"line\":\"decision\"")))
                .as("what JSON has before its results, as keys of the line")
                .allMatch(each -> each.contains(",\"framework\":\"kent\",\"edition\":\""))
                .noneMatch(each -> each.contains("\"heading\""));
        assertThat(all.stream().filter(each -> each.startsWith("{\"line\":\"policy\"")))
                .hasSize(2);
        assertThat(all.get(all.size() - 1)).contains("\"decisions\":5,");
    }

    private List<String> lines(Ragstone ragstone, List<Path> dataSets, List<Period> periods, int indicators) {
        Optional<Period> last = periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
        Asked asked = new Asked(
                dataSets,
                new Overrides(Optional.empty(), last, Optional.empty()),
                periods,
                Format.ndjson
                        .streamed(new ReportOptions(ReasonLevel.brief, true))
                        .orElseThrow(),
                Strictness.WARNED);
        try (StreamedEvaluation streamed =
                StreamedEvaluation.of(asked, ragstone.rules(), new Disk(), folder, new LongAdder(), indicators)) {
            return text(streamed).lines().toList();
        }
    }

    private static boolean isOfTheWhole(String line) {
        return Stream.of("decision", "policy", "end").anyMatch(each -> line.startsWith("{\"line\":\"" + each + "\""));
    }

    private static String decision(List<String> lines) {
        return lines.stream()
                .filter(each -> each.startsWith("{\"line\":\"decision\""))
                .findFirst()
                .orElseThrow();
    }

    /** The sample once for each council. */
    private Path ofCouncils(int councils) throws IOException {
        Path all = Files.createDirectories(folder.resolve("councils"));
        try (Stream<Path> files = Files.list(SAMPLES.resolve("kent-2018-07"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.equals("dataset.yaml")) {
                    Files.copy(file, all.resolve(name));
                } else if (name.endsWith(".csv")) {
                    Files.writeString(all.resolve(name), ofCouncils(Files.readString(file), councils));
                }
            }
        }
        return all;
    }

    private static String ofCouncils(String table, int councils) {
        int heading = table.indexOf('\n') + 1;
        StringBuilder all = new StringBuilder("council,").append(table, 0, heading);
        for (int i = 0; i < councils; i++) {
            String council = "C" + i;
            all.append(rows(table.substring(heading), council));
        }
        return all.toString();
    }

    private static String rows(String table, String council) {
        StringWriter rows = new StringWriter();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(rows);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
            reader.forEach(row -> writer.writeRecord(
                    Stream.concat(Stream.of(council), row.getFields().stream()).toList()));
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, EVERY_INDICATOR})
    void each_council_has_the_lines_that_it_has_alone(int indicators) throws IOException {
        List<String> alone = text(RAGSTONE.evaluate(SAMPLES.resolve("kent-2018-07")), Format.ndjson, ReasonLevel.brief)
                .lines()
                .toList();
        List<String> all = lines(RAGSTONE, List.of(ofCouncils(2)), List.of(), indicators);
        for (String council : List.of("C0", "C1")) {
            String name = "\"council\":\"" + council + "\",";
            assertThat(all.stream().filter(each -> each.contains(name)).map(each -> each.replace(name, "")))
                    .containsExactlyElementsOf(alone.subList(0, alone.size() - 2));
        }
        assertThat(all.get(all.size() - 1)).contains("\"decisions\":2,");
    }

    @Test
    void data_sets_come_one_after_the_other_called_by_their_folders() {
        List<Path> two = List.of(SAMPLES.resolve("kent-2018-07"), SAMPLES.resolve("dover-2023-q2"));
        List<String> all = lines(RAGSTONE, two, List.of(), EVERY_INDICATOR);
        List<String> councils = all.stream()
                .flatMap(each -> Stream.of("kent-2018-07", "dover-2023-q2")
                        .filter(name -> each.contains("\"council\":\"" + name + "\"")))
                .distinct()
                .toList();
        assertThat(councils).containsExactly("kent-2018-07", "dover-2023-q2");
    }

    @Test
    void what_cannot_be_put_by_is_told_and_leaves_nothing_behind() throws IOException {
        Path councils = ofCouncils(80);
        Path spools = Files.createDirectory(folder.resolve("spools"));
        for (Disk.Operation operation : List.of(Disk.Operation.MAKE_FILE, Disk.Operation.WRITE)) {
            FailingDisk full = FailingDisk.at(operation);
            assertThatThrownBy(() -> judged(councils, full.disk(), spools))
                    .isInstanceOf(CannotPutBy.class)
                    .extracting(each -> ((CannotPutBy) each).folder())
                    .isEqualTo(spools);
            assertThat(full.hasFailed()).isTrue();
        }
        try (StreamedEvaluation evaluation = judged(councils, new Disk(), spools)) {
            assertThat(text(evaluation).lines()).hasSizeGreaterThan(80 * 100);
        }
        assertThat(spools).isEmptyDirectory();
    }

    private static StreamedEvaluation judged(Path dataSet, Disk disk, Path spools) {
        Asked asked = new Asked(
                List.of(dataSet),
                Overrides.NONE,
                List.of(),
                Format.csv.streamed(ReportOptions.DEFAULT).orElseThrow(),
                Strictness.WARNED);
        return StreamedEvaluation.of(asked, RAGSTONE.rules(), disk, spools, new LongAdder());
    }

    @Test
    void nothing_is_there_to_be_written_where_the_last_of_many_rows_is_wrong() throws IOException {
        Path councils = ofCouncils(3);
        Path results = councils.resolve("results.csv");
        Files.writeString(results, Files.readString(results) + "C2,GL99,2018-07,LATEST,1\n");
        assertThatThrownBy(() -> lines(RAGSTONE, List.of(councils), List.of(), 3))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        e -> assertThat(e.problems()).singleElement().asString().contains("unknown indicator `GL99`"));
    }

    @Test
    void it_ends_when_it_is_interrupted() throws IOException {
        Path councils = ofCouncils(3);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> judged(councils, new Disk(), folder)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
