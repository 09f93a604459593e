package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is answered where figures so far are asked about: the series, the limits, the marks and the method. */
class TrendAnswersTest {
    private static TestServer server;
    private static Schemas schemas;

    @BeforeAll
    static void start() {
        server = TestServer.withShippedRules();
        schemas = new Schemas(server.get("/openapi.json").json());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ObjectNode request() throws Exception {
        return (ObjectNode) new ObjectMapper().readTree(TestServer.request("two-trends.json"));
    }

    private static JsonNode evaluate(String framework, JsonNode request) {
        schemas.assertValid("/components/schemas/DataSet", request);
        TestServer.Answer answer =
                server.post("/v1/frameworks/" + framework + "/evaluations?reasons=full", request.toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        schemas.assertValid("/components/schemas/FullEvaluation", answer.json());
        return answer.json();
    }

    @Test
    void a_chart_has_its_series_its_limits_and_its_marks() throws Exception {
        JsonNode answer = evaluate("dover", request());
        JsonNode repair = answer.path("results").path(0).path("trend");
        assertThat(repair.path("variation").asText()).isEqualTo("IMPROVEMENT");
        assertThat(repair.path("points").asInt()).isEqualTo(25);
        assertThat(repair.path("missing").asInt()).isEqualTo(1);
        assertThat(repair.path("series")).hasSize(25);
        assertThat(repair.path("series").path(24).path("period").asText()).isEqualTo("2023/24-Q2");
        assertThat(repair.path("series").path(24).path("cause").asText()).isEqualTo("SHIFT");
        JsonNode limits = repair.path("parts").path(0);
        double mean = limits.path("mean").asDouble();
        assertThat(limits.path("upper").asDouble() - mean)
                .isCloseTo(mean - limits.path("lower").asDouble(), within(1e-9));
        assertThat(limits.path("nearUpper").asDouble() - mean)
                .isCloseTo((limits.path("upper").asDouble() - mean) * 2 / 3, within(1e-9));
    }

    @Test
    void a_new_start_is_told_with_its_reason() throws Exception {
        JsonNode lessons = evaluate("dover", request()).path("results").path(1).path("trend");
        assertThat(lessons.path("variation").asText()).isEqualTo("COMMON_CAUSE");
        assertThat(lessons.path("parts")).hasSize(2);
        assertThat(lessons.path("parts").path(0).has("startedAnew")).isFalse();
        assertThat(lessons.path("parts")
                        .path(1)
                        .path("startedAnew")
                        .path("reason")
                        .asText())
                .isEqualTo("A second pool opened");
        ObjectNode without = request();
        without.remove("rebases");
        JsonNode other = evaluate("dover", without);
        assertThat(other.path("results").path(1).path("trend").path("variation").asText())
                .isEqualTo("IMPROVEMENT");
        assertThat(other.path("decisionId"))
                .isNotEqualTo(evaluate("dover", request()).path("decisionId"));
    }

    @Test
    void a_missing_latest_figure_is_said_with_the_last_signal() throws Exception {
        ObjectNode request = request();
        for (JsonNode row : request.path("results")) {
            if (row.path("ref").asText().equals("HOU041")
                    && row.path("period").asText().equals("2023/24-Q2")) {
                ((ObjectNode) row).remove("value");
            }
        }
        JsonNode trend = evaluate("dover", request).path("results").path(0).path("trend");
        assertThat(trend.path("variation").asText()).isEqualTo("NO_LATEST");
        assertThat(trend.path("lastSignal").path("period").asText()).isEqualTo("2023/24-Q1");
        assertThat(trend.path("lastSignal").path("variation").asText()).isEqualTo("IMPROVEMENT");
    }

    @Test
    void every_finding_has_its_method_and_the_document_the_reasons() throws Exception {
        JsonNode answer = evaluate("dover", request());
        JsonNode because = answer.path("results")
                .path(0)
                .path("directions")
                .path(0)
                .path("because")
                .path(0);
        assertThat(because.path("method").path("trend").path("run").asText()).isEqualTo("7");
        JsonNode settings = answer.path("methods").path("trend");
        assertThat(settings)
                .isNotEmpty()
                .allMatch(each -> !each.path("because").asText().isEmpty());
        assertThat(answer.path("methods").has("regression")).isFalse();
        JsonNode edition =
                server.get("/v1/frameworks/kent-qpr/editions/2020-21").json();
        schemas.assertValid("/components/schemas/Edition", edition);
        assertThat(edition.path("methods")
                        .path("regression")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("window");
    }

    @Test
    void a_line_has_its_slope_and_how_sure_it_is() throws Exception {
        ObjectNode request = request();
        request.put("framework", "kent-qpr");
        JsonNode answer = evaluate("kent-qpr", request);
        JsonNode line = answer.path("results").path(0).path("regression");
        assertThat(line.path("slope").asText()).isEqualTo("BETTER");
        assertThat(line.path("volume").asText()).isEqualTo("LOWER");
        assertThat(line.path("confidencePercent").asDouble()).isBetween(90.0, 100.0);
        assertThat(line.path("perPeriod").asDouble()).isNegative();
        assertThat(line.path("series")).hasSize(line.path("points").asInt());
        assertThat(answer.path("results").path(1).has("regression"))
                .as("activity has none")
                .isFalse();
    }
}
