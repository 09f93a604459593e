package org.ragstone.editors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.ProblemsException;
import org.ragstone.scenario.ReadScenarios;
import org.ragstone.testing.TestRules;

/** Mistakes that people make: what its reader refuses in a file an editor underlines, and what it takes it leaves alone. */
class MistakesTest {
    private static final Path TEXTS = Path.of("src", "test", "resources", "editors");
    private static final Map<Shipped, String> FILES = Map.of(
            Shipped.FRAMEWORK, "framework.yaml",
            Shipped.HEADINGS, "headings.yaml",
            Shipped.SCENARIOS, "rating.test.yaml",
            Shipped.DATASET_YAML, "dataset.yaml",
            Shipped.DATASET_JSON, "dataset.json");

    @TempDir
    Path folder;

    private static String text(Shipped schema) {
        try {
            return Files.readString(TEXTS.resolve(FILES.get(schema)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written in the place of something else in a sound file. */
    record Slip(Shipped schema, String was, String is) {
        String written() {
            String sound = MistakesTest.text(schema);
            assertThat(sound).contains(was);
            return sound.replace(was, is);
        }

        @Override
        public String toString() {
            return schema + ": " + was.strip() + " -> " + is.strip();
        }
    }

    private static Stream<Slip> slips(Shipped schema, String... wasAndIs) {
        return Stream.iterate(0, i -> i < wasAndIs.length, i -> i + 2)
                .map(i -> new Slip(schema, wasAndIs[i], wasAndIs[i + 1]));
    }

    static Stream<Slip> refused() {
        return Stream.of(
                        slips(
                                Shipped.FRAMEWORK,
                                "title: Dashboard",
                                "titel: Dashboard",
                                "council: A council\n",
                                "",
                                "title: Dashboard",
                                "title: { is: Dashboard }",
                                "from: 2018/19",
                                "from: July 2018",
                                "language: 2",
                                "language: 3",
                                "language: 2",
                                "language: 1",
                                "language: 2\n",
                                "",
                                "source: GN }\nclauses-not",
                                "sauce: GN }\nclauses-not",
                                "words: \"We aim high\", ",
                                "",
                                "  RED: { words: \"Target missed\", source: GN }",
                                "  RED: Target missed",
                                "  RED: { words",
                                "  RED FLAG: { words",
                                "{ label: Green,",
                                "{ lable: Green,",
                                "ratings: { GREEN",
                                "ratings: { green",
                                "ratings: {",
                                "rating: {",
                                "in-total: true",
                                "in-total: yes please",
                                "{ label: Not due, in-total: true }",
                                "Not due",
                                "in-total: false",
                                "in-total: none",
                                "arrow: none",
                                "arrow: up",
                                "by: head,",
                                "by: Head of Service,",
                                "severity: HIGH } }\nactions",
                                "severity: high } }\nactions",
                                "severity: HIGH } }\nactions",
                                "symbol: { is: x } } }\nactions",
                                "column: head_of_service",
                                "column: Head of Service",
                                "column: head_of_service",
                                "colum: head_of_service",
                                "  head: {",
                                "  Head: {",
                                "severities: [HIGH]",
                                "severities: [HIGH, HIGH]",
                                "assessments: [ON_TRACK]",
                                "assessments: [On track]",
                                "assessments: [ON_TRACK]",
                                "assessments: { ON_TRACK: x }",
                                "groups: [SHARED]",
                                "groups: [SHARED, NONE]",
                                "BAD: [RED]",
                                "bad: [RED]",
                                "BAD: [RED]",
                                "BAD: []",
                                "ACTIVITY: LATEST",
                                "ACTIVITY: LATE",
                                "ACTIVITY: LATEST",
                                "ACTIVTY: LATEST",
                                "[LATEST, YEAR_TO_DATE]",
                                "[LATEST, LATEST]",
                                "Month: [LATEST]",
                                "Month: [MONTH]",
                                "Month: [LATEST]",
                                "\"{Month}\": [LATEST]",
                                "rounding: HALF_UP",
                                "rounding: HALF_DOWN",
                                "decimals: 1",
                                "decimals: 9",
                                "decimals: 1",
                                "decimals: one",
                                "well: [GREEN]",
                                "well: { GREEN: 1 }",
                                "  target: Goal",
                                "  goal: Goal",
                                "by-kind: { KPI",
                                "by-kind: { PI",
                                "{ heading: Measures }",
                                "{ headings: Measures }",
                                "  run: { is: 8,",
                                "  run: { is: 4,",
                                "  run: { is: 8,",
                                "  runs: { is: 8,",
                                "run: { is: 8, because: \"eight in a row\" }",
                                "run: 8",
                                "is: 8, because: \"eight in a row\"",
                                "is: 8",
                                "is: 2.66",
                                "is: 2.5",
                                "is: 36",
                                "is: none at all",
                                "shown-target: YEAR_END_TARGET",
                                "shown-target: YEAR_TARGET",
                                "figures: PRINTED",
                                "figures: printed"),
                        slips(
                                Shipped.HEADINGS,
                                "totals: Our count",
                                "totlas: Our count",
                                "totals: Our count",
                                "totals:",
                                "totals: Our count",
                                "totals: [Our, count]",
                                "totals: Our count",
                                "totals: " + "Our count ".repeat(30)),
                        slips(
                                Shipped.SCENARIOS,
                                "indicator: {",
                                "indicators: {",
                                "kind: KPI",
                                "kind: PKI",
                                "polarity: HIGHER",
                                "polarity: UP",
                                "decimals: 0",
                                "decimal: 0",
                                "period: 2018-07",
                                "period: July",
                                "targets: { 2018/19: { target: 80",
                                "targets: { 2018/19: { taget: 80",
                                "targets: { 2018/19: {",
                                "targets: { this year: {",
                                "2018-07 LATEST: {",
                                "2018-07 LATE: {",
                                "    LATEST: 90",
                                "    LATST: 90",
                                "    LATEST: 90",
                                "    LATEST: [90]",
                                "SUPPRESSED 95",
                                "SUPRESSED 95",
                                "{ RATING: AMBER",
                                "{ RATNG: AMBER",
                                "{ RATING: AMBER",
                                "{ RATING: [AMBER, RED]",
                                "{ RATING: AMBER",
                                "{ RATING: amber",
                                "ACTION: [COMMENTARY]",
                                "ACTION: { COMMENTARY: x }",
                                "PREVIOUS_PERIOD: IMPROVED",
                                "PREVIOUS: IMPROVED",
                                "    because:",
                                "    becos:",
                                "    polarity: LOWER",
                                "    polarity: DOWN",
                                "columns: [case,",
                                "columns: [title of case,",
                                "columns: [case, LATEST,",
                                "columns: [case, LATEST, expect,",
                                "    rows:",
                                "    row:",
                                "- [on the target, 15, 15, GREEN, none, \"\"]",
                                "- on the target"),
                        slips(
                                Shipped.DATASET_YAML,
                                "framework: kent",
                                "frame: kent",
                                "framework: kent\n",
                                "",
                                "period: 2018-07\n",
                                "",
                                "title: Dashboard",
                                "title: [Dashboard]",
                                "illustrative: true",
                                "illustrative: perhaps",
                                "SUPPRESSED",
                                "SUPRESSED",
                                "markers: { \"[c]\": SUPPRESSED, \"..\": NOT_REPORTED }",
                                "markers: c",
                                "[p, \"*\"]",
                                "{ p: x }"),
                        slips(
                                Shipped.DATASET_JSON,
                                "\"period\": \"2018-07\",\n  \"title\"",
                                "\"title\"",
                                "\"title\": null",
                                "\"titel\": null",
                                "\"title\": null",
                                "\"title\": 5",
                                "\"illustrative\": false",
                                "\"illustrative\": \"false\"",
                                "\"[c]\": \"SUPPRESSED\"",
                                "\"[c]\": \"SUPRESSED\"",
                                "\"rebases\": null",
                                "\"rebases\": {}",
                                "\"ref\": \"A1\", \"title\": \"One\", ",
                                "\"ref\": \"A1\", ",
                                "\"kind\": \"ACTIVITY\"",
                                "\"kind\": \"Activity\"",
                                "\"polarity\": \"HIGHER\"",
                                "\"polarity\": \"UP\"",
                                "\"bases\": [\"LATEST\"]",
                                "\"bases\": [\"LATE\"]",
                                "\"bases\": \"LATEST\"",
                                "\"bases\": \"LATEST, YEAR_TO_DATE\"",
                                "\"contractual\": \"NO\"",
                                "\"contractual\": false",
                                "\"director\": \"Somebody\"",
                                "\"director\": [\"Somebody\"]",
                                "\"floor\": 90",
                                "\"floor\": [90]",
                                "\"set_on\"",
                                "\"seton\"",
                                "\"note\": \"a note\"",
                                "\"notes\": \"a note\"",
                                "\"note\": \"a note\"",
                                "\"note\": 7",
                                "\"state\": \"SUPPRESSED\"",
                                "\"state\": \"HIDDEN\"",
                                "\"basis\": \"LATEST\", \"state\"",
                                "\"state\"",
                                "\"scope\": \"INDICATOR\"",
                                "\"scope\": \"INDICATORS\"",
                                "\"text\": \"Well.\"",
                                "\"text\": \"\"",
                                "\"code\": \"HUNDREDFOLD\"",
                                "\"code\": \"HUNDRED\""))
                .flatMap(each -> each);
    }

    static Stream<Slip> taken() {
        return Stream.of(
                        slips(
                                Shipped.FRAMEWORK,
                                "title: Dashboard",
                                "title: 2018",
                                "title: Dashboard",
                                "title: true",
                                "from: 2018/19",
                                "from: 2018",
                                "from: 2018/19",
                                "from: \"2018-07\"",
                                "until: 2019",
                                "until:",
                                "language: 2",
                                "language: \"2\"",
                                "in-total: true",
                                "in-total: \"true\"",
                                "in-total: true",
                                "in-total:",
                                "place: \"p. 3\"",
                                "place: 3",
                                "clauses-not-about-rating:\n  AIM: { words: \"We aim high\", source: GN }",
                                "clauses-not-about-rating:",
                                "label: Green",
                                "label: 1",
                                "NOT_DUE: { label: Not due, in-total: true }",
                                "NOT_DUE:",
                                "by: head,",
                                "by: [head],",
                                "severities: [HIGH]",
                                "severities: HIGH",
                                "assessments: [ON_TRACK]",
                                "assessments:",
                                "decimals: 1",
                                "decimals: \"1\"",
                                "percentages: { rounding: HALF_UP, decimals: 1 }",
                                "percentages: SUM_TO_100",
                                "is: 8",
                                "is: \"8\"",
                                "is: 2.66",
                                "is: \"2.66\"",
                                "is: 2.66",
                                "is: 3/1.128",
                                "is: none",
                                "is: 24",
                                "figures: PRINTED",
                                "figures:"),
                        slips(
                                Shipped.HEADINGS,
                                "totals: Our count",
                                "totals: 2018",
                                "totals: Our count\n",
                                "",
                                "totals: Our count",
                                "problems: What is open"),
                        slips(
                                Shipped.SCENARIOS,
                                "decimals: 0",
                                "decimals: none",
                                "period: 2018-07",
                                "period: \"2018-07\"",
                                "target: 92",
                                "target: \">92\"",
                                "target: 92",
                                "target: 92, unit: days",
                                "floor: 90 }",
                                "floor: 90, tolerance: 5% }",
                                "    LATEST: 90",
                                "    LATEST: \"90\"",
                                "    LATEST: 90",
                                "    LATEST: -3.5 90",
                                "because: \"A rule\"",
                                "because: [\"A rule\", \"Another\"]",
                                "because: \"A rule\"",
                                "because:",
                                "expect: { RATING: AMBER, ALERT: none, ACTION: [COMMENTARY] }",
                                "problem: a gap",
                                "targets: { 2018-07 LATEST: { target: 91 } }",
                                "targets: { 2018/19: none }",
                                "2018-07 LATEST: {",
                                "2018-07: {"),
                        slips(
                                Shipped.DATASET_YAML,
                                "period: 2018-07",
                                "period: July 2018",
                                "edition: 2018-19\n",
                                "",
                                "title: Dashboard",
                                "title: 2018",
                                "as_at: 2018-09-13",
                                "as_at: \"2018-09-13\"",
                                "illustrative: true",
                                "illustrative: \"false\"",
                                "illustrative: true",
                                "illustrative:",
                                "[p, \"*\"]",
                                "p",
                                "markers: { \"[c]\": SUPPRESSED, \"..\": NOT_REPORTED }",
                                "markers:"),
                        slips(
                                Shipped.DATASET_JSON,
                                "\"period\": \"2018-07\",\n  \"title\"",
                                "\"period\": \"July 2018\",\n  \"title\"",
                                "\"illustrative\": false",
                                "\"illustrative\": null",
                                "\"decimals\": 0",
                                "\"decimals\": \"0\"",
                                "\"bases\": [\"LATEST\"]",
                                "\"bases\": \"LATEST YEAR_TO_DATE\"",
                                "\"floor\": 90",
                                "\"floor\": null",
                                "\"status\": \"ACTIVE\"",
                                "\"status\": null",
                                "\"status\": \"ACTIVE\"",
                                "\"status\": \"\"",
                                "\"rebases\": null",
                                "\"rebases\": []",
                                "\"value\": \"94.1p\"",
                                "\"value\": 94.1",
                                "[\"p\"]",
                                "\"p\"",
                                "\"state\": \"SUPPRESSED\"",
                                "\"value\": null"))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_without_a_slip_is_taken_by_both(Shipped schema) throws IOException {
        assertThat(told(schema, text(schema))).isEmpty();
        assertThat(underlined(schema, text(schema))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_a_reader_refuses_is_underlined(Slip slip) throws IOException {
        assertThat(told(slip.schema(), slip.written())).as("told").isNotEmpty();
        assertThat(underlined(slip.schema(), slip.written())).as("underlined").isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void what_a_reader_takes_is_not_underlined(Slip slip) throws IOException {
        assertThat(told(slip.schema(), slip.written())).as("told").isEmpty();
        assertThat(underlined(slip.schema(), slip.written())).as("underlined").isEmpty();
    }

    static Stream<String> leavingOut() {
        Stream<String> keys = Stream.of(
                "sources",
                "clauses",
                "clauses-not-about-rating",
                "ratings",
                "not-rated",
                "directions",
                "ranges",
                "alerts",
                "actions",
                "posts",
                "severities",
                "assessments",
                "groups",
                "runs",
                "due",
                "columns",
                "percentages",
                "count-together",
                "labels",
                "trend",
                "regression",
                "shown-target",
                "figures",
                "title",
                "language");
        Stream<String> entries = Stream.of(
                "clauses: { RED: none }",
                "not-rated: { NOT_DUE: none }",
                "ranges: { \"YES\": none }",
                "directions: { UP: none }",
                "due: { ACTIVITY: none }",
                "columns: { Month: none }",
                "count-together: { well: none }",
                "runs: { BAD: none }",
                "sources: { GN: none }",
                "posts: { head: none }",
                "alerts: { MISSED: none }",
                "labels: { by-kind: none }",
                "labels: { target: none }",
                "labels: { by-kind: { KPI: none } }",
                "trend: { run: none }",
                "percentages: { decimals: none }");
        return Stream.concat(keys.map(key -> key + ": none"), entries);
    }

    @ParameterizedTest
    @MethodSource("leavingOut")
    void what_an_edition_does_not_take_over_is_not_underlined(String line) throws IOException {
        String later = "extends: 2018-19\nfrom: 2020\n" + line + "\n";
        Path edition = folder.resolve("council").resolve("2020");
        Files.createDirectories(edition);
        Files.writeString(edition.resolve("framework.yaml"), later);
        boolean isRefused = told(Shipped.FRAMEWORK, text(Shipped.FRAMEWORK)).stream()
                .anyMatch(problem -> problem.toString().contains("should be")
                        || problem.toString().contains("unknown"));
        if (!isRefused) {
            assertThat(underlined(Shipped.FRAMEWORK, later)).isEmpty();
        }
    }

    private static List<String> underlined(Shipped schema, String text) {
        return schema.faults(schema == Shipped.DATASET_JSON ? json(text) : EditorYaml.read(text));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<?> told(Shipped schema, String text) throws IOException {
        Path file =
                switch (schema) {
                    case FRAMEWORK ->
                        folder.resolve("council").resolve("2018-19").resolve("framework.yaml");
                    case HEADINGS ->
                        folder.resolve("council")
                                .resolve("2018-19")
                                .resolve("words")
                                .resolve("headings.yaml");
                    case SCENARIOS, DATASET_YAML, DATASET_JSON ->
                        folder.resolve("data").resolve(FILES.get(schema));
                };
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        try {
            switch (schema) {
                case FRAMEWORK -> new RulesFolder(folder).timeline("council");
                case HEADINGS -> {
                    Files.writeString(file.getParent().resolveSibling("framework.yaml"), text(Shipped.FRAMEWORK));
                    new RulesFolder(folder).timeline("council");
                }
                case SCENARIOS -> {
                    return ReadScenarios.problems(text);
                }
                case DATASET_YAML -> {
                    Files.writeString(
                            file.resolveSibling("indicators.csv"),
                            "ref,title,kind,frequency,bases\nA1,One,ACTIVITY,MONTHLY,LATEST\n");
                    Files.writeString(
                            file.resolveSibling("results.csv"), "ref,period,basis,value\nA1,2018-07,LATEST,5\n");
                    read(file.getParent());
                }
                case DATASET_JSON -> read(file);
            }
            return List.of();
        } catch (ProblemsException e) {
            return e.problems();
        }
    }

    private static void read(Path dataSet) {
        DataSetReader.open(dataSet, Overrides.NONE).read(new RulesFolder(TestRules.SHIPPED));
    }
}
