package org.ragstone.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.Ragstone;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.framework.RulesFolder;
import org.ragstone.policy.drools.DroolsCompiler;

/** What is written at a fraction of the time is, byte for byte, what the documents say. */
class WrittenResultsTest {
    private static final Path RULES = Path.of("../rules");
    private static final Path SAMPLES = Path.of("../samples");

    /** A document as it is written of what it is made of. */
    record Parts(Iterable<?> results, Iterable<?> alerts, Iterable<?> requiredActions) {}

    static List<Path> samples() {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(each -> Files.exists(each.resolve("dataset.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Evaluation evaluated(Path sample) {
        return Ragstone.withRules(new RulesFolder(RULES), new DroolsCompiler())
                .evaluate(DataSetReader.open(sample, Overrides.NONE));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_is_written_as_its_documents_are(Path sample) {
        Evaluation evaluation = evaluated(sample);
        for (ReasonLevel reasons : List.of(ReasonLevel.none, ReasonLevel.brief)) {
            Detail detail = new Detail(evaluation.edition(), reasons);
            Parts documents = new Parts(
                    evaluation.results().stream()
                            .map(each -> ResultDocument.of(each, detail))
                            .toList(),
                    AlertDocument.of(evaluation.results(), detail).toList(),
                    evaluation.requiredActions().stream()
                            .map(each -> RequiredActionDocument.of(each, detail))
                            .toList());
            for (JsonLayout layout : JsonLayout.values()) {
                WrittenResults written = new WrittenResults(detail, layout);
                Parts parts = new Parts(
                        evaluation.results().stream().map(written::of).toList(),
                        AlertDocument.each(evaluation.results(), evaluation.edition(), written::of)
                                .toList(),
                        evaluation.requiredActions().stream().map(written::of).toList());
                assertThat(text(parts, layout)).isEqualTo(text(documents, layout));
            }
        }
    }

    private static String text(Record document, JsonLayout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonText.write(document, layout == JsonLayout.ON_ONE_LINE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** So that what is held against each other above is not nothing. */
    @Test
    void the_samples_have_alerts_and_required_actions_with_answers_and_without() {
        List<RequiredAction> actions =
                evaluated(SAMPLES.resolve("kent-2018-07")).requiredActions();
        assertThat(actions).anyMatch(each -> each.answers().isEmpty()).anyMatch(each -> !each.answers()
                .isEmpty());
        assertThat(evaluated(SAMPLES.resolve("kent-2018-07")).results())
                .anyMatch(each -> !each.alerts().isEmpty());
    }
}
