package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Word;
import org.ragstone.framework.WordList;
import org.ragstone.model.EarlierFigure;
import org.ragstone.policy.ResultFact;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;

/** The rules that a status can come of, and what they ask that a figure can move. Immutable and thread-safe. */
final class RatingRules {
    private static final Set<Verb> STATUS = EnumSet.of(Verb.JUDGE, Verb.DO_NOT_RATE, Verb.RANGE, Verb.RATE);
    private static final Set<FactType> RUNS = EnumSet.of(FactType.TREND, FactType.REGRESSION);
    private static final String AGAINST = "against";

    private final List<PolicyRule> towards;
    private final WordList ratings;

    /** @param all the rules of an edition in reading order */
    RatingRules(List<PolicyRule> all, WordList ratings) {
        this.ratings = ratings;
        boolean ratesDirections = all.stream()
                .filter(rule -> STATUS.contains(rule.verb()))
                .anyMatch(rule -> looksAt(rule, FactType.DIRECTION_OF_TRAVEL));
        this.towards = all.stream()
                .filter(rule -> STATUS.contains(rule.verb()) || (ratesDirections && rule.verb() == Verb.TRAVEL))
                .toList();
    }

    private static boolean looksAt(PolicyRule rule, FactType type) {
        return rule.patterns().stream().anyMatch(pattern -> pattern.fact() == type);
    }

    /** The rating as the edition declares it. */
    Word rating(String name) {
        return ratings.get(name);
    }

    /** Whether an answer stays what it is, whatever the figure. */
    static boolean isHeld(FactType type, String field) {
        String own = type == FactType.RESULT ? "result." + field : field;
        return field.startsWith("indicator.") || (own.startsWith("result.") && !own.equals("result.range"));
    }

    /** The rules that may say something of the result with one figure or another. */
    List<PolicyRule> openTo(ResultFact result) {
        return towards.stream()
                .filter(rule -> rule.patterns().stream().allMatch(pattern -> isOpenTo(pattern, result)))
                .toList();
    }

    private static boolean isOpenTo(FactPattern pattern, ResultFact result) {
        for (Condition condition : pattern.conditions()) {
            if (isHeld(pattern.fact(), condition.field()) && !condition.holds(result.answer(condition.field()))) {
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
                .anyMatch(rule -> rule.verb() != Verb.TRAVEL
                        || directions.stream().anyMatch(pattern -> mayBeWhatIsMeant(pattern, rule)));
    }

    /** Whether a direction that the rule says can be one that is looked for. */
    private static boolean mayBeWhatIsMeant(FactPattern direction, PolicyRule rule) {
        FactPattern said = rule.patterns().get(rule.subject());
        Stream<String> against = said.fact() == FactType.COMPARISON
                ? Stream.of(EarlierFigure.values()).map(Enum::name).filter(name -> allows(said, name))
                : Stream.of(said.fact().name());
        return against.anyMatch(name -> allows(direction, name));
    }

    private static boolean allows(FactPattern pattern, String against) {
        return pattern.conditions().stream()
                .filter(condition -> condition.field().equals(AGAINST))
                .allMatch(condition -> condition.holds(against));
    }

    /** The numbers that rules ask of any of the fields. */
    static Set<BigDecimal> numbers(List<PolicyRule> rules, Set<String> fields) {
        return rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .flatMap(pattern -> pattern.conditions().stream())
                .filter(Condition.NumberCondition.class::isInstance)
                .map(Condition.NumberCondition.class::cast)
                .filter(condition -> fields.contains(condition.field()))
                .map(Condition.NumberCondition::number)
                .collect(Collectors.toSet());
    }

    /** Whether any of the rules looks at facts of the type. */
    static boolean lookAt(List<PolicyRule> rules, FactType type) {
        return rules.stream().anyMatch(rule -> looksAt(rule, type));
    }
}
