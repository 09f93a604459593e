package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.framework.Word;
import org.ragstone.framework.WordList;
import org.ragstone.join.JoinedResult;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Measure;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.policy.language.Verb;

/** The rules that a status can come of, and what they ask that a figure can move. Immutable and thread-safe. */
final class RatingRules {
    private static final Set<FactType> RUNS = EnumSet.of(FactType.TREND, FactType.REGRESSION);

    private final List<PolicyRule> towards;
    private final WordList ratings;

    /** @param all the rules of an edition in reading order */
    RatingRules(List<PolicyRule> all, WordList ratings) {
        this.ratings = ratings;
        this.towards = towardsStatus(all);
    }

    /** The rules that a status can come of, in reading order. */
    static List<PolicyRule> towardsStatus(List<PolicyRule> all) {
        boolean ratesDirections = all.stream()
                .filter(rule -> rule.verb().isTowardsStatus())
                .anyMatch(rule -> rule.looksAt(FactType.DIRECTION_OF_TRAVEL));
        return all.stream()
                .filter(rule -> rule.verb().isTowardsStatus() || (ratesDirections && rule.verb() == Verb.TRAVEL))
                .toList();
    }

    /** The rating as the edition declares it. */
    Word rating(String name) {
        return ratings.get(name);
    }

    /** The rules that may say something of the result with one figure or another. */
    List<PolicyRule> openTo(ResultFact result) {
        return towards.stream()
                .filter(rule -> rule.patterns().stream().allMatch(pattern -> isOpenTo(pattern, result)))
                .toList();
    }

    private static boolean isOpenTo(FactPattern pattern, ResultFact result) {
        for (Condition condition : pattern.conditions()) {
            boolean isOfResult = condition.field().fact() == FactType.RESULT;
            if (isOfResult && !condition.field().isMovedByFigure() && !condition.isMetBy(result)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a status of the result may rest on a chart or a line of all its figures, which no single figure decides. */
    boolean askHowFiguresRun(JoinedResult joined) {
        if (joined.trend().isEmpty() && joined.regression().isEmpty()) {
            return false;
        }
        List<PolicyRule> open = openTo(joined.fact());
        List<FactPattern> directions = open.stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.fact() == FactType.DIRECTION_OF_TRAVEL)
                .toList();
        return open.stream()
                .filter(rule -> rule.patterns().stream().anyMatch(pattern -> RUNS.contains(pattern.fact())))
                .anyMatch(rule ->
                        rule.verb() != Verb.TRAVEL || directions.stream().anyMatch(rule::mayMake));
    }

    /** The numbers of the measure that rules ask of facts of the type. */
    static Set<BigDecimal> numbers(List<PolicyRule> rules, FactType fact, Measure measure) {
        return rules.stream()
                .flatMap(PolicyRule::conditions)
                .filter(NumberCondition.class::isInstance)
                .map(NumberCondition.class::cast)
                .filter(condition -> condition.field().fact() == fact)
                .filter(condition ->
                        condition.field().measure().filter(measure::equals).isPresent())
                .map(NumberCondition::number)
                .collect(Collectors.toSet());
    }

    /** Whether any of the rules looks at facts of the type. */
    static boolean lookAt(List<PolicyRule> rules, FactType type) {
        return rules.stream().anyMatch(rule -> rule.looksAt(type));
    }
}
