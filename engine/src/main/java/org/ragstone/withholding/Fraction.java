package org.ragstone.withholding;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A number without rounding, in its lowest terms and above a number that is more than nothing. */
record Fraction(BigInteger over, BigInteger under) {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static Fraction of(BigInteger over, BigInteger under) {
        if (under.equals(BigInteger.ONE)) {
            return new Fraction(over, under);
        }
        BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        return new Fraction(over.divide(common), under.divide(common));
    }

    static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    static Fraction of(int number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        if (isZero() || other.isZero()) {
            return isZero() ? other : this;
        }
        if (under.equals(other.under)) {
            return of(over.add(other.over), under);
        }
        return of(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction times(Fraction other) {
        if (equals(ONE) || other.equals(ONE)) {
            return equals(ONE) ? other : this;
        }
        return of(over.multiply(other.over), under.multiply(other.under));
    }

    /** @throws ArithmeticException if the other is nothing */
    Fraction dividedBy(Fraction other) {
        return of(over.multiply(other.under), under.multiply(other.over));
    }

    Fraction negated() {
        return new Fraction(over.negate(), under);
    }

    boolean isZero() {
        return over.signum() == 0;
    }
}
