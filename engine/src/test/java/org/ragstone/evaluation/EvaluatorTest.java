package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.join.StandardsIndex;
import org.ragstone.model.Basis;
import org.ragstone.model.DataSet;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Problem;
import org.ragstone.policy.drools.DroolsCompiler;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.testing.TestRules;

class EvaluatorTest {
    private static final String INDICATORS =
            "ref,title,kind,polarity,frequency,bases,target,floor,lower,upper,tolerance,status,director\n";

    @TempDir
    private Path folder;

    private DataSet data(Edition edition, String indicators, String results, String... more) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: kent\nperiod: 2018-07\n",
                "indicators.csv",
                INDICATORS + indicators,
                "results.csv",
                "ref,period,basis,value,state\n" + results);
        TestRules.write(folder, more);
        return TestRules.data(folder, edition);
    }

    private Evaluation evaluate(String indicators, String results, String... more) {
        return TestRules.evaluate(TestRules.kent(), data(TestRules.kent(), indicators, results, more));
    }

    private static List<String> problems(Evaluation evaluation) {
        return evaluation.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> outcomes(Evaluation evaluation) {
        return evaluation.results().stream()
                .map(result ->
                        result.due().indicator().ref() + " " + result.due().basis() + " "
                                + result.due().period() + " " + result.due().state() + " "
                                + result.status().map(Finding::outcome).orElse("-"))
                .toList();
    }

    @Test
    void every_due_result_is_answered_in_the_order_of_the_data_set() {
        Evaluation evaluation = evaluate(
                "B,b,KPI,HIGHER,MONTHLY,,92,90,,,,,\nA,a,KPI,LOWER,QUARTERLY,,5,15,,,,,\nC,c,KPI,HIGHER,ANNUAL,OUTTURN LATEST,1,,,,,,\n",
                "A,2018/19-Q1,YEAR_TO_DATE,16,\nB,2018-07,LATEST,91,\nC,2017/18,LATEST,1,\nC,2017/18,OUTTURN,1,\n");
        assertThat(outcomes(evaluation))
                .containsExactly(
                        "B LATEST 2018-07 REPORTED AMBER",
                        "B YEAR_TO_DATE 2018-07 NOT_REPORTED NOT_REPORTED",
                        "A LATEST 2018/19-Q1 NOT_REPORTED NOT_REPORTED",
                        "A YEAR_TO_DATE 2018/19-Q1 REPORTED RED",
                        "C LATEST 2017/18 REPORTED GREEN",
                        "C OUTTURN 2017/18 REPORTED GREEN");
        assertThat(evaluation.problems()).isEmpty();
    }

    @Test
    void a_result_that_no_rule_answers_is_a_gap_that_names_the_answers() {
        Evaluation evaluation = evaluate("A,a,KPI,HIGHER,MONTHLY,LATEST,92,,,,,,\n", "A,2018-07,LATEST,91,\n");
        assertThat(problems(evaluation))
                .containsExactly(
                        "A LATEST 2018-07: no rule answers: target MISSED, floor NOT_SET\n  Maybe a rule is missing in rating.drl.");
        assertThat(evaluation.results().get(0).status()).isEmpty();
        assertThat(evaluation.summary().columns().get(0))
                .isEqualTo(new Summary.Column(
                        "Month RAG",
                        1,
                        new java.util.LinkedHashMap<>(java.util.Map.of("GREEN", 0, "AMBER", 0, "RED", 0)),
                        java.util.Map.of(),
                        List.of(),
                        0,
                        1));
    }

    @Test
    void two_rules_that_disagree_are_a_conflict_that_names_both() {
        Edition kent = TestRules.kent();
        Edition twoMinds = TestRules.kentWith(
                "rating.drl",
                TestRules.text(kent, "rating.drl")
                        + """

                        rule "Rating: amber whenever the floor is achieved"
                          @assumption("a slip")
                        when $j : Judgement( floor == "ACHIEVED" )
                        then rate( $j, "AMBER" );
                        end
                        """);
        DataSet data = data(twoMinds, "A,a,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,,\n", "A,2018-07,LATEST,92,\n");
        Evaluation evaluation = TestRules.evaluate(twoMinds, data);
        assertThat(problems(evaluation))
                .containsExactly("A LATEST 2018-07: 2 different answers: "
                        + "GREEN against YEAR_END_TARGET by `Rating: green when the target is achieved` (kent/2018-19/rating.drl:3), "
                        + "AMBER against YEAR_END_TARGET by `Rating: amber whenever the floor is achieved` (kent/2018-19/rating.drl:27)\n"
                        + "  Narrow one of the rules, so that one answers.");
        assertThat(evaluation.results().get(0).status()).isEmpty();
    }

    @Test
    void two_rules_that_agree_stand_behind_one_rating_together() {
        Edition kent = TestRules.kent();
        Edition doubled = TestRules.kentWith(
                "rating.drl",
                TestRules.text(kent, "rating.drl")
                        + """

                        rule "Rating: green when floor and target are achieved"
                          @assumption("says the same again")
                        when $j : Judgement( floor == "ACHIEVED", target == "ACHIEVED" )
                        then rate( $j, "GREEN" );
                        end
                        """);
        DataSet data = data(doubled, "A,a,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,,\n", "A,2018-07,LATEST,92,\n");
        Evaluation evaluation = TestRules.evaluate(doubled, data);
        assertThat(evaluation.problems()).isEmpty();
        assertThat(evaluation.results().get(0).status().orElseThrow().rules())
                .extracting(PolicyRule::name)
                .containsExactly(
                        "Rating: green when the target is achieved",
                        "Rating: green when floor and target are achieved");
    }

    @Test
    void an_explanation_holds_the_rule_the_answers_and_the_figures() {
        Evaluation evaluation = evaluate("A,a,KPI,LOWER,MONTHLY,LATEST,5,15,,,,,\n", "A,2018-07,LATEST,23,\n");
        JudgedResult result = evaluation.results().get(0);
        var reason = result.because(result.status().orElseThrow()).get(0);
        assertThat(reason.rule().clause()).isEqualTo("RED");
        assertThat(reason.saw().toString())
                .isEqualTo(
                        "[Seen[fact=Judgement, field=target, is=MISSED, from=23 against a target of 5, lower is better], "
                                + "Seen[fact=Judgement, field=floor, is=MISSED, from=23 against a floor of 15, lower is better]]");
        assertThat(reason.restsOn().get(0).saw().toString())
                .isEqualTo(
                        "[Seen[fact=Result, field=indicator.kind, is=KPI, from=as the data set describes the indicator], "
                                + "Seen[fact=Result, field=state, is=REPORTED, from=23 for 2018-07], "
                                + "Seen[fact=Result, field=targetSet, is=FOR_THE_YEAR, from=target 5 for 2018/19]]");
    }

    @Test
    void a_required_action_is_answered_by_a_commentary_that_names_it() {
        String commentary = "scope,ref,period,action,post,text\n";
        String indicator = "A,a,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,,Director of A\n";
        String result = "A,2018-07,LATEST,89,\n";
        Evaluation evaluation = evaluate(
                indicator,
                result,
                "commentary.csv",
                commentary + "INDICATOR,A,2018-07,MANAGEMENT_ACTION,,Staff are trained.\n");
        assertThat(evaluation.requiredActions())
                .extracting(each -> each.action().name() + " " + each.by() + " " + each.answered())
                .containsExactly("MANAGEMENT_ACTION Director of A true", "COMMENTARY Director of A false");
        assertThat(evaluate(
                                indicator,
                                result,
                                "commentary.csv",
                                commentary + "INDICATOR,A,2018-06,,,Of another month.\n")
                        .requiredActions())
                .noneMatch(RequiredAction::answered);
        assertThat(evaluate(indicator, result, "commentary.csv", commentary + "OVERALL,A,2018-07,,,Of the whole.\n")
                        .requiredActions())
                .noneMatch(RequiredAction::answered);
    }

    @Test
    void a_commentary_may_bear_the_period_of_the_result_it_explains() {
        Evaluation evaluation = evaluate(
                "A,a,KPI,HIGHER,QUARTERLY,LATEST,92,90,,,,,\n",
                "A,2018/19-Q1,LATEST,91,\n",
                "commentary.csv",
                "scope,ref,period,text\nINDICATOR,A,2018/19-Q1,Marginal.\n");
        assertThat(evaluation.requiredActions()).singleElement().matches(RequiredAction::answered);
    }

    @Test
    void totals_count_each_indicator_once_for_each_alert_and_action() {
        Evaluation evaluation =
                evaluate("A,a,KPI,HIGHER,MONTHLY,,92,90,,,,,\n", "A,2018-07,LATEST,89,\nA,2018-07,YEAR_TO_DATE,88,\n");
        assertThat(evaluation.summary().alerts()).isEqualTo(1);
        assertThat(evaluation.summary().requiredActions()).isEqualTo(2);
        assertThat(evaluation.requiredActions()).allMatch(each -> each.grounds().size() == 2);
    }

    @Test
    void a_phase_has_its_own_target_and_the_years_floor() {
        Edition phased = TestRules.kentWith(
                "phased-target.drl",
                """
                rule "Which target: the phase"
                  @assumption("test")
                when $r : Result( state == "REPORTED", targetSet == "PHASED", targetThroughYear == "VARIES" )
                then judge( $r, "PHASED_TARGET" );
                end
                """);
        DataSet data = data(
                phased,
                "A,a,KPI,HIGHER,MONTHLY,LATEST,92,70,,,,,\n",
                "A,2018-07,LATEST,80,\n",
                "targets.csv",
                "ref,period,target,set_on\nA,2018-07,85,2018-04-01\nA,2018-07,81,2018-06-01\n");
        assertThat(outcomes(TestRules.evaluate(phased, data))).containsExactly("A LATEST 2018-07 REPORTED AMBER");
        JudgedResult result = TestRules.evaluate(phased, data).results().get(0);
        assertThat(result.comparedWith(result.status().orElseThrow())).isEqualTo("81, floor 70");
    }

    @Test
    void the_target_of_the_last_phase_is_the_years_where_the_year_has_none() {
        DataSet data = data(
                TestRules.kent(),
                "A,a,KPI,HIGHER,MONTHLY,LATEST,,,,,,,\n",
                "A,2018-07,LATEST,80,\n",
                "targets.csv",
                "ref,period,target\nA,2018-06,70\nA,2019-03,90\nA,2018-12,80\n");
        assertThat(new StandardsIndex(data.indicators().get(0))
                        .ofYear(data.header().period(), Basis.LATEST)
                        .target()
                        .orElseThrow())
                .hasToString("90");
    }

    @Test
    void earlier_figures_are_those_of_the_calendar() {
        Evaluation evaluation = evaluate(
                "A,a,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,,\n",
                "A,2018-07,LATEST,95,\nA,2018-06,LATEST,94,\nA,2017-07,LATEST,93,\nA,2017/18,OUTTURN,92,\n");
        JudgedResult result = evaluation.results().get(0);
        assertThat(result.earlier(EarlierFigure.PREVIOUS_PERIOD)).contains(new BigDecimal("94"));
        assertThat(result.earlier(EarlierFigure.SAME_PERIOD_LAST_YEAR)).contains(new BigDecimal("93"));
        assertThat(result.earlier(EarlierFigure.LAST_YEAR_OUTTURN)).contains(new BigDecimal("92"));
        assertThat(result.earlier(EarlierFigure.MEAN_OF_LAST_YEAR)).isEmpty();
    }

    @Test
    void a_year_to_date_begins_again_each_april() {
        DataSet april = new DataSet(
                new org.ragstone.model.DataSetHeader(
                        "kent",
                        org.ragstone.model.Period.parse("2018-04").orElseThrow(),
                        "",
                        "",
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        false),
                data(
                                TestRules.kent(),
                                "A,a,KPI,HIGHER,MONTHLY,YEAR_TO_DATE,92,90,,,,,\n",
                                "A,2018-04,YEAR_TO_DATE,8,\nA,2018-03,YEAR_TO_DATE,95,\n")
                        .indicators(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(TestRules.evaluate(TestRules.kent(), april).results().get(0).earlier(EarlierFigure.PREVIOUS_PERIOD))
                .isEmpty();
    }

    @Test
    void the_order_of_results_and_of_rules_makes_no_difference() {
        Path sample = Path.of("..", "samples", "kent-2018-07");
        Edition kent = TestRules.kent();
        DataSet data = TestRules.data(sample, kent);
        String expected = summary(TestRules.evaluate(kent, data));
        String id = TestRules.evaluate(kent, data).decisionId();
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            List<IndicatorData> indicators = data.indicators().stream()
                    .map(each -> new IndicatorData(
                            each.indicator(),
                            each.targets(),
                            shuffled(each.results(), random),
                            each.rebases(),
                            each.commentary(),
                            each.acknowledged()))
                    .toList();
            DataSet shuffled = new DataSet(
                    data.header(),
                    indicators,
                    data.commentary(),
                    data.acknowledged(),
                    data.published(),
                    List.of(),
                    List.of());
            List<SourceFile> files = kent.ruleFiles().stream()
                    .map(file -> shuffled(file, random))
                    .toList();
            Evaluation evaluation = TestRules.evaluate(TestRules.with(kent, files), shuffled);
            assertThat(summary(evaluation)).as("seed %d", seed).isEqualTo(expected);
            assertThat(evaluation.decisionId()).isEqualTo(id);
        }
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static SourceFile shuffled(SourceFile file, Random random) {
        List<String> rules = new ArrayList<>(List.of(file.text().split("(?=\nrule )")));
        Collections.shuffle(rules.subList(1, rules.size()), random);
        return new SourceFile(file.name(), file.path(), String.join("\n", rules));
    }

    private static String summary(Evaluation evaluation) {
        return evaluation.results().stream()
                .map(result -> result.due().indicator().ref()
                        + result.due().basis()
                        + result.findings().stream()
                                .map(finding -> finding.kind() + " " + finding.against() + " " + finding.outcome() + " "
                                        + finding.rules().stream()
                                                .map(PolicyRule::name)
                                                .toList())
                                .toList())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void the_same_question_has_the_same_id_and_another_has_another() {
        String indicator = "A,a,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,,\n";
        String id = evaluate(indicator, "A,2018-07,LATEST,91,\n").decisionId();
        assertThat(id).matches("1:sha256:[0-9a-f]{64}");
        assertThat(evaluate(indicator, "A,2018-07,LATEST, 91 ,\n").decisionId()).isEqualTo(id);
        assertThat(evaluate(indicator, "A,2018-07,LATEST,91.0,\n").decisionId())
                .as("the answer quotes the figure as it is given")
                .isNotEqualTo(id);
        assertThat(evaluate(indicator, "A,2018-07,LATEST,91.1,\n").decisionId()).isNotEqualTo(id);
        assertThat(evaluate(indicator, "A,2018-07,LATEST,,SUPPRESSED\n").decisionId())
                .isNotEqualTo(id);
    }

    private static final String ANY_TARGET =
            """
            rule "Which target: the year's, phased or not"
              @assumption("test")
            when $r : Result( state == "REPORTED", targetSet in ( "FOR_THE_YEAR", "PHASED" ) )
            then judge( $r, "YEAR_END_TARGET" );
            end
            """;

    @Test
    void a_phased_indicator_always_has_a_target_for_the_year() {
        Edition edition = TestRules.kentWith("phased-target.drl", ANY_TARGET);
        String targets = "ref,period,target,lower,upper\n";
        DataSet relative = data(
                edition,
                "A,a,KPI,HIGHER,MONTHLY,LATEST,>LAST_YEAR,,,,,,\n",
                "A,2018-07,LATEST,92,\n",
                "targets.csv",
                targets + "A,2018-07,90,,\n");
        assertThat(outcomes(TestRules.evaluate(edition, relative))).containsExactly("A LATEST 2018-07 REPORTED GREEN");
        DataSet twoSided = data(
                edition,
                "A,a,KPI,CLOSE,MONTHLY,LATEST,,,,,,,\n",
                "A,2018-07,LATEST,50,\n",
                "targets.csv",
                targets + "A,2018-07,,40,60\n");
        assertThat(outcomes(TestRules.evaluate(edition, twoSided))).containsExactly("A LATEST 2018-07 REPORTED GREEN");
    }

    @Test
    void a_target_can_be_last_years_figure() {
        String indicator = "A,a,KPI,HIGHER,MONTHLY,LATEST,>LAST_YEAR,1,,,,,\n";
        assertThat(outcomes(evaluate(indicator, "A,2018-07,LATEST,92,\nA,2017-07,LATEST,92,\n")))
                .containsExactly("A LATEST 2018-07 REPORTED AMBER");
        assertThat(outcomes(evaluate(indicator, "A,2018-07,LATEST,93,\nA,2017-07,LATEST,92,\n")))
                .containsExactly("A LATEST 2018-07 REPORTED GREEN");
        assertThat(outcomes(evaluate(indicator, "A,2018-07,LATEST,93,\n")))
                .containsExactly("A LATEST 2018-07 REPORTED NO_TARGET");
    }

    @Test
    void a_years_row_takes_the_place_of_the_indicators_own() {
        Evaluation evaluation = evaluate(
                "A,a,KPI,CLOSE,MONTHLY,LATEST,,,40,60,,,\nB,b,KPI,HIGHER,MONTHLY,LATEST,90,70,,,,,\n",
                "A,2018-07,LATEST,70,\nB,2018-07,LATEST,75,\n",
                "targets.csv",
                "ref,period,target,floor\nA,2018/19,70,\nB,2018/19,,80\n");
        assertThat(evaluation.results()).extracting(JudgedResult::target).containsExactly("70", "90");
        assertThat(outcomes(evaluation))
                .containsExactly("A LATEST 2018-07 REPORTED GREEN", "B LATEST 2018-07 REPORTED RED");
    }

    @Test
    void an_outturn_is_of_a_year_however_often_the_indicator_is_measured() {
        Evaluation evaluation = evaluate("A,a,KPI,HIGHER,MONTHLY,OUTTURN,90,80,,,,,\n", "A,2017/18,OUTTURN,95,\n");
        assertThat(outcomes(evaluation)).containsExactly("A OUTTURN 2017/18 REPORTED GREEN");
    }

    @Test
    void two_targets_that_both_count_are_a_conflict_even_where_the_ratings_agree() {
        Edition edition = TestRules.kentWith(
                "phased-target.drl",
                ANY_TARGET
                        + """
                        rule "Which target: the phase too"
                          @assumption("a slip")
                        when $r : Result( state == "REPORTED", targetSet == "PHASED" )
                        then judge( $r, "PHASED_TARGET" );
                        end
                        """);
        DataSet data = data(
                edition,
                "A,a,KPI,HIGHER,MONTHLY,LATEST,92,70,,,,,\n",
                "A,2018-07,LATEST,95,\n",
                "targets.csv",
                "ref,period,target\nA,2018-07,80\n");
        assertThat(problems(TestRules.evaluate(edition, data)))
                .contains("A LATEST 2018-07: 2 different targets count: "
                        + "PHASED_TARGET by `Which target: the phase too` (kent/2018-19/phased-target.drl:6), "
                        + "YEAR_END_TARGET by `Which target: the year's, phased or not` (kent/2018-19/phased-target.drl:1)\n"
                        + "  Narrow one of the rules, so that one target counts.");
    }

    @Test
    void a_rule_may_look_at_two_facts_of_one_result() {
        Edition edition = TestRules.kentWith(
                "rating.drl",
                """
                rule "Rating: green when the target is achieved"
                  @clause("GREEN")
                when $j : Judgement( target == "ACHIEVED" )
                then rate( $j, "GREEN" );
                end
                rule "Rating: amber when the target is missed but performance has improved"
                  @assumption("test")
                when
                  $j : Judgement( target == "MISSED" )
                  DirectionOfTravel( result == $j.result, against == "PREVIOUS_PERIOD", outcome == "IMPROVED" )
                then rate( $j, "AMBER" );
                end
                rule "Rating: red when the target is missed and performance has not improved"
                  @assumption("test")
                when
                  $j : Judgement( target == "MISSED" )
                  $d : DirectionOfTravel( result == $j.result, against == "PREVIOUS_PERIOD", outcome != "IMPROVED" )
                then rate( $d, "RED" );
                end
                """);
        // Both miss; only their own direction may tell them apart.
        DataSet data = data(
                edition,
                "A,a,KPI,HIGHER,MONTHLY,LATEST,92,,,,,,\nB,b,KPI,HIGHER,MONTHLY,LATEST,92,,,,,,\n",
                "A,2018-07,LATEST,80,\nA,2018-06,LATEST,79,\nB,2018-07,LATEST,80,\nB,2018-06,LATEST,81,\n");
        assertThat(outcomes(TestRules.evaluate(edition, data)))
                .containsExactly("A LATEST 2018-07 REPORTED AMBER", "B LATEST 2018-07 REPORTED RED");
    }

    @Test
    void an_edition_without_rules_leaves_every_result_a_gap() {
        Edition bare = TestRules.with(TestRules.kent(), List.of());
        DataSet data = data(bare, "A,a,KPI,HIGHER,MONTHLY,LATEST,92,90,,,,,\n", "A,2018-07,LATEST,92,\n");
        Evaluation evaluation = new Evaluator(bare, new DroolsCompiler().compile(bare)).evaluate(data);
        assertThat(evaluation.problems()).singleElement().satisfies(problem -> assertThat(problem.what())
                .isEqualTo("no rule answers: state REPORTED"));
        assertThat(evaluation.results().get(0).due().basis()).isEqualTo(Basis.LATEST);
    }
}
