package org.ragstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ragstone.check.PrintedDifference;
import org.ragstone.check.Published;
import org.ragstone.check.RulesCheck;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.Word;
import org.ragstone.model.DataSet;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.scenario.Coverage;
import org.ragstone.scenario.ScenarioResult;
import org.ragstone.scenario.ScenarioRunner;
import org.ragstone.testing.CompiledOnce;
import org.ragstone.testing.TestRules;

/**
 * Frameworks of ten councils and a fire authority beside those that are shipped and one of none, each but a folder of rules. Their
 * data sets are made up to show every outcome, but for two that hold published rows.
 */
class FrameworksTest {
    private static final Path FRAMEWORKS = Path.of("src", "test", "resources", "frameworks");
    private static final Path RULES = FRAMEWORKS.resolve("rules");

    /** Lights that cannot follow from what is published: no minimum is, and no band explains all three. */
    private static final List<String> NOT_REPRODUCED = List.of(
            "tower-hamlets-2008-05 BV008: AMBER was printed, NO_MINIMUM is concluded",
            "tower-hamlets-2008-05 BV011b: RED was printed, NO_MINIMUM is concluded",
            "tower-hamlets-2008-05 BV012: RED was printed, NO_MINIMUM is concluded");

    private static RulesCheck.CheckedRules report;
    private static final List<RulesCheck.CheckedEdition> SOUND = new ArrayList<>();
    private static final Map<String, Evaluation> EVALUATIONS = new LinkedHashMap<>();
    private static final Map<String, DataSet> DATA = new LinkedHashMap<>();

    @BeforeAll
    static void judge() throws IOException {
        report = RulesCheck.of(new RulesFolder(RULES), new CompiledOnce());
        SOUND.addAll(report.editions());
        SOUND.addAll(RulesCheck.of(new RulesFolder(TestRules.SHIPPED), new CompiledOnce())
                .editions());
        RulesFolder rules = new RulesFolder(RULES);
        try (Stream<Path> folders = Files.list(FRAMEWORKS.resolve("data"))) {
            for (Path folder : folders.sorted().toList()) {
                DataSet data = DataSetReader.open(folder, Overrides.NONE).read(rules);
                Edition edition = rules.edition(
                        data.header().framework(),
                        data.header().edition(),
                        data.header().period());
                String name = folder.getFileName().toString();
                DATA.put(name, data);
                EVALUATIONS.put(
                        name,
                        report.editions().stream()
                                .flatMap(each -> each.evaluator().stream())
                                .filter(each -> each.edition().path().equals(edition.path()))
                                .findFirst()
                                .orElseThrow()
                                .evaluate(data));
            }
        }
    }

    @Test
    void every_edition_is_sound() {
        assertThat(report.problems()).isEmpty();
        assertThat(report.editions())
                .extracting(each -> each.framework() + "/" + each.edition())
                .containsExactly(
                        "anglesey/2021-22",
                        "barnet/2016-17",
                        "bath-and-north-east-somerset/2006-07",
                        "bracknell-forest/2024-25",
                        "bracknell-forest/2024-25-q4",
                        "east-riding/2008-09",
                        "escalation/2026-27",
                        "fire-authority/2023-24",
                        "havering/2014-15",
                        "lincoln/2024-25",
                        "maidstone/2018-19",
                        "maidstone/2023-24",
                        "medway/2009-10",
                        "pro-rata/2026-27",
                        "tower-hamlets/2008-09",
                        "tower-hamlets/2017-18");
    }

    @TestFactory
    Stream<DynamicTest> scenarios() {
        return report.editions().stream()
                .flatMap(each -> each.evaluator().stream())
                .map(evaluator -> DynamicTest.dynamicTest(evaluator.edition().path(), () -> {
                    List<ScenarioResult> results = ScenarioRunner.of(evaluator).run();
                    assertThat(results).hasSizeGreaterThan(40);
                    assertThat(results).filteredOn(result -> !result.passed()).isEmpty();
                }));
    }

    /** Every combination of answers has one of its own, every rule is named by a scenario, and every slip in one is noticed. */
    @TestFactory
    Stream<DynamicTest> what_is_in_language_2_is_proved_and_held_fast_by_its_scenarios() {
        return report.editions().stream()
                .flatMap(each -> each.evaluator().stream())
                .filter(each -> each.edition().language().knows(2))
                .map(evaluator -> DynamicTest.dynamicTest(evaluator.edition().path(), () -> {
                    assertThat(proved(evaluator.edition()).problems()).isEmpty();
                    Coverage coverage = ScenarioRunner.of(evaluator)
                            .runAndCover()
                            .coverage()
                            .orElseThrow();
                    assertThat(coverage.silent()).isEmpty();
                    assertThat(coverage.unnamed()).isEmpty();
                    assertThat(coverage.unnoticed()).isEmpty();
                }));
    }

    private static RulesCheck.CheckedRules proved(Edition edition) {
        return RulesCheck.proved(new RulesFolder(RULES), edition.framework(), edition.name(), new CompiledOnce());
    }

    @TestFactory
    Stream<DynamicTest> data_sets_have_one_status_for_each_result() {
        return EVALUATIONS.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    assertThat(each.getValue().problems()).isEmpty();
                    assertThat(each.getValue().results()).isNotEmpty().allMatch(result -> result.status()
                            .isPresent());
                }));
    }

    @Test
    void published_rows_are_reproduced_or_the_disagreement_is_known() {
        List<String> disagreements = new ArrayList<>();
        EVALUATIONS.forEach((name, evaluation) -> Published.of(evaluation)
                .differences()
                .forEach(each -> disagreements.add("%s %s: %s was printed, %s is concluded"
                        .formatted(name, each.printed().ref(), each.printed().outcome(), concluded(each)))));
        assertThat(disagreements).isEqualTo(NOT_REPRODUCED);
        assertThat(DATA.get("tower-hamlets-2008-05").published())
                .filteredOn(printed -> printed.outcome().equals("GREEN"))
                .hasSize(2);
    }

    private static String concluded(PrintedDifference difference) {
        return difference.judged().stream().map(Finding::outcome).collect(Collectors.joining(", "));
    }

    @Test
    void lincolns_44_of_64_are_counted_together_and_cut_to_68_7_per_cent() {
        Evaluation lincoln = EVALUATIONS.get("lincoln-44-of-64");
        assertThat(lincoln.summary().columns().get(0).total()).isEqualTo(64);
        assertThat(lincoln.summary().columns().get(0).together())
                .singleElement()
                .hasToString("Together[phrase=within or exceeding, count=44, percentage=Optional[68.7]]");
        assertThat(lincoln.texts().get("summary"))
                .contains("13 were below target", "11 were within target boundaries", "33 had met", "44 (68.7%)");
    }

    @Test
    void the_colours_of_a_framework_may_depend_on_the_stage_of_the_year() {
        assertThat(ratings("bath-and-north-east-somerset")).contains("AMBER");
        assertThat(ratings("bath-and-north-east-somerset-q4"))
                .contains("GREEN", "RED")
                .doesNotContain("AMBER");
    }

    private static Set<String> ratings(String name) {
        return EVALUATIONS.get(name).results().stream()
                .flatMap(result -> result.status().stream())
                .filter(status -> status.kind() == FindingKind.RATING)
                .map(Finding::outcome)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of those that are shipped too. */
    @TestFactory
    Stream<DynamicTest> every_clause_is_cited_and_every_rule_rests_on_something() {
        return SOUND.stream()
                .flatMap(each -> each.evaluator().stream())
                .map(evaluator -> DynamicTest.dynamicTest(evaluator.edition().path(), () -> {
                    Set<String> cited = evaluator.rules().stream()
                            .map(PolicyRule::clause)
                            .filter(clause -> !clause.isEmpty())
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertThat(evaluator.edition().clauses().keySet()).isEqualTo(cited);
                }));
    }

    @Test
    void no_java_names_a_council_a_rating_or_an_action() throws IOException {
        Set<String> engineWords = Arrays.stream(FactType.values())
                .flatMap(fact -> fact.fields().stream())
                .map(Field::answers)
                .filter(Answers.Listed.class::isInstance)
                .flatMap(answers -> ((Answers.Listed) answers).entries().stream())
                .map(Answers.Listed.ListedWord::word)
                .collect(Collectors.toSet());
        Set<String> names = new TreeSet<>();
        for (RulesCheck.CheckedEdition each : SOUND) {
            Edition edition = each.evaluator().orElseThrow().edition();
            names.add(edition.framework());
            names.add(edition.council());
            Stream.of(edition.words().ratings(), edition.words().actions())
                    .flatMap(list -> list.all().stream())
                    .map(Word::name)
                    .filter(word -> !engineWords.contains(word))
                    .forEach(names::add);
        }
        // The one framework that is no council's.
        names.remove("example");
        assertThat(names).contains("GREEN", "STAR", "CORRECTIVE_ACTION", "kent");
        String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Pattern named = Pattern.compile("\"[^\"\n]*\\b(" + any + ")\\b[^\"\n]*\"");
        for (Path module : List.of(Path.of("src", "main", "java"), Path.of("..", "api", "src", "main", "java"))) {
            try (Stream<Path> files = Files.walk(module)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(named);
                }
            }
        }
    }
}
