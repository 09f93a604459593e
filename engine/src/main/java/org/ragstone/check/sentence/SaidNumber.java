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

    /** Whether it is the number, be it of the target or of the distance. */
    boolean isNumber(BigDecimal other) {
        BigDecimal apart = distance().subtract(other).abs();
        if (rough) {
            return apart.compareTo(NEAR) < 0;
        }
        return apart.signum() == 0 || isLastBefore(apart);
    }

    /** Of two bands people write 5 to 9.99 and 10 to 15, or 5 to 10 and 10.01 to 15, where the rules have 10. */
    private boolean isLastBefore(BigDecimal apart) {
        return operator.isEmpty()
                && number.scale() > 0
                && apart.compareTo(BigDecimal.ONE.movePointLeft(number.scale())) == 0;
    }

    private BigDecimal distance() {
        return isShare ? WHOLE.subtract(number).abs() : number;
    }

    /** How a rule compares the distance that says what the sentence says; empty where the sentence leaves it open. */
    Optional<Operator> ofDistance() {
        return isShare && number.compareTo(WHOLE) < 0 ? operator.map(SaidNumber::turned) : operator;
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
