package org.ragstone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.SourceFile;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.testing.TestRules;

/** What scenarios hold fast: of what is shipped everything, of what is spoilt all but what was spoilt. */
class CoverageTest {
    private static final Path KENT = Path.of("kent", "2018-19");
    private static final Path EXAMPLE = Path.of("example", "2026-27");
    private static final String TERMLY = "Required action: attention each term";

    @TempDir
    private Path rules;

    static Stream<Edition> editions() {
        RulesFolder rules = new RulesFolder(TestRules.SHIPPED);
        return rules.frameworks().stream().flatMap(framework -> rules.timeline(framework).editions().stream());
    }

    private static Optional<Coverage> coverage(Edition edition) {
        Evaluator evaluator = new Evaluator(edition, new PlainPolicySet(Gate.approve(edition)));
        return ScenarioRunner.of(evaluator).runAndCover().coverage();
    }

    /** The coverage of a shipped edition in which one text of one file is replaced. */
    private Optional<Coverage> coverageWith(Path edition, String file, String before, String after) {
        TestRules.copy(TestRules.SHIPPED.resolve(edition), rules.resolve(edition));
        String framework = edition.getName(0).toString();
        String name = edition.getName(1).toString();
        Edition shipped = TestRules.edition(TestRules.SHIPPED, framework, name);
        String text = Stream.concat(shipped.ruleFiles().stream(), shipped.testFiles().stream())
                .filter(each -> each.name().equals(file))
                .map(SourceFile::text)
                .findFirst()
                .orElseThrow();
        assertThat(text).contains(before);
        TestRules.write(rules.resolve(edition), file, text.replace(before, after));
        return coverage(TestRules.edition(rules, framework, name));
    }

    private static List<String> unnoticed(Optional<Coverage> coverage) {
        return coverage.orElseThrow().unnoticed().stream()
                .map(slip -> slip.rule().place() + " " + slip.what())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_scenarios_of_a_shipped_edition_hold_everything_fast(Edition edition) {
        Coverage coverage = coverage(edition).orElseThrow();
        assertThat(coverage.silent()).isEmpty();
        assertThat(coverage.unnamed()).isEmpty();
        assertThat(coverage.unnoticed()).isEmpty();
        assertThat(coverage.rules()).isEqualTo(Gate.approve(edition).size());
        assertThat(coverage.mutants()).isGreaterThan(10 * coverage.rules());
    }

    @Test
    void the_scenarios_of_a_ladder_of_posts_hold_everything_fast() {
        Edition ladder = TestRules.edition(TestRules.FRAMEWORKS, "escalation", "2026-27");
        assertThat(coverage(ladder)).hasValueSatisfying(coverage -> {
            assertThat(coverage.isWhole()).as(() -> coverage.toString()).isTrue();
            assertThat(coverage.mutants()).isGreaterThan(100);
        });
    }

    @Test
    void a_number_that_may_move_is_found() {
        Optional<Coverage> coverage = coverageWith(EXAMPLE, "rating.test.yaml", "LATEST: 179", "LATEST: 170");
        assertThat(unnoticed(coverage))
                .containsExactly(
                        "example/2026-27/rating.drl:15 `shortfallPercent <= 10` becomes `shortfallPercent <= 11`",
                        "example/2026-27/rating.drl:23 `shortfallPercent > 10` becomes `shortfallPercent > 11`");
        assertThat(coverage.orElseThrow().isWhole()).isFalse();
    }

    @Test
    void a_condition_that_may_be_left_out_is_found() {
        String activity =
                """
                activity is not rated, though it has a target:
                  kind: ACTIVITY
                  LATEST: 92
                  expect: { NOT_RATED: SHOWN_WITH_PREVIOUS_YEAR, RATING: none }
                  because: "Not rated: an activity indicator without expected levels is shown with the previous year"
                """
                        .indent(2);
        assertThat(unnoticed(coverageWith(KENT, "phased-target.test.yaml", activity, "")))
                .containsExactly("kent/2018-19/phased-target.drl:3 `indicator.kind == \"KPI\"` is left out");
    }

    @Test
    void a_rule_that_is_not_named_or_never_speaks_is_found() {
        String termly =
                """
                rule "Required action: attention each term" @assumption("test")
                when $r : Result( indicator.frequency == "TERMLY" )
                then alert( $r, "FLOOR_MISSED" );
                end
                // REQUIRED ACTION""";
        Coverage coverage = coverageWith(KENT, "required-action.drl", "// REQUIRED ACTION", termly)
                .orElseThrow();
        assertThat(coverage.silent()).extracting(PolicyRule::name).containsExactly(TERMLY);
        assertThat(coverage.unnamed()).extracting(PolicyRule::name).containsExactly(TERMLY);
        assertThat(coverage.unnoticed())
                .extracting(Mutant::what)
                .contains("the rule is deleted", "`OUTSIDE_EXPECTED_RANGE` is said in place of `FLOOR_MISSED`")
                .doesNotContain("`indicator.frequency == \"TERMLY\"` is left out");
    }

    @Test
    void nothing_is_told_of_an_edition_of_which_a_case_fails() {
        assertThat(coverageWith(KENT, "rating.test.yaml", "LATEST: 93", "LATEST: 91"))
                .isEmpty();
    }

    @Test
    void what_rules_ask_of_earlier_periods_is_looked_at_too() {
        String third =
                """
                rule "Required action: attention to a third red, in 3 periods" @assumption("test")
                when $r : Rating( outcome == "RED", inARow >= 3 )
                then alert( $r, "OUTSIDE_EXPECTED_RANGE" );
                end
                """;
        TestRules.copy(TestRules.SHIPPED.resolve(KENT), rules.resolve(KENT));
        Path kent = rules.resolve(KENT);
        TestRules.write(
                kent,
                "required-action.drl",
                TestRules.text(TestRules.kent(), "required-action.drl") + third,
                "third.test.yaml",
                """
                indicator: { target: 92, floor: 90 }
                period: 2018-09
                tables:
                  reds in a row:
                    columns: [LATEST, ALERT]
                    rows:
                      - [89 89, FLOOR_MISSED]
                      - [89 89 89, [FLOOR_MISSED, OUTSIDE_EXPECTED_RANGE]]
                    expect: { RATING: RED }
                """);
        Coverage coverage =
                coverage(TestRules.edition(rules, "kent", "2018-19")).orElseThrow();
        assertThat(unnoticed(Optional.of(coverage)))
                .as("three ambers in a row are in no scenario")
                .containsExactly("kent/2018-19/required-action.drl:26 `outcome == \"RED\"` is left out");
    }

    @Test
    void slips_are_those_that_change_something_and_that_the_gate_lets_pass() {
        Edition example = TestRules.edition(TestRules.SHIPPED, "example", "2026-27");
        List<PolicyRule> all = Gate.approve(example);
        Mutants slips = new Mutants(example, all);
        assertThat(slips(slips, all, "Rating: red when the target is missed by more than 10 % of it"))
                .containsExactly(
                        "the rule is deleted",
                        "`GREEN` is said in place of `RED`",
                        "`AMBER` is said in place of `RED`",
                        "`target == \"MISSED\"` becomes `target == \"ACHIEVED\"`",
                        "`tolerance == \"NOT_SET\"` is left out",
                        "`tolerance == \"NOT_SET\"` becomes `tolerance == \"WITHIN\"`",
                        "`tolerance == \"NOT_SET\"` becomes `tolerance == \"BETTER_BEYOND\"`",
                        "`tolerance == \"NOT_SET\"` becomes `tolerance == \"WORSE_BEYOND\"`",
                        "`tolerance == \"NOT_SET\"` becomes `tolerance != \"NOT_SET\"`",
                        "`shortfallPercent > 10` is left out",
                        "`shortfallPercent > 10` becomes `shortfallPercent > 11`",
                        "`shortfallPercent > 10` becomes `shortfallPercent > 9`",
                        "`shortfallPercent > 10` becomes `shortfallPercent >= 10`");
        assertThat(slips(slips, all, "Which target: that of the month or quarter, where it has one"))
                .contains("`indicator.kind == \"KPI\"` is left out")
                .doesNotContain("`targetSet == \"PHASED\"` is left out", "`state == \"REPORTED\"` is left out")
                .contains("`YEAR_END_TARGET` is said in place of `PHASED_TARGET`");
    }

    private static List<String> slips(Mutants slips, List<PolicyRule> rules, String name) {
        PolicyRule rule = rules.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return slips.of(rule).stream().map(Mutant::what).toList();
    }

    /** Kept apart, so that a shipped word that no rule can say is not forgotten. */
    @ParameterizedTest
    @MethodSource("editions")
    void every_word_a_rule_can_say_is_said_by_one(Edition edition) {
        Set<String> said = new HashSet<>(
                Gate.approve(edition).stream().map(PolicyRule::word).toList());
        List<String> declared = Stream.of(
                        edition.words().ratings(),
                        edition.words().notRated(),
                        edition.words().directions(),
                        edition.words().ranges(),
                        edition.words().actions(),
                        edition.words().alerts())
                .flatMap(list -> list.names().stream())
                .toList();
        assertThat(said).containsAll(declared);
    }
}
