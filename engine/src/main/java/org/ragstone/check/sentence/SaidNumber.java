package org.ragstone.check.sentence;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.policy.language.Operator;

/**
 * A number that a sentence says of how a result stands: how far from a target, or for how many periods in a row. {@code operator}
 * is empty where the sentence does not say which side of the number it means ("between 5 and 10 %"). {@code isShare} is of a target
 * itself, "90 % of the target", and not of how far from it. A {@code rough} one is a fraction that nobody writes out.
 */
record SaidNumber(
        BigDecimal number, Unit unit, Optional<Operator> operator, boolean isShare, boolean rough, String words) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal ROUND = BigDecimal.valueOf(5);
    private static final BigDecimal NEAR = new BigDecimal("0.5");

    /** Whether a number of a rule is this one. */
    boolean is(AskedNumber asked) {
        if (unit != asked.unit()) {
            return false;
        }
        if (unit == Unit.PERIODS) {
            return asked.periods().contains(AskedNumber.first(operator.orElse(Operator.AT_LEAST), number));
        }
        return isNumber(asked.number());
    }

    /** Whether it is the number, be it of the target or of the distance, or the one beside it that people write for it. */
    boolean isNumber(BigDecimal other) {
        BigDecimal apart = distance().subtract(other).abs();
        return rough ? apart.compareTo(NEAR) < 0 : apart.signum() == 0 || isBeside(other);
    }

    /** Of two bands people write 5 to 9.99 and 10 to 15, or 5 to 10 and 10.01 to 15, where the rules have 10; or 9 and 10. */
    boolean isBeside(BigDecimal other) {
        boolean isNext = distance().subtract(other).abs().compareTo(step()) == 0;
        return isNext && (number.scale() > 0 || (isWholeBand() && isRound(other)));
    }

    private BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(Math.max(number.scale(), 0));
    }

    private boolean isWholeBand() {
        return unit == Unit.PERCENT
                && operator.map(each -> each == Operator.AT_MOST || each == Operator.AT_LEAST)
                        .orElse(true);
    }

    /** From 1 to 5 % begins where the target is missed, be it by less. */
    private boolean isRound(BigDecimal other) {
        return (other.signum() > 0 || operator.isEmpty())
                && other.remainder(ROUND).signum() == 0;
    }

    private BigDecimal distance() {
        return isShare ? WHOLE.subtract(number).abs() : number;
    }

    /** How a rule compares the distance that says what the sentence says; empty where the sentence leaves it open. */
    Optional<Operator> ofDistance() {
        return isShare && number.compareTo(WHOLE) < 0 ? operator.map(SaidNumber::turned) : operator;
    }

    /** The same where the rule has a number: up to 4.99 is less than 5, and 10.1 or more is more than 10. */
    Optional<Operator> ofDistance(BigDecimal asked) {
        return isBeside(asked) ? ofDistance().flatMap(each -> besides(each, asked)) : ofDistance();
    }

    private Optional<Operator> besides(Operator operator, BigDecimal asked) {
        boolean isBelow = distance().compareTo(asked) < 0;
        return Optional.ofNullable(
                switch (operator) {
                    case AT_MOST -> isBelow ? Operator.LESS : null;
                    case MORE -> isBelow ? Operator.AT_LEAST : null;
                    case AT_LEAST -> isBelow ? null : Operator.MORE;
                    case LESS -> isBelow ? null : Operator.AT_MOST;
                });
    }

    private static Operator turned(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.MORE;
            case AT_MOST -> Operator.AT_LEAST;
            case MORE -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
        };
    }
}
