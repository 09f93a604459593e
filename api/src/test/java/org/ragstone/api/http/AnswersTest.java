package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.api.Main;
import org.ragstone.api.report.ReasonLevel;

/** An answer says what is asked, through either door, and no more. */
class AnswersTest {
    private static final String EVALUATIONS = "/v1/frameworks/kent/evaluations";
    private static final String KENT = TestServer.request("kent-2018-07.json");
    private static final int MOST_BYTES = 60_000;

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

    private static byte[] printed(List<String> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of("evaluate", "--format", "json"));
        arguments.add(Path.of("..", "samples", "requests", "kent-2018-07.json").toString());
        arguments.addAll(options);
        Main.run(arguments.toArray(String[]::new), Map.of("RAGSTONE_RULES", TestServer.RULES.toString()), print, print);
        return out.toByteArray();
    }

    private static byte[] answered(String query) {
        TestServer.Answer answer = server.post(EVALUATIONS + query, KENT);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.response().body();
    }

    static Stream<Arguments> options() {
        return Stream.of(ReasonLevel.values())
                .flatMap(reasons -> Stream.of(Arguments.of(reasons, false), Arguments.of(reasons, true)));
    }

    @ParameterizedTest
    @MethodSource("options")
    void the_same_options_have_the_same_bytes_through_both_doors(ReasonLevel reasons, boolean compact)
            throws IOException {
        List<String> options = new ArrayList<>(List.of("--reasons", reasons.name()));
        if (compact) {
            options.add("--compact");
        }
        byte[] printed = printed(options);
        assertThat(answered("?reasons=" + reasons + "&compact=" + compact)).isEqualTo(printed);
        assertThat(answered("?edition=2018-19&reasons=" + reasons + (compact ? "&compact" : "")))
                .isEqualTo(printed);
        String schema =
                switch (reasons) {
                    case none -> "EvaluationWithoutReasons";
                    case brief -> "BriefEvaluation";
                    case full -> "FullEvaluation";
                };
        schemas.assertValid("/components/schemas/" + schema, new ObjectMapper().readTree(printed));
    }

    @Test
    void who_asks_for_nothing_gets_brief_reasons_on_many_lines() {
        assertThat(answered(""))
                .isEqualTo(answered("?reasons=brief&compact=false"))
                .isEqualTo(printed(List.of()));
    }

    @Test
    void twenty_five_indicators_are_answered_in_sixty_kilobytes() throws IOException {
        JsonNode indicators =
                Throughput.indicatorsOf("KPI", new ObjectMapper().readTree(KENT).deepCopy());
        byte[] answer = server.evaluate(indicators.toString()).response().body();
        assertThat(new ObjectMapper().readTree(answer).path("results")).hasSize(50);
        assertThat(answer).hasSizeLessThanOrEqualTo(MOST_BYTES);
    }

    @ParameterizedTest
    @CsvSource({
        "reasons=ful, `reasons` cannot be `ful`, 'Maybe you meant `full`. Allowed: `none`, `brief`, `full`.'",
        "reasons=, `reasons` is blank, ''",
        "compact=yes, `compact` cannot be `yes`, 'Allowed: `true`, `false`.'",
        "compact=, `compact` is blank, ''",
        "compact&compact=false, `compact` is given twice, ''",
        "reason=full, unknown query parameter `reason`,"
                + " 'Maybe you meant `reasons`. Allowed: `edition`, `reasons`, `compact`, `strict`.'"
    })
    void what_is_asked_wrongly_is_told_with_what_is_right(String query, String what, String hint) {
        TestServer.Answer answer = server.post(EVALUATIONS + "?" + query, KENT);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/problems/0/what").asText()).isEqualTo(what);
        assertThat(answer.json().at("/problems/0/hint").asText()).isEqualTo(hint);
    }
}
