package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer has with all reasons, with brief ones and without any, and that full ones are all there were in format 1. */
class ReasonsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final List<String> BECAUSE = List.of("rule", "clause", "where");

    private static JsonNode run(String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream ignored = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of("RAGSTONE_RULES", "../rules");
        assertThat(Main.run(arguments, environment, new PrintStream(out, true, StandardCharsets.UTF_8), ignored))
                .isZero();
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static JsonNode evaluation(String sample, String reasons) throws IOException {
        return run("evaluate", SAMPLES.resolve(sample).toString(), "--format", "json", "--reasons", reasons);
    }

    private static JsonNode formatOne(String sample) throws IOException {
        try (InputStream packed = Objects.requireNonNull(
                        ReasonsTest.class.getResourceAsStream("/format-1/" + sample + ".json.gz"));
                InputStream text = new GZIPInputStream(packed)) {
            return new ObjectMapper().readTree(text);
        }
    }

    /** Every value by its path, that of a list or an object without what is in it. */
    private static void walk(JsonNode node, String path, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(path, node);
        node.properties().forEach(each -> walk(each.getValue(), path + "/" + each.getKey(), visitor));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), path + "/" + i, visitor);
        }
    }

    private static String general(String path) {
        return path.replaceAll("/\\d+", "/*");
    }

    /** The paths of one document that the other lacks, and not those within what it lacks. */
    private static Set<String> lacking(JsonNode document, JsonNode other) {
        Set<String> paths = new TreeSet<>();
        walk(document, "", (path, node) -> {
            String above = path.isEmpty() ? "" : path.substring(0, path.lastIndexOf('/'));
            if (other.at(path).isMissingNode() && !other.at(above).isMissingNode()) {
                paths.add(general(path));
            }
        });
        return paths;
    }

    /** The paths of values that are others in the other document, where it has them. */
    private static List<String> differing(JsonNode document, JsonNode other) {
        List<String> paths = new ArrayList<>();
        walk(document, "", (path, node) -> {
            JsonNode same = other.at(path);
            boolean differs = node.isValueNode() ? !node.equals(same) : node.getNodeType() != same.getNodeType();
            if (differs && !same.isMissingNode()) {
                paths.add(path);
            }
        });
        return paths;
    }

    private static boolean hasKey(JsonNode node, String key) {
        return !node.findValues(key).isEmpty();
    }

    /** The documents of the version before this format; one whose sample or rules have changed since can only be dropped. */
    @ParameterizedTest
    @ValueSource(strings = {"kent-2018-07", "dover-2023-q2", "kent-qpr-2020-q1"})
    void full_reasons_are_all_that_format_1_had_where_it_had_it(String sample) throws IOException {
        JsonNode old = formatOne(sample);
        JsonNode full = evaluation(sample, "full");
        assertThat(lacking(old, full)).isEmpty();
        assertThat(differing(old, full)).isEmpty();
        walk(old, "", (path, node) -> assertThat(names(full.at(path)).filter(node::has))
                .as("the order at %s", path)
                .containsExactlyElementsOf(names(node).toList()));
        assertThat(lacking(full, old))
                .as("what is new")
                .isSubsetOf(
                        "/format",
                        "/reasons",
                        "/results/*/reason",
                        "/results/*/judgedTarget",
                        "/results/*/judgedFloor",
                        "/requiredActions/*/answers",
                        "/warnings")
                .contains("/format", "/reasons", "/requiredActions/*/answers");
        assertThat(full.path("format").asInt()).isEqualTo(2);
        assertThat(names(full)).first().isEqualTo("format");
    }

    static List<String> samples() {
        return List.of(
                "kent-2018-07",
                "kent-2021-07",
                "dover-2023-q2",
                "dover-2021-q2",
                "kent-qpr-2020-q2",
                "example-2026-q1");
    }

    private static Stream<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void brief_reasons_cite_the_rules_and_leave_out_what_they_saw(String sample) throws IOException {
        JsonNode full = evaluation(sample, "full");
        JsonNode brief = evaluation(sample, "brief");
        assertThat(differing(brief, full)).containsExactly("/reasons");
        assertThat(lacking(brief, full)).containsExactly("/clauses", "/rules");
        assertThat(lacking(full, brief))
                .filteredOn(path -> !path.matches(".*/because/\\*/(words|assumption|says|saw|method|restsOn)"))
                .isSubsetOf(
                        "/results/*/judged",
                        "/results/*/compared",
                        "/results/*/provisional",
                        "/results/*/valuePeriod",
                        "/results/*/directions",
                        "/results/*/status/comparedWith",
                        "/results/*/trend/parts",
                        "/results/*/trend/series",
                        "/results/*/regression/series");
        walk(brief, "", (path, node) -> {
            if (path.endsWith("/because") && node.isArray()) {
                assertThat(node).as(path).isNotEmpty().hasSameSizeAs(full.at(path));
                node.forEach(each -> assertThat(BECAUSE).containsAll(names(each).toList()));
            }
        });
        assertNothingIsLeftOutThatIsNotSaidElsewhere(full, brief);
    }

    private static void assertNothingIsLeftOutThatIsNotSaidElsewhere(JsonNode full, JsonNode brief) {
        for (int i = 0; i < full.path("results").size(); i++) {
            JsonNode whole = full.path("results").get(i);
            JsonNode result = brief.path("results").get(i);
            assertThat(result.path("provisional").asBoolean())
                    .isEqualTo(whole.path("provisional").asBoolean());
            if (whole.has("valuePeriod")) {
                assertThat(result.path("valuePeriod")
                                .asText(result.path("period").asText()))
                        .isEqualTo(whole.path("valuePeriod").asText());
            }
            assertThat(result.path("directions")).hasSameSizeAs(whole.path("directions"));
            if (whole.at("/status/comparedWith").isTextual()
                    && !result.path("status").has("comparedWith")) {
                String against = whole.at("/status/comparedWith").asText();
                assertThat(List.of(
                                result.path("expectedRange").asText(),
                                result.path("target").asText(),
                                result.path("target").asText() + ", "
                                        + against.replaceAll("(?:.*, )?(\\D*)\\d.*$", "$1")
                                        + result.path("floor").asText()))
                        .contains(against);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_rule_and_clause_that_is_cited_stands_once_and_in_reading_order(String sample) throws IOException {
        JsonNode brief = evaluation(sample, "brief");
        Set<String> rules = new TreeSet<>();
        Set<String> clauses = new TreeSet<>();
        brief.findValues("because").stream()
                .filter(JsonNode::isArray)
                .flatMap(because -> because.valueStream())
                .forEach(cited -> {
                    rules.add(cited.path("where").asText());
                    if (cited.has("clause")) {
                        clauses.add(cited.path("clause").asText());
                    }
                });
        assertThat(texts(brief.path("rules"), "where")).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(texts(brief.path("clauses"), "id")).containsExactlyInAnyOrderElementsOf(clauses);
        JsonNode edition = run(
                "show", brief.path("framework").asText(), brief.path("period").asText(), "--format", "json");
        assertThat(edition.path("revision")).isEqualTo(brief.path("revision"));
        assertThat(texts(edition.path("rules"), "where")).containsSubsequence(texts(brief.path("rules"), "where"));
        assertThat(texts(edition.path("clauses"), "id")).containsSubsequence(texts(brief.path("clauses"), "id"));
        brief.path("clauses").forEach(clause -> assertThat(
                        edition.path("sources").valueStream().map(JsonNode::asText))
                .contains(clause.path("source").asText()));
    }

    private static List<String> texts(JsonNode list, String key) {
        return list.valueStream().map(each -> each.path(key).asText()).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void without_reasons_every_answer_is_there_and_nothing_of_why(String sample) throws IOException {
        JsonNode none = evaluation(sample, "none");
        for (String key :
                List.of("because", "rules", "clauses", "methods", "nextBand", "noNextBand", "saw", "series")) {
            assertThat(hasKey(none, key)).as(key).isFalse();
        }
        JsonNode brief = evaluation(sample, "brief");
        assertThat(differing(none, brief)).containsExactly("/reasons");
        assertThat(lacking(none, brief)).isEmpty();
        assertThat(lacking(brief, none))
                .allMatch(path -> path.matches(".*/(because|nextBand|noNextBand)|/rules|/clauses|/methods"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kent-2021-07", "dover-2021-q2"})
    void a_suspension_has_its_reason_and_an_action_its_answers(String sample) throws IOException {
        for (String reasons : List.of("none", "brief", "full")) {
            JsonNode answer = evaluation(sample, reasons);
            assertThat(answer.path("results")
                            .valueStream()
                            .filter(each -> each.path("state").asText().equals("SUSPENDED"))
                            .map(each -> each.path("reason").asText()))
                    .isNotEmpty()
                    .allMatch(reason -> !reason.isEmpty());
            answer.path("requiredActions").forEach(action -> {
                assertThat(action.path("answers").isEmpty())
                        .isNotEqualTo(action.path("answered").asBoolean());
                action.path("answers")
                        .forEach(each -> assertThat(names(each)).containsExactly("post", "text", "period"));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "brief", "full"})
    void compact_is_the_same_on_one_line(String reasons) throws IOException {
        String[] asked = {
            "evaluate", SAMPLES.resolve("dover-2021-q2").toString(), "--format", "json", "--reasons", reasons
        };
        String[] compact = Arrays.copyOf(asked, asked.length + 1);
        compact[asked.length] = "--compact";
        String line = text(compact);
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n").startsWith("{\"format\":2,\"reasons\":");
        assertThat(new ObjectMapper().readTree(line)).isEqualTo(run(asked));
    }

    private static String text(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(arguments, Map.of("RAGSTONE_RULES", "../rules"), print, print);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GL02", "CS08"})
    void an_explanation_is_full_and_can_be_compact(String ref) throws IOException {
        String[] asked = {"explain", SAMPLES.resolve("kent-2018-07").toString(), ref, "--format", "json", "--compact"};
        String line = text(asked);
        assertThat(line).containsOnlyOnce("\n").endsWith("}\n");
        JsonNode explanation = new ObjectMapper().readTree(line);
        assertThat(explanation).isEqualTo(run(Arrays.copyOf(asked, asked.length - 1)));
        List<JsonNode> own = evaluation("kent-2018-07", "full")
                .path("results")
                .valueStream()
                .filter(each -> each.path("ref").asText().equals(ref))
                .toList();
        assertThat(explanation.path("results").valueStream()).containsExactlyElementsOf(own);
        assertThat(explanation.path("format").asInt()).isEqualTo(2);
        assertThat(explanation.path("reasons").asText()).isEqualTo("full");
    }
}
