package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals: what is accepted, and quotients that compare as the true quotient would. */
public final class Exact {
    /** The most significant digits a figure may have. */
    public static final int MAX_DIGITS = 34;

    /** The largest scale of a figure, in either direction. */
    public static final int MAX_SCALE = 20;

    /** The size, in per cent of zero, of anything that is not zero: larger than every number a rule can write. */
    public static final BigDecimal BEYOND_EVERY_NUMBER = new BigDecimal("1E+100");

    // Rules and figures have at most MAX_SCALE decimals, so a digit this far down never decides a comparison by itself.
    private static final int QUOTIENT_SCALE = 2 * MAX_SCALE;
    private static final BigDecimal REMAINDER_MARK = BigDecimal.ONE.movePointLeft(QUOTIENT_SCALE + 1);

    private Exact() {}

    /** Whether a number is one that can be reckoned with in bounded time and space. */
    public static boolean isWithinLimits(BigDecimal number) {
        return number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_SCALE;
    }

    /** A quotient as a figure is kept: to the most decimals that one may have, half up, and without zeros at their end. */
    static BigDecimal keptQuotient(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal quotient =
                dividend.divide(divisor, MAX_SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }

    /** A number as a figure is kept: rounded half up where it has more decimals than one may have. */
    static BigDecimal kept(BigDecimal number) {
        return number.scale() > MAX_SCALE ? keptQuotient(number, BigDecimal.ONE) : number;
    }

    /**
     * The size of a quotient, never negative. Where it has no end it is cut and marked by a last digit 1, so that it is
     * greater or smaller than any number of a rule exactly when the true quotient is.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal size = dividend.abs();
        BigDecimal by = divisor.abs();
        if (by.compareTo(BigDecimal.ONE) == 0) {
            return size.stripTrailingZeros();
        }
        BigDecimal cut = size.divide(by, QUOTIENT_SCALE, RoundingMode.DOWN);
        return cut.multiply(by).compareTo(size) == 0 ? cut.stripTrailingZeros() : cut.add(REMAINDER_MARK);
    }

    /** What a difference of two percentages is counted in: "percentage points", and of one "percentage point". */
    public static String percentagePoints(BigDecimal difference) {
        return difference.abs().compareTo(BigDecimal.ONE) == 0 ? "percentage point" : "percentage points";
    }

    /** The size of a part in per cent of the size of a whole; of a zero whole, zero or beyond every number. */
    public static BigDecimal percentOf(BigDecimal part, BigDecimal whole) {
        if (part.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return whole.signum() == 0 ? BEYOND_EVERY_NUMBER : quotient(part.movePointRight(2), whole);
    }
}
