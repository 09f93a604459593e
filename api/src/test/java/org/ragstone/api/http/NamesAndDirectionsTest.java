package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ragstone.api.Main;

/** What a framework calls its targets, and which directions it counts, is told by every command and described. */
class NamesAndDirectionsTest {
    private static final Path FRAMEWORKS = Path.of("..", "engine", "src", "test", "resources", "frameworks");
    private static TestServer server;
    private static Schemas schemas;

    @BeforeAll
    static void start() {
        server = TestServer.with(FRAMEWORKS.resolve("rules"), TestServer.SETTINGS);
        schemas = new Schemas(server.get("/openapi.json").json());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(arguments, Map.of("RAGSTONE_RULES", FRAMEWORKS.resolve("rules").toString()), print, print);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String data(String name) {
        return FRAMEWORKS.resolve("data").resolve(name).toString();
    }

    private static JsonNode evaluated(String name) throws IOException {
        JsonNode json = new ObjectMapper().readTree(run("evaluate", data(name), "--format", "json"));
        schemas.assertValid("/components/schemas/Evaluation", json);
        return json;
    }

    @Test
    void a_group_that_is_called_otherwise_stands_under_its_own_heading_and_columns() {
        String table = run("evaluate", data("bracknell-forest"));
        assertThat(table.substring(table.lastIndexOf("\nResources\n")).lines().map(String::stripTrailing))
                .containsSubsequence(
                        "Resources",
                        "  Performance indicators, Quarter 4 2024/25",
                        "    Ref   Indicator               Latest  Rating   DoT               Target",
                        "  Contextual indicators, Quarter 4 2024/25",
                        "    Ref   Indicator         Latest  Rating   DoT               Forecast");
    }

    @Test
    void an_explanation_calls_it_so_throughout() {
        assertThat(run("explain", data("bracknell-forest"), "L005"))
                .contains(
                        "Forecast set for 2024/25: 150",
                        "Forecast that counts: the year's, 150",
                        "Forecast: missed by 11, which is about 7.33% of the forecast of 150")
                .doesNotContain("Target that counts", "a target of");
        assertThat(run("explain", data("bracknell-forest"), "L001"))
                .contains("Target set for 2024/25: 90")
                .doesNotContain("orecast of");
    }

    @Test
    void where_no_arrow_is_given_the_word_stands_and_its_reason_is_told() {
        assertThat(run("explain", data("bracknell-forest"), "L003"))
                .contains("Against the previous period: -, compared with 2.4", "the column has two words");
    }

    @Test
    void what_is_not_counted_is_told_beside_the_total() throws IOException {
        assertThat(run("evaluate", data("maidstone-hh-2023-q1")).lines())
                .anyMatch(line -> line.matches(" +▲ Improved +▼ Declined +Total +Not counted"))
                .anyMatch(line -> line.matches(" +Against the previous period +12 \\(63.2%\\) +7 \\(36.8%\\) +19 +5"));
        JsonNode direction = evaluated("maidstone-hh-2023-q1").at("/summary/directions/0");
        assertThat(direction)
                .hasToString(
                        "{\"against\":\"PREVIOUS_PERIOD\",\"total\":19,\"counts\":{\"IMPROVED\":12,\"DECLINED\":7},"
                                + "\"percentages\":{\"IMPROVED\":\"63.2\",\"DECLINED\":\"36.8\"},\"notInTotal\":5}");
        assertThat(evaluated("bracknell-forest").at("/summary/directions/0").has("notInTotal"))
                .isFalse();
    }

    @Test
    void an_edition_says_so_as_it_is_described() {
        JsonNode bracknell = server.get("/v1/frameworks/bracknell-forest/editions/2024-25-q4")
                .json();
        schemas.assertValid("/components/schemas/Edition", bracknell);
        assertThat(bracknell.at("/labels"))
                .hasToString(
                        "{\"target\":\"Target\",\"floor\":\"Floor\",\"byKind\":{\"KPI\":{\"heading\":\"Performance indicators\"}},"
                                + "\"byGroup\":{\"CONTEXTUAL\":{\"target\":\"Forecast\",\"heading\":\"Contextual indicators\"}}}");
        assertThat(bracknell.at("/words/directions/2"))
                .hasToString("{\"word\":\"NO_CHANGE\",\"label\":\"-\",\"inTotal\":false,\"arrow\":false}");
        JsonNode maidstone =
                server.get("/v1/frameworks/maidstone/editions/2018-19").json();
        schemas.assertValid("/components/schemas/Edition", maidstone);
        assertThat(maidstone.at("/words/directions/3"))
                .hasToString("{\"word\":\"NO_PREVIOUS_DATA\",\"label\":\"N/A\",\"inTotal\":false}");
        assertThat(maidstone.at("/labels")).hasToString("{\"target\":\"Target\",\"floor\":\"Floor\"}");
    }

    @Test
    void an_edition_read_aloud_says_so() {
        assertThat(run("show", "bracknell-forest", "2024/25-Q4").lines())
                .contains(
                        "Called: Target, Floor",
                        "Called, KPI: heading “Performance indicators”",
                        "Called, CONTEXTUAL: target “Forecast”, heading “Contextual indicators”")
                .anyMatch(line -> line.endsWith("NO_CHANGE (-) no arrow, NOTHING_BEFORE (-) no arrow"));
        assertThat(Stream.of("2018/19-Q2", "2023/24-Q1").map(period -> run("show", "maidstone", period)))
                .allMatch(text -> text.contains("NO_PREVIOUS_DATA (N/A) not in the total"));
    }
}
