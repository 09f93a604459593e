package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.AnswersAsConditions;
import org.ragstone.enumeration.AnswersInWords;
import org.ragstone.enumeration.Question;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.ComparisonFact;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.scenario.Scenarios;
import org.ragstone.testing.TestRules;

/** What to do about results that no rule answers: what to paste where, and whose they may be. */
class GapHintsTest {
    private static final Edition FIRE = TestRules.edition(TestRules.FRAMEWORKS, "fire-authority", "2023-24");
    private static final Pattern PASTED = Pattern.compile("In a rule: `([^`]+)`");

    private static Edition with(String file, String text) {
        List<SourceFile> files = new ArrayList<>();
        FIRE.ruleFiles()
                .forEach(each ->
                        files.add(each.name().equals(file) ? new SourceFile(each.name(), each.path(), text) : each));
        return TestRules.with(FIRE, files);
    }

    private static List<Problem> gaps(Edition edition) {
        return Prover.of(
                        new Evaluator(edition, new PlainPolicySet(Gate.approve(edition))),
                        Scenarios.read(edition, Optional.empty(), new Problems()))
                .faults()
                .stream()
                .filter(each -> each.what().startsWith("no rule answers"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inARow < 2 ) | inARow < 2, result.basis == \"LATEST\" ) | Rating: red when",
                "inARow >= 1 ) | inARow >= 1, indicator.frequency == \"MONTHLY\" ) | Rating: black as before",
                "surplusPercent > 10 ) | surplusPercent > 10, result.basis == \"LATEST\" ) | Rating: blue when",
                "surplusPercent > 10 ) | surplusPercent > 10, floor == \"ACHIEVED\" ) | Rating: blue when",
            })
    void the_rule_that_was_narrowed_is_named_and_what_is_pasted_stands_in_a_rule(
            String asked, String narrowed, String rule) {
        String text = TestRules.text(FIRE, "rating.drl");
        assertThat(text).contains(asked);
        String spoilt = text.replace(asked, narrowed);
        List<Problem> gaps = gaps(with("rating.drl", spoilt));
        assertThat(gaps).isNotEmpty().allSatisfy(gap -> {
            assertThat(gap.hint()).contains("Maybe it is for `" + rule);
            Matcher pasted = PASTED.matcher(gap.hint());
            assertThat(pasted.find()).isTrue();
            Gate.approve(with("rating.drl", spoilt + "\n" + written(pasted.group(1))));
        });
    }

    /** A rule for what no rule answers, who copies the conditions. */
    private static String written(String pasted) {
        String named = pasted.startsWith("$") ? pasted : "$j : " + pasted;
        return """
               rule "Rating: pasted, as of 0, 1, 2, 5 and 10"
                 @assumption("it is for a test")
               when
                 %s
               then
                 rate( %s, "RED" );
               end
               """
                .formatted(named, named.substring(0, 2));
    }

    @Test
    void of_several_judgements_each_answer_says_which_it_is_of() {
        Map<Question, AnswerClass> answers = new LinkedHashMap<>();
        answers.put(new Question(JudgementFact.FLOOR, "FLOOR"), words("ACHIEVED"));
        answers.put(new Question(JudgementFact.FLOOR, ""), words("MISSED"));
        AnswersInWords told = new AnswersInWords(TestRules.kent().labels());
        assertThat(told.all(answers))
                .matches("the floor[^,]* is achieved \\(judged by the floor[^,]* alone\\), the floor[^,]* is missed"
                        + " \\(judged by the target\\)");
        answers.remove(new Question(JudgementFact.FLOOR, ""));
        assertThat(told.all(answers)).startsWith("judged by the").doesNotContain("(");
    }

    @Test
    void what_takes_more_facts_than_a_rule_has_is_not_pasted() {
        Map<Question, AnswerClass> answers = new LinkedHashMap<>();
        answers.put(new Question(JudgementFact.FLOOR, "FLOOR"), words("ACHIEVED"));
        answers.put(new Question(JudgementFact.FLOOR, "YEAR_END_TARGET"), words("MISSED"));
        assertThat(AnswersAsConditions.inARule(answers))
                .contains(
                        "$j : Judgement( against == \"FLOOR\", floor == \"ACHIEVED\" ) Judgement( result == $j.result,"
                                + " against == \"YEAR_END_TARGET\", floor == \"MISSED\" )");
        answers.put(new Question(ComparisonFact.CHANGE, "PREVIOUS_PERIOD"), words("WORSE"));
        assertThat(AnswersAsConditions.inARule(answers)).isEmpty();
    }

    private static AnswerClass words(String word) {
        return new AnswerClass.OfWords(List.of(word));
    }
}
