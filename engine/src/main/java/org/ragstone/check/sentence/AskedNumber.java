package org.ragstone.check.sentence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Measure;
import org.ragstone.policy.language.Operator;
import org.ragstone.policy.language.PolicyRule;

/** A number that a rule asks for. */
record AskedNumber(NumberCondition condition, Unit unit) {
    /** Those of a rule. */
    static Stream<AskedNumber> of(PolicyRule rule) {
        return rule.conditions()
                .filter(NumberCondition.class::isInstance)
                .map(NumberCondition.class::cast)
                .flatMap(each ->
                        each.field().measure().flatMap(Unit::of).stream().map(unit -> new AskedNumber(each, unit)));
    }

    BigDecimal number() {
        return condition.number();
    }

    Operator operator() {
        return condition.operator();
    }

    String text() {
        return condition.text();
    }

    /**
     * The periods in a row from which on it speaks, or no more: {@code >= 3} and {@code > 2} are "a third in a row". Of those before
     * this one people say how many they are as well as which one this is.
     */
    Set<BigDecimal> periods() {
        BigDecimal first = first(operator(), number());
        Optional<Measure> measure = condition.field().measure();
        return measure.equals(Optional.of(Measure.PERIODS_BEFORE))
                ? Set.of(first, first.add(BigDecimal.ONE))
                : Set.of(first);
    }

    static BigDecimal first(Operator operator, BigDecimal number) {
        return switch (operator) {
            case AT_LEAST, LESS -> number.stripTrailingZeros();
            case MORE, AT_MOST -> number.add(BigDecimal.ONE).stripTrailingZeros();
        };
    }
}
