package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.Main;

/** What is answered of an indicator that is computed from others: its parts, each with its figure, and never one that is withheld. */
class CompositeAnswersTest {
    private static final String REQUEST =
            """
            { "framework": "example", "period": "2026-06",
              "indicators": [
                { "ref": "A", "title": "North", "kind": "KPI", "frequency": "MONTHLY", "bases": "LATEST", "unit": "%", "decimals": 1 },
                { "ref": "B", "title": "South", "kind": "KPI", "frequency": "MONTHLY", "bases": "LATEST", "unit": "%", "decimals": 1 },
                { "ref": "X", "title": "Both", "kind": "KPI", "frequency": "MONTHLY", "bases": "LATEST", "unit": "%", "decimals": 1,
                  "polarity": "HIGHER", "target": 80, "composite": "RATE" } ],
              "composites": [ { "ref": "X", "part": "A" }, { "ref": "X", "part": "B", "weight": 2 } ],
              "results": [
                { "ref": "A", "period": "2026-06", "basis": "LATEST", "numerator": 45, "denominator": 60 },
                { "ref": "B", "period": "2026-06", "basis": "LATEST", "numerator": 9, "denominator": 10 } ] }
            """;

    private static TestServer server;
    private static Schemas schemas;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        server = TestServer.withShippedRules();
        schemas = new Schemas(server.get("/openapi.json").json());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode whole(String request, String reasons) throws Exception {
        schemas.assertValid("/components/schemas/DataSet", new ObjectMapper().readTree(request));
        TestServer.Answer answer = server.post("/v1/frameworks/example/evaluations?reasons=" + reasons, request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        schemas.assertValid(
                "/components/schemas/" + (reasons.equals("full") ? "FullEvaluation" : "BriefEvaluation"),
                answer.json());
        return answer.json().path("results").path(2);
    }

    private static String withheld() {
        return REQUEST.replace(
                "\"numerator\": 9, \"denominator\": 10",
                "\"numerator\": 9, \"denominator\": 10, \"state\": \"SUPPRESSED\"");
    }

    /** 45 of 60 and twice 9 of 10 are 63 of 80. */
    @Test
    void full_reasons_have_every_part_with_its_figure() throws Exception {
        JsonNode result = whole(REQUEST, "full");
        assertThat(result.path("value").asText()).isEqualTo("78.8");
        assertThat(result.path("computation").asText()).isEqualTo("the weighted rate of its 2 parts, 63 of 80");
        assertThat(result.path("parts"))
                .hasToString(
                        """
                        [{"ref":"A","weight":"1","state":"REPORTED","value":"75","numerator":"45","denominator":"60"},\
                        {"ref":"B","weight":"2","state":"REPORTED","value":"90","numerator":"9","denominator":"10"}]""");
    }

    @Test
    void others_have_what_it_was_computed_from_alone() throws Exception {
        JsonNode result = whole(REQUEST, "brief");
        assertThat(result.path("computation").asText()).isEqualTo("the weighted rate of its 2 parts, 63 of 80");
        assertThat(result.has("parts")).isFalse();
    }

    @Test
    void a_part_that_is_withheld_is_named_and_no_number_of_it_is_told() throws Exception {
        JsonNode result = whole(withheld(), "full");
        assertThat(result.path("state").asText()).isEqualTo("SUPPRESSED");
        assertThat(result.path("computation").asText())
                .isEqualTo("the weighted rate of its 2 parts, where `B` has no figure (SUPPRESSED)");
        assertThat(result.path("parts").path(1))
                .hasToString("{\"ref\":\"B\",\"weight\":\"2\",\"state\":\"SUPPRESSED\"}");
    }

    @Test
    void an_explanation_has_a_line_for_each_part() throws Exception {
        assertThat(explained(REQUEST))
                .contains(
                        """
                          Figure: 78.8% for 2026-06, the weighted rate of its 2 parts, 63 of 80
                            A: 45 of 60
                            B: 2 times 9 of 10
                          Judged as printed, with 1 decimal, half up; 78.75 before rounding
                        """);
        assertThat(explained(withheld()))
                .contains(
                        """
                          No figure: SUPPRESSED, the weighted rate of its 2 parts, where `B` has no figure (SUPPRESSED)
                            A: 45 of 60
                            B: no figure (SUPPRESSED)
                        """);
    }

    private String explained(String request) throws Exception {
        Path file = Files.writeString(folder.resolve("data.json"), request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(
                new String[] {"explain", file.toString(), "X"},
                Map.of("RAGSTONE_RULES", TestServer.RULES.toString()),
                print,
                print);
        return out.toString(StandardCharsets.UTF_8);
    }
}
