package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.Enumeration;
import org.ragstone.enumeration.Interval;
import org.ragstone.enumeration.Question;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.scenario.Scenarios;
import org.ragstone.testing.RandomData;
import org.ragstone.testing.TestRules;

/** A floor that is judged by itself beside a target, which has a floor too: what the two can be together. */
class FloorBesideTargetTest {
    private static final int RESULTS = 400;
    private static final String FLOOR_OF_ALL =
            """
            rule "Which target: the floor by itself"
              @assumption("it is for a test")
            when
              $r : Result( %s )
            then
              judge( $r, "FLOOR" );
            end

            rule "Which target: the target"
              @assumption("it is for a test")
            when
              $r : Result( %s )
            then
              judge( $r, "%s" );
            end
            """;

    private static Edition with(Edition edition, Map<String, String> texts) {
        List<SourceFile> files = new ArrayList<>();
        edition.ruleFiles()
                .forEach(file -> files.add(
                        new SourceFile(file.name(), file.path(), texts.getOrDefault(file.name(), file.text()))));
        return TestRules.with(edition, files);
    }

    private static List<Problem> faults(Edition edition) {
        return Prover.of(
                        new Evaluator(edition, new PlainPolicySet(Gate.approve(edition))),
                        Scenarios.read(edition, Optional.empty(), new Problems()))
                .faults();
    }

    /** Black by the floor itself, and any colour by a target whose own floor is not missed. */
    @Test
    void where_the_floor_of_a_target_is_missed_there_is_one() {
        Edition fire = TestRules.edition(TestRules.FRAMEWORKS, "fire-authority", "2023-24");
        String rating = TestRules.text(fire, "rating.drl")
                .replace(
                        "Judgement( surplusPercent",
                        "Judgement( against != \"FLOOR\", floor != \"MISSED\", surplusPercent")
                .replace("Judgement( target == \"ACHIEVED\"", "Judgement( floor != \"MISSED\", target == \"ACHIEVED\"")
                .replace("Judgement( floor == \"MISSED\" )", "Judgement( against == \"FLOOR\", floor == \"MISSED\" )");
        String targets = TestRules.text(fire, "phased-target.drl")
                .replace(", targetSet in ( \"NONE\", \"NO_EARLIER_FIGURE\" )", "");
        Edition beside = with(fire, Map.of("rating.drl", rating, "phased-target.drl", targets));
        assertThat(faults(beside))
                .noneMatch(each -> each.what().contains("no legal minimum is set")
                        && each.what().contains("the legal minimum is missed"))
                .noneMatch(each ->
                        each.what().startsWith("no rule answers: judged by the legal minimum alone, judged by"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YEAR_END_TARGET | targetSet in ( \"FOR_THE_YEAR\", \"PHASED\" )",
                "PHASED_TARGET | targetSet == \"PHASED\"",
                "PRO_RATA_TARGET | targetSet in ( \"FOR_THE_YEAR\", \"PHASED\" ), indicator.aggregation == \"SUM\", basis == \"YEAR_TO_DATE\""
            })
    void what_happens_is_possible(String target, String where) {
        Edition partYear = TestRules.edition(TestRules.FRAMEWORKS, "pro-rata", "2026-27");
        String state = "state == \"REPORTED\"";
        Edition edition = with(
                partYear, Map.of("phased-target.drl", FLOOR_OF_ALL.formatted(state, state + ", " + where, target)));
        List<PolicyRule> rules = Gate.approve(edition);
        Evaluator evaluator = new Evaluator(edition, new PlainPolicySet(rules));
        Enumeration enumeration = new Enumeration(List.of(new Enumeration.Side(edition, rules)));
        RandomData random = new RandomData(new SplittableRandom(20261122), edition);
        Set<String> met = new HashSet<>();
        for (int i = 0; i < RESULTS; i++) {
            Evaluation evaluation = evaluator.evaluate(random.next());
            // A floor that asks more than last year's figure, which is the target, is told as what it is.
            if (evaluation.problems().stream().noneMatch(each -> each.what().contains("asks more"))) {
                for (JudgedResult result : evaluation.results()) {
                    Map<Question, AnswerClass> answers = answers(result.facts());
                    assertThat(enumeration.isPossible(answers))
                            .as("%s", answers)
                            .isTrue();
                    met.add(floors(result.facts()));
                }
            }
        }
        assertThat(met).hasSizeGreaterThan(4);
    }

    private static String floors(List<Fact> facts) {
        return facts.stream()
                .filter(JudgementFact.class::isInstance)
                .map(fact -> fact.key() + " " + ((JudgementFact) fact).floor())
                .sorted()
                .toList()
                .toString();
    }

    private static Map<Question, AnswerClass> answers(List<Fact> facts) {
        Map<Question, AnswerClass> answers = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.type() == FactType.RESULT || fact.type() == FactType.JUDGEMENT) {
                fact.type().fields().stream()
                        .filter(field -> !field.isKey() && field.origin() == field)
                        .forEach(field -> answers.put(
                                new Question(field, fact.type().key().isPresent() ? fact.key() : ""),
                                exactly(field.answer(fact))));
            }
        }
        return answers;
    }

    private static AnswerClass exactly(Object answer) {
        return answer instanceof BigDecimal number
                ? new AnswerClass.OfNumbers(new Interval(number, true, Optional.of(number), true))
                : new AnswerClass.OfWords(List.of((String) answer));
    }
}
