package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.WarningCode;

/** The description says what the server does, and the server does what the description says. */
class OpenApiTest {
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "BREW");

    private static TestServer server;
    private static JsonNode description;
    private static Schemas schemas;

    @BeforeAll
    static void start() {
        server = TestServer.withShippedRules();
        description = server.get("/openapi.json").json();
        schemas = new Schemas(description);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Set<String> described() {
        Set<String> operations = new TreeSet<>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    @Test
    void every_route_is_described_and_nothing_else() {
        Set<String> routes = new TreeSet<>();
        server.api.routes().forEach(route -> routes.add(route.method() + " " + route.path()));
        assertThat(described()).isEqualTo(routes);
    }

    @Test
    void every_operation_has_an_id_of_its_own_a_summary_a_tag_and_its_errors() {
        List<String> ids = new ArrayList<>();
        Set<String> tags = new HashSet<>();
        description.path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
        description
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    ids.add(operation.path("operationId").asText());
                    assertThat(operation.path("summary").asText()).isNotEmpty();
                    assertThat(tags).contains(operation.path("tags").path(0).asText());
                    assertThat(operation.path("responses").fieldNames())
                            .toIterable()
                            .contains("default", "400", "403", "421");
                }));
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void every_reference_leads_somewhere_and_every_component_is_used() {
        Set<String> references = new TreeSet<>();
        collect(description, references);
        for (String reference : references) {
            assertThat(description.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
        description.path("components").properties().forEach(kind -> kind.getValue()
                .fieldNames()
                .forEachRemaining(
                        name -> assertThat(references).contains("#/components/" + kind.getKey() + "/" + name)));
    }

    @Test
    void every_code_of_a_warning_is_described() {
        List<String> codes = new ArrayList<>();
        description
                .path("components")
                .path("schemas")
                .path("WarningCode")
                .path("enum")
                .forEach(each -> codes.add(each.asText()));
        assertThat(codes)
                .containsExactlyElementsOf(Arrays.stream(WarningCode.values())
                        .map(WarningCode::name)
                        .toList());
    }

    @Test
    void no_sentence_has_been_torn_at_a_comma() {
        assertThat(keys(description)).allMatch(key -> key.matches("[\\w$./{}*+-]+"));
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(each -> keys.addAll(keys(each)));
        return keys;
    }

    private static void collect(JsonNode node, Set<String> references) {
        if (node.has("$ref")) {
            references.add(node.path("$ref").asText());
        }
        node.forEach(each -> collect(each, references));
    }

    private static String filled(String path) {
        return path.replace("{framework}", "kent")
                .replace("{edition}", "2018-19")
                .replace("{file}", "swagger-ui.css");
    }

    @Test
    void every_operation_answers_as_described() {
        for (HttpApi.Route route : server.api.routes()) {
            JsonNode operation = description
                    .path("paths")
                    .path(route.path())
                    .path(route.method().name().toLowerCase(Locale.ROOT));
            TestServer.Answer answer = route.method().name().equals("POST")
                    ? server.post(filled(route.path()), TestServer.request("kent-2018-07.json"))
                    : server.get(filled(route.path()));
            assertThat(answer.status()).as(route.path()).isEqualTo(200);
            Map.Entry<String, JsonNode> content = operation
                    .at("/responses/200/content")
                    .properties()
                    .iterator()
                    .next();
            if (content.getKey().equals("application/json")) {
                assertThat(answer.header("Content-Type")).isEqualTo("application/json");
                schemas.assertValid(pointer(route) + "/responses/200/content/application~1json/schema", answer.json());
            } else if (!content.getKey().equals("*/*")) {
                assertThat(answer.header("Content-Type")).startsWith(content.getKey());
            }
        }
    }

    private static String pointer(HttpApi.Route route) {
        return "/paths/"
                + route.path()
                        .replace("~", "~0")
                        .replace("/", "~1")
                        .replace("{", "%7B")
                        .replace("}", "%7D")
                + "/"
                + route.method().name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/frameworks",
                "/v1/frameworks/nope",
                "/v1/frameworks/kent/editions/nope",
                "/ready",
                "/health?x=1",
                "/docs",
                "/docs/nope",
                "/nope"
            })
    void what_is_asked_without_its_body_has_the_same_head(String path) {
        TestServer.Answer head = server.send("HEAD", path, new byte[0]);
        TestServer.Answer get = server.get(path);
        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
        assertThat(head.response().body()).isEmpty();
    }

    @Test
    void every_other_method_is_refused_and_told_which_are_allowed() {
        Set<String> operations = described();
        for (String path : new HashSet<>(
                server.api.routes().stream().map(HttpApi.Route::path).toList())) {
            for (String method : METHODS) {
                boolean allowed = operations.contains(method + " " + path)
                        || (method.equals("HEAD") && operations.contains("GET " + path));
                if (!allowed) {
                    TestServer.Answer answer = server.send(method, filled(path), new byte[0]);
                    assertThat(answer.status()).as(method + " " + path).isEqualTo(405);
                    assertThat(answer.header("Allow"))
                            .as(method + " " + path)
                            .isEqualTo(operations.contains("POST " + path) ? "POST" : "GET, HEAD");
                    if (!method.equals("HEAD")) {
                        schemas.assertIsProblem(answer.json());
                    }
                }
            }
        }
    }

    @Test
    void the_sample_requests_and_the_example_are_as_described_and_are_answered() throws JsonProcessingException {
        JsonNode body = description.at(
                "/paths/~1v1~1frameworks~1{framework}~1evaluations/post/requestBody/content/application~1json");
        schemas.assertValid("/components/schemas/DataSet", body.path("example"));
        TestServer.Answer answer = server.evaluate(body.path("example").toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("problems")).isEmpty();
        for (String name : List.of("kent-2018-07.json", "two-indicators.json")) {
            schemas.assertValid("/components/schemas/DataSet", read(TestServer.request(name)));
            assertThat(server.evaluate(TestServer.request(name)).status())
                    .as(name)
                    .isEqualTo(200);
        }
        schemas.assertValid("/components/schemas/Evaluation", answer.json());
    }

    private static JsonNode read(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }

    @Test
    void what_is_not_as_described_is_refused() throws JsonProcessingException {
        String sound = TestServer.request("two-indicators.json");
        for (String[] change : new String[][] {
            {"[\"LATEST\"]", "[[\"LATEST\"]]"},
            {"[\"LATEST\"]", "[null]"},
            {"[\"LATEST\"]", "[\"LATEST YEAR_TO_DATE\"]"},
            {"\"GL02\"", "7"},
            {"\"KPI\"", "\"kpi\""},
            {"\"2018-07\"", "2018"},
            {"\"title\"", "\"titel\""},
            {"\"86\"", "true"}
        }) {
            JsonNode changed = read(sound.replace(change[0], change[1]));
            assertThat(server.evaluate(changed.toString()).status())
                    .as(change[1])
                    .isEqualTo(422);
            assertThatThrownBy(() -> schemas.assertValid("/components/schemas/DataSet", changed))
                    .as(change[1])
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void every_type_of_problem_is_described_where_its_address_points() {
        String page = server.get(Documentation.PROBLEMS_PATH).text();
        for (Fault fault : Fault.values()) {
            assertThat(fault.type()).startsWith(Documentation.PROBLEMS_PATH + "#");
            assertThat(page).contains("<tr id=\"" + fault.slug() + "\"><td>" + fault.status());
        }
    }

    @Test
    void the_version_is_that_of_the_program() {
        assertThat(description.at("/info/version").asText()).isEqualTo("1.2.3");
    }
}
