package org.ragstone.api.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.Ragstone;
import org.ragstone.api.assessment.Strictness;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReasonLevel;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.report.WarningsText;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Period;

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
        return StreamedEvaluation.of(
                asked, RAGSTONE.rules(), new Disk(), folder, new LongAdder(), indicatorsInASlice);
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
}
