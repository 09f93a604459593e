package org.ragstone.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.RuleFile;
import org.ragstone.policy.language.Verb;
import org.ragstone.scenario.ScenarioResult;
import org.ragstone.scenario.ScenarioRunner;
import org.ragstone.testing.TestRules;

/** The tables of the guide for writers, held against the vocabulary. */
class WritingGuideTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`|since language (\\d+)");
    private static String guide;

    @BeforeAll
    static void read() throws IOException {
        guide = Files.readString(TestRules.SHIPPED.resolve("WRITING.md"));
    }

    /** The rows of the table under a heading, each by its cells. */
    private static List<List<String>> rows(String heading) {
        int start = guide.indexOf("\n## " + heading + "\n");
        assertThat(start).as(heading).isNotNegative();
        int end = guide.indexOf("\n## ", start + 1);
        return guide.substring(start, end < 0 ? guide.length() : end)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("|-"))
                .skip(1)
                .map(line -> Arrays.stream(line.split("(?<!\\|)\\|(?!\\|)"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
    }

    private static List<String> code(String cell) {
        List<String> code = new ArrayList<>();
        Matcher matcher = CODE.matcher(cell);
        while (matcher.find()) {
            code.add(matcher.group(1));
        }
        return code;
    }

    @Test
    void every_fact_field_and_answer_is_there_and_no_other() {
        Map<String, String> expected = new LinkedHashMap<>();
        for (FactType fact : FactType.values()) {
            fact.ownFields().forEach(field -> expected.put(fact.text() + " " + field.text(), answers(field)));
        }
        FactType.RESULT.fields().stream()
                .filter(Field::isOfIndicator)
                .forEach(field -> expected.put(field.text().replace('.', ' '), answers(field)));
        Map<String, String> written = new LinkedHashMap<>();
        rows("What a rule can ask")
                .forEach(row -> written.put(
                        code(row.get(0)).get(0) + " " + code(row.get(1)).get(0),
                        since(row.get(1)) + (row.get(2).startsWith("a number") ? "a number" : words(row.get(2)))));
        assertThat(written).isEqualTo(expected);
    }

    /** What a later version of the language brought says so behind its name. */
    private static String since(String cell) {
        Matcher since = Pattern.compile("since language (\\d+)").matcher(cell);
        return since.find() ? "since " + since.group(1) + " " : "";
    }

    /** A declared list goes by its key; the answer for none is the same for each. */
    private static String words(String cell) {
        return cell.startsWith("a word of")
                ? "a word of " + String.join(" or ", code(cell))
                : WORD.matcher(cell)
                        .results()
                        .map(found -> found.group(1) == null ? "since " + found.group(2) : found.group(1))
                        .collect(Collectors.joining(" "));
    }

    private static String answers(Field field) {
        return (field.since() == 1 ? "" : "since " + field.since() + " ") + ownAnswers(field);
    }

    private static String ownAnswers(Field field) {
        Answers answers = field.answers();
        if (answers instanceof Answers.Listed listed) {
            return listed.entries().stream()
                    .map(entry -> (entry.since() > field.since() ? "since " + entry.since() + " " : "") + entry.word())
                    .collect(Collectors.joining(" "));
        }
        if (answers instanceof Answers.Declared declared) {
            return "a word of " + key(declared) + (declared.orNone() ? " or NONE" : "");
        }
        return "a number";
    }

    private static String key(Answers.Declared declared) {
        Words words = TestRules.kent().words();
        Map<String, WordList> lists = Map.of(
                "ratings", words.ratings(),
                "not-rated", words.notRated(),
                "directions", words.directions(),
                "ranges", words.ranges(),
                "assessments", words.assessments(),
                "groups", words.groups(),
                "runs", words.runs().names());
        return lists.entrySet().stream()
                .filter(each -> each.getValue() == declared.list().apply(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_file_and_verb_is_there() {
        List<List<String>> expected = Arrays.stream(RuleFile.values())
                .map(file -> List.of(
                        file.fileName(),
                        String.join(" ", file.nameStarts()),
                        String.join(" ", file.verbNames()),
                        facts(file)))
                .toList();
        List<List<String>> written = rows("The files of an edition").stream()
                .map(row -> List.of(
                        code(row.get(0)).get(0),
                        String.join(" ", code(row.get(1))),
                        String.join(" ", code(row.get(2))),
                        row.get(3).equals("any fact") ? "any fact" : String.join(" ", code(row.get(3)))))
                .toList();
        assertThat(written).isEqualTo(expected);
    }

    private static String facts(RuleFile file) {
        Verb verb = file.verbs().iterator().next();
        boolean any = verb.factNames().size() == FactType.values().length;
        return any ? "any fact" : String.join(" ", verb.factNames());
    }

    @Test
    void every_key_of_framework_yaml_is_there() {
        Set<String> written = rows("framework.yaml").stream()
                .flatMap(row -> code(row.get(0)).stream().map(key -> since(row.get(0)) + key))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(EditionReader.KEYS.entries().stream()
                        .map(key -> (key.since() == 1 ? "" : "since " + key.since() + " ") + key.name())
                        .toList());
    }

    @Test
    void every_setting_of_a_method_is_there_with_what_it_can_be_and_usually_is() {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String method : List.of(MethodReader.TREND, MethodReader.REGRESSION)) {
            MethodReader.choices(method)
                    .forEach((name, choices) -> expected.put(method + " " + name, String.join(" ", choices)));
        }
        Map<String, String> written = new LinkedHashMap<>();
        String method = MethodReader.TREND;
        for (List<String> row : rows("Trends")) {
            if (row.get(0).startsWith("Of ")) {
                method = code(row.get(0)).get(0);
                continue;
            }
            String usual = row.get(2).replace("`", "");
            String can = row.get(1).replaceFirst("[:,].*", "").strip();
            written.put(
                    method + " " + code(row.get(0)).get(0),
                    can.startsWith("`")
                            ? String.join(" ", code(row.get(1).replaceFirst(":.*", "")))
                            : usual + " " + can.replaceFirst(" months$", ""));
        }
        assertThat(written).isEqualTo(expected);
    }

    @Test
    void its_scenarios_pass(@TempDir Path rules) {
        int start = guide.indexOf("```yaml\nindicator:") + "```yaml\n".length();
        String scenarios = guide.substring(start, guide.indexOf("```", start));
        Path edition = Path.of("kent", "2018-19");
        TestRules.copy(TestRules.SHIPPED.resolve(edition), rules.resolve(edition));
        TestRules.write(rules.resolve(edition), "guide.test.yaml", scenarios);
        assertThat(ScenarioRunner.of(TestRules.evaluator(TestRules.edition(rules, "kent", "2018-19")))
                        .run())
                .filteredOn(result -> result.file().endsWith("guide.test.yaml"))
                .hasSize(8)
                .allMatch(ScenarioResult::passed);
    }
}
