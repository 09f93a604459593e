package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.Folders;

/** What is asked and answered over HTTP where a framework declares posts and severities. */
class PostAnswersTest {
    private static final String REQUEST =
            """
            {"framework": "escalation", "period": "2027/28-Q1",
             "indicators": [{"ref": "A", "title": "T", "kind": "KPI", "frequency": "QUARTERLY", "polarity": "HIGHER",
                             "target": "90", "head_of_service": "Alison Mills"}],
             "results": [{"ref": "A", "period": "2027/28-Q1", "basis": "LATEST", "value": 50}],
             "commentary": [{"scope": "INDICATOR", "ref": "A", "period": "2027/28-Q1", "action": "RECOVERY_PLAN",
                             "post": "Press Office", "text": "We will."}]}
            """;

    @TempDir
    private Path rules;

    @Test
    void requests_and_answers_are_as_the_description_says() throws Exception {
        Folders.copy(
                Path.of("..", "engine", "src", "test", "resources", "frameworks", "rules", "escalation"),
                rules.resolve("escalation"));
        try (TestServer server = TestServer.with(rules, TestServer.SETTINGS)) {
            Schemas schemas = new Schemas(server.get("/openapi.json").json());
            schemas.assertValid("/components/schemas/DataSet", new ObjectMapper().readTree(REQUEST));
            TestServer.Answer answer = server.post("/v1/frameworks/escalation/evaluations?reasons=full", REQUEST);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            schemas.assertValid("/components/schemas/FullEvaluation", answer.json());
            assertThat(answer.json().path("requiredActions"))
                    .singleElement()
                    .satisfies(
                            action -> assertThat(action.path("post").asText()).isEqualTo("head_of_service"))
                    .satisfies(action ->
                            assertThat(action.path("answered").asBoolean()).isFalse());
            assertThat(answer.json().path("warnings")).singleElement().satisfies(warning -> assertThat(
                            warning.path("code").asText())
                    .isEqualTo("COMMENT_BY_ANOTHER_POST"));
            JsonNode edition =
                    server.get("/v1/frameworks/escalation/editions/2026-27").json();
            schemas.assertValid("/components/schemas/Edition", edition);
            assertThat(edition.path("posts")).hasSize(4);
            assertThat(server.post("/v1/frameworks/escalation/evaluations?strict=true", REQUEST)
                            .status())
                    .isEqualTo(422);
        }
    }
}
