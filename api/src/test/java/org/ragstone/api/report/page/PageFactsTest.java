package org.ragstone.api.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page says what the JSON of the same evaluation says, fact for fact, and no other. */
class PageFactsTest {
    private static final Map<String, PageFacts> OF_PAGES = new ConcurrentHashMap<>();
    private static final Map<String, JsonFacts> OF_JSON = new ConcurrentHashMap<>();

    private static PageFacts page(String sample) {
        return OF_PAGES.computeIfAbsent(sample, name -> PageFacts.of(SamplePages.page(name)));
    }

    private static JsonFacts json(String sample) {
        return OF_JSON.computeIfAbsent(sample, name -> JsonFacts.of(SamplePages.json(name)));
    }

    static List<String> samples() {
        return SamplePages.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void results(String sample) {
        assertThat(page(sample).results())
                .containsExactlyInAnyOrderElementsOf(json(sample).results());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void statuses_of_rows(String sample) {
        assertThat(page(sample).statusesOfRows()).isSubsetOf(json(sample).statuses());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reasons(String sample) {
        assertThat(page(sample).reasons())
                .containsExactlyInAnyOrderElementsOf(json(sample).reasons());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void alerts(String sample) {
        assertThat(page(sample).alerts())
                .containsExactlyInAnyOrderElementsOf(json(sample).alerts());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void actions(String sample) {
        assertThat(page(sample).actions())
                .containsExactlyInAnyOrderElementsOf(json(sample).actions());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void totals(String sample) {
        assertThat(page(sample).totals())
                .containsExactlyInAnyOrderElementsOf(json(sample).totals());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_it_is_of_and_what_judged_it(String sample) {
        String page = SamplePages.page(sample).text();
        JsonNode json = SamplePages.json(sample);
        assertThat(page)
                .contains(
                        json.path("title").asText(),
                        json.path("decisionId").asText(),
                        json.path("revision").asText(),
                        json.path("framework").asText() + "/"
                                + json.path("edition").asText());
        json.path("texts").forEach(text -> text.asText()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> assertThat(page)
                        .contains(line.strip().replaceFirst("^- ", "").replaceAll("\\s+", " "))));
        json.path("warnings").forEach(warning -> assertThat(page)
                .contains(warning.path("what").asText().replaceAll("\\s+", " ")));
        json.path("problems").forEach(problem -> assertThat(page)
                .contains(problem.path("what").asText().replaceAll("\\s+", " ")));
    }
}
