package org.ragstone.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;

/** How a fact stands to the conditions that rules have of its kind, in their order. */
public record Standing(FactType type, String key, List<Integer> sides) {
    static List<Standing> all(List<Fact> facts, List<PolicyRule> rules) {
        return facts.stream().map(fact -> of(fact, rules)).toList();
    }

    private static Standing of(Fact fact, List<PolicyRule> rules) {
        return new Standing(
                fact.type(),
                fact.key(),
                rules.stream()
                        .flatMap(rule -> rule.patterns().stream())
                        .filter(pattern -> pattern.fact() == fact.type())
                        .flatMap(pattern -> pattern.conditions().stream())
                        .map(condition -> side(condition, fact))
                        .toList());
    }

    private static int side(Condition condition, Fact fact) {
        if (condition instanceof NumberCondition number) {
            BigDecimal beyond = ((BigDecimal) number.field().answer(fact)).subtract(number.number());
            boolean isClose = beyond.abs().compareTo(number.number().ulp()) <= 0;
            return beyond.signum() * (isClose ? 1 : 2);
        }
        return condition.isMetBy(fact) ? 1 : 0;
    }
}
