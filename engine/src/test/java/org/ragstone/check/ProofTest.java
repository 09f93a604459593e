package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.DataSet;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.scenario.Scenarios;
import org.ragstone.testing.TestRules;

/** What goes through every combination finds what is wrong with rules, and nothing else. */
class ProofTest {
    private static final String NO_FLOOR = "the target is missed, no floor is set";

    private static final Map<String, List<String>> KNOWN = Map.of(
            "kent/2012-13", List.of(NO_FLOOR, "an assessment and no figure or suspended or withdrawn"),
            "kent/2018-19",
                    List.of(
                            NO_FLOOR,
                            "a figure for the period, a performance indicator, a target for the period",
                            "an assessment and no figure or suspended or withdrawn"),
            "kent/2021-22",
                    List.of(
                            NO_FLOOR,
                            "a figure for the period, a performance indicator, a target for the period",
                            "an assessment and no figure or withdrawn"),
            "example/2026-27", List.of("an assessment and no figure"));

    static Stream<Edition> shipped() {
        RulesFolder rules = new RulesFolder(TestRules.SHIPPED);
        return rules.frameworks().stream().flatMap(framework -> rules.timeline(framework).editions().stream());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_is_shipped_has_no_gap_but_those_its_scenarios_expect(Edition edition) {
        Proof proof = prove(edition);
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.knownGaps()).isEqualTo(KNOWN.getOrDefault(edition.path(), List.of()));
        assertThat(proof.combinations()).isGreaterThan(50);
        assertThat(proof.questions()).anyMatch(question -> question.startsWith("state "));
        assertThat(proof.citations().clausesWithoutRule()).isEmpty();
        assertThat(proof.citations().assumptions())
                .containsAll(proof.citations().rulesWithoutClause());
    }

    private static Proof prove(Edition edition) {
        return Prover.of(
                new Evaluator(edition, new PlainPolicySet(Gate.approve(edition))),
                Scenarios.read(edition, Optional.empty(), new Problems()));
    }

    /** An edition, what is replaced in its rules by what, and what must be told first. */
    static Stream<Arguments> spoilt() {
        return Stream.of(
                Arguments.of(
                        "numbers that do not meet",
                        "example/2026-27",
                        "by more than 10 %|shortfallPercent > 10",
                        "by more than 11 %|shortfallPercent > 11",
                        List.of("example/2026-27/rating.drl: no rule answers: no tolerance is set,"
                                + " short of the target by more than 10 and at most 11 %")),
                Arguments.of(
                        "numbers that overlap",
                        "example/2026-27",
                        "by more than 10 %|shortfallPercent > 10",
                        "by more than 9 %|shortfallPercent > 9",
                        List.of(
                                "two different answers: AMBER by `Rating: amber when the target is missed by no more than"
                                        + " 10 % of it` (example/2026-27/rating.drl:15) and RED by `Rating: red when the target is"
                                        + " missed by more than 9 % of it` (example/2026-27/rating.drl:23), for: no tolerance is"
                                        + " set, short of the target by more than 9 and at most 10 %")),
                Arguments.of(
                        "a word that is left out",
                        "kent/2018-19",
                        "state in ( \"NOT_REPORTED\", \"LAGGED\" )",
                        "state == \"NOT_REPORTED\"",
                        List.of("kent/2018-19: no rule answers: only the figure of an earlier period")),
                Arguments.of(
                        "of words that are left alone, those that a scenario expects are known",
                        "kent/2021-22",
                        "state == \"SUSPENDED\"",
                        "state == \"NOT_DUE\"",
                        List.of(
                                "kent/2021-22: no rule answers: suspended",
                                "two different answers: SUSPENDED by `No figure: suspended`")),
                Arguments.of(
                        "a rule that can never fire",
                        "kent/2018-19",
                        "$j : Judgement( target == \"ACHIEVED\" )",
                        "$j : Judgement( target == \"ACHIEVED\", floor == \"MISSED\" )",
                        List.of(
                                "kent/2018-19/rating.drl: no rule answers: the target is achieved",
                                "the rule `Rating: green when the target is achieved` can never fire")),
                Arguments.of(
                        "a rule that looks for what no rule says",
                        "kent/2018-19",
                        "rate( $j, \"RED\" )",
                        "rate( $j, \"AMBER\" )",
                        List.of()),
                Arguments.of(
                        "a direction that misses an answer",
                        "kent/2018-19",
                        "change == \"UNAVAILABLE\"",
                        "change == \"SAME\"",
                        List.of(
                                "no direction against PREVIOUS_PERIOD: a figure, a performance indicator, a figure for the"
                                        + " period, the latest result or a forecast, neither better nor worse than the"
                                        + " previous period can be said",
                                "two different directions against PREVIOUS_PERIOD: SAME by")),
                Arguments.of(
                        "a margin that holds without an earlier figure",
                        "kent/2018-19",
                        "Direction of travel: performance has remained the same|change == \"SAME\"",
                        "Direction of travel: performance is within 2|difference <= 2",
                        List.of("gives a direction where there is no earlier figure")),
                Arguments.of(
                        "how long a status has lasted counts from 1",
                        "kent/2018-19",
                        "Required action: commentary on a rating below green|$r : Rating( outcome in ( \"AMBER\", \"RED\" ) )",
                        "Required action: commentary on a rating for less than 1|$r : Rating( outcome == \"RED\", inARow < 1 )",
                        List.of("`Required action: commentary on a rating for less than 1` can never fire")),
                Arguments.of(
                        "two targets that count",
                        "example/2026-27",
                        "targetSet == \"PHASED\", basis != \"FORECAST\"",
                        "targetSet == \"PHASED\"",
                        List.of("two different targets count: PHASED_TARGET by")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void what_is_spoilt_is_told(String what, String edition, String from, String to, List<String> told) {
        List<String> problems = prove(spoilt(edition, from, to)).faults().stream()
                .map(Problem::toString)
                .toList();
        assertThat(problems).as(what).hasSizeGreaterThanOrEqualTo(told.size());
        told.forEach(each -> assertThat(problems).as(what).anyMatch(problem -> problem.contains(each)));
    }

    private static Edition spoilt(String path, String from, String to) {
        int slash = path.indexOf('/');
        Edition edition = TestRules.edition(TestRules.SHIPPED, path.substring(0, slash), path.substring(slash + 1));
        List<SourceFile> files = edition.ruleFiles().stream()
                .map(file -> new SourceFile(file.name(), file.path(), replaced(file.text(), from, to)))
                .toList();
        assertThat(files).isNotEqualTo(edition.ruleFiles());
        return TestRules.with(edition, files);
    }

    private static String replaced(String text, String from, String to) {
        String[] others = to.split("\\|");
        String replaced = text;
        for (String each : from.split("\\|")) {
            replaced = replaced.replace(each, others[List.of(from.split("\\|")).indexOf(each)]);
        }
        return replaced;
    }

    /** Whatever else an edition has, and whatever its scenarios expect. */
    @ParameterizedTest
    @MethodSource("shipped")
    void a_rule_file_that_is_left_out_is_told(Edition edition) {
        for (String file : List.of("no-figure.drl", "phased-target.drl", "not-rated.drl", "rating.drl")) {
            List<SourceFile> others = edition.ruleFiles().stream()
                    .filter(each -> !each.name().equals(file))
                    .toList();
            assertThat(prove(TestRules.with(edition, others)).faults())
                    .as("%s without %s", edition.path(), file)
                    .anyMatch(problem -> problem.what().startsWith("no rule answers"));
        }
    }

    @Test
    void an_edition_that_says_nothing_of_a_status_is_not_sound() {
        Edition kent = TestRules.kent();
        List<SourceFile> directions = kent.ruleFiles().stream()
                .filter(each -> each.name().equals("direction-of-travel.drl"))
                .toList();
        assertThat(prove(TestRules.with(kent, directions)).faults())
                .extracting(Problem::what)
                .containsExactly("no rule answers: any result");
    }

    /** A scenario of activity does not speak for performance that is judged. */
    @Test
    void a_gap_of_what_is_judged_is_expected_by_a_scenario_that_is_judged() {
        Edition spoilt = spoilt(
                "kent/2018-19",
                "target == \"ACHIEVED\" )|floor == \"ACHIEVED\" )|target == \"MISSED\", floor == \"MISSED\" )",
                "target == \"ACHIEVED\", result.basis != \"FORECAST\" )|floor == \"ACHIEVED\", result.basis != \"FORECAST\" )"
                        + "|target == \"MISSED\", floor == \"MISSED\", result.basis != \"FORECAST\" )");
        assertThat(prove(spoilt).faults())
                .extracting(Problem::what)
                .anyMatch(what -> what.startsWith("no rule answers") && what.contains("a forecast"));
    }

    @Test
    void what_is_required_of_nobody_is_told() {
        Edition anglesey = TestRules.edition(TestRules.FRAMEWORKS, "anglesey", "2021-22");
        assertThat(prove(anglesey).faults())
                .extracting(Problem::what)
                .containsExactly("nobody has to act: `MITIGATION` has no `by`");
    }

    /** As the spreadsheet of 2019 prints them: the gaps are those that a reader found in it. */
    @Test
    void printed_bands_are_held_against_each_other_and_against_the_target() {
        DataSet data = DataSetReader.open(
                        Path.of("src", "test", "resources", "bands", "eastleigh-2019-08"), Overrides.NONE)
                .read(new RulesFolder(TestRules.SHIPPED));
        assertThat(BandsCheck.of(data, List.of("GREEN", "AMBER", "RED")))
                .extracting(problem -> problem.where() + " " + problem.what())
                .containsExactly(
                        "bands.csv:2:band no band of `A1` holds figures above 50 below 55",
                        "bands.csv:2:band `GREEN` of `A1` begins at 55, and the target is 60",
                        "bands.csv:5:band no band of `A2` holds exactly 50",
                        "bands.csv:5:band `GREEN` of `A2` begins at strictly 30, and the target is 0",
                        "bands.csv:8:band no band of `A3` holds exactly 97",
                        "bands.csv:8:band `GREEN` of `A3` begins at strictly 100, and the target is 100",
                        "bands.csv:11:band no band of `A8` holds exactly 5",
                        "bands.csv:11:band `GREEN` of `A8` begins at strictly 10, and the target is 10",
                        "bands.csv:14:band no band of `A9` holds figures from 50 up to 55",
                        "bands.csv:14:band `GREEN` of `A9` begins at strictly 60, and the target is 60");
    }
}
