package org.ragstone.editing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.scenario.JudgedCase;
import org.ragstone.scenario.WrittenFigure;

/** A line between results that is drawn at another number, by some rules: how far a figure lies, and is to lie then. */
record MovedLine(Field field, BigDecimal from, BigDecimal to, List<PolicyRule> rules) {
    private static final int MOST_SHOWN = 2;

    private static PolicyRule asAny(PolicyRule rule) {
        return rule.withPatterns(rule.patterns().stream().map(MovedLine::asAny).toList());
    }

    /** A fact of the kind, be its answers what they may. */
    private static FactPattern asAny(FactPattern pattern) {
        return pattern.withConditions(pattern.conditions().stream()
                .filter(condition -> condition.field().isKey())
                .toList());
    }

    boolean isAtFrom(NumberCondition condition) {
        return isAt(condition, from);
    }

    boolean isAtTo(NumberCondition condition) {
        return isAt(condition, to);
    }

    private boolean isAt(NumberCondition condition, BigDecimal number) {
        return condition.field().origin().equals(field) && condition.number().compareTo(number) == 0;
    }

    /** Whether what is more by one lies further by as much each time: neither counts nor estimates do. */
    boolean isEven() {
        return field.measure()
                .filter(measure -> measure.isWhole() || measure.isEstimated())
                .isEmpty();
    }

    /** How far the figures of a case lie, each by its basis: the number, of several the one that is nearest to this. */
    Map<Basis, BigDecimal> measured(JudgedCase of, BigDecimal near) {
        Map<Basis, BigDecimal> all = new EnumMap<>(Basis.class);
        for (PolicyRule rule : rules) {
            of.matches(asAny(rule)).forEach((basis, matches) -> matches.stream()
                    .flatMap(List::stream)
                    .filter(fact -> fact.type() == field.fact())
                    .map(this::number)
                    .forEach(each -> all.merge(basis, each, (one, other) -> nearer(one, other, near))));
        }
        return all;
    }

    /** How far each figure of a case lay, and lies then. */
    List<String> told(JudgedCase was, JudgedCase then) {
        Map<Basis, BigDecimal> before = measured(was, from);
        List<String> told = new ArrayList<>();
        measured(then, to).forEach((basis, there) -> {
            String old = series(was, basis);
            String now = series(then, basis);
            if (!old.equals(now) && before.containsKey(basis)) {
                told.add("%s: %s, `%s` %s, becomes %s, `%s` %s"
                        .formatted(
                                basis, old, field.text(), shown(before.get(basis)), now, field.text(), shown(there)));
            }
        });
        return told;
    }

    private static String series(JudgedCase of, Basis basis) {
        return Optional.ofNullable(of.written().figures().get(basis))
                .map(WrittenFigure::series)
                .orElse("");
    }

    private static String shown(BigDecimal number) {
        return number.setScale(Math.min(number.scale(), MOST_SHOWN), RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private BigDecimal number(Fact fact) {
        return (BigDecimal) field.answer(fact);
    }

    private static BigDecimal nearer(BigDecimal one, BigDecimal other, BigDecimal near) {
        Comparator<BigDecimal> distance =
                Comparator.comparing(each -> each.subtract(near).abs());
        return distance.compare(other, one) < 0 ? other : one;
    }

    /** How far beyond the line, or short of it, what lies there is. */
    private BigDecimal beyond(BigDecimal number) {
        return number.subtract(from);
    }

    /** Whether no number with as many digits as the line has lies between them, so that it holds the line where it is. */
    private boolean isClose(BigDecimal number) {
        return beyond(number).abs().compareTo(from.ulp()) <= 0;
    }

    /**
     * Whether it lies on the line or next to it.
     *
     * @param step how much further the next figure lies that can be printed
     */
    boolean isBeside(BigDecimal number, BigDecimal step) {
        // What has no end is rounded on either side.
        BigDecimal steps = beyond(number).abs().divide(step.abs(), MathContext.DECIMAL64);
        return isClose(number) || steps.compareTo(BigDecimal.ONE) <= 0;
    }

    /** How far the figure is to lie that lies as far from the line as before. */
    BigDecimal asFar(BigDecimal number) {
        return to.add(beyond(number));
    }

    /** How far the figure is to lie: of one that is close, closer where the new line has more digits. */
    BigDecimal wanted(BigDecimal number) {
        BigDecimal finer = to.ulp().divide(from.ulp());
        return to.add(
                isClose(number) && finer.compareTo(BigDecimal.ONE) < 0
                        ? beyond(number).multiply(finer)
                        : beyond(number));
    }

    /** Whether a figure there holds the new line as fast as one here held the old. */
    boolean isAsGood(BigDecimal here, BigDecimal there) {
        BigDecimal then = there.subtract(to);
        if (then.signum() != beyond(here).signum()) {
            return false;
        }
        int digit = beyond(here).abs().compareTo(from.ulp());
        return digit > 0 || then.abs().compareTo(to.ulp()) < (digit == 0 ? 1 : 0);
    }
}
