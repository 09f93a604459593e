package org.ragstone.api.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page says what the JSON of the same evaluation says, fact for fact, and no other. */
class PageFactsTest {
    static List<String> samples() {
        return SamplePages.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void results(String sample) {
        assertThat(PageFacts.of(SamplePages.page(sample)).results())
                .containsExactlyInAnyOrderElementsOf(
                        JsonFacts.of(SamplePages.json(sample)).results());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void statuses_of_rows(String sample) {
        assertThat(PageFacts.of(SamplePages.page(sample)).statusesOfRows())
                .isSubsetOf(JsonFacts.of(SamplePages.json(sample)).statuses());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reasons(String sample) {
        assertThat(PageFacts.of(SamplePages.page(sample)).reasons())
                .containsExactlyInAnyOrderElementsOf(
                        JsonFacts.of(SamplePages.json(sample)).reasons());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void alerts(String sample) {
        assertThat(PageFacts.of(SamplePages.page(sample)).alerts())
                .containsExactlyInAnyOrderElementsOf(
                        JsonFacts.of(SamplePages.json(sample)).alerts());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void actions(String sample) {
        assertThat(PageFacts.of(SamplePages.page(sample)).actions())
                .containsExactlyInAnyOrderElementsOf(
                        JsonFacts.of(SamplePages.json(sample)).actions());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void totals(String sample) {
        assertThat(PageFacts.of(SamplePages.page(sample)).totals())
                .containsExactlyInAnyOrderElementsOf(
                        JsonFacts.of(SamplePages.json(sample)).totals());
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
