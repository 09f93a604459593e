package org.ragstone.warning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ragstone.arithmetic.Aggregate;
import org.ragstone.model.Indicator;
import org.ragstone.model.Result;

/** A figure and the numerator and denominator beside it. */
record Parts(Indicator indicator, BigDecimal figure, BigDecimal numerator, BigDecimal denominator) {
    private static final String PERCENT = "%";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A figure in thousands has its parts in units now and then, or one of them; money is never said per hundred. */
    private static final List<BigDecimal> OTHER_SCALES =
            List.of(BigDecimal.valueOf(1_000), BigDecimal.valueOf(1_000_000));

    /** So are per cent where no unit says so, and times of which parts are in another unit of time. */
    private static final List<BigDecimal> SCALES_BUT_OF_MONEY = List.of(
            WHOLE,
            BigDecimal.valueOf(10_000),
            BigDecimal.valueOf(100_000),
            BigDecimal.valueOf(60),
            BigDecimal.valueOf(24),
            BigDecimal.valueOf(3_600));

    /** Fewer digits are no figure that was rounded to its hundreds. */
    private static final int FEWEST_DIGITS = 2;

    /** Of a row that has all of them. */
    static Parts of(Indicator indicator, Result row) {
        return new Parts(
                indicator,
                row.value().orElseThrow(),
                row.numerator().orElseThrow(),
                row.denominator().orElseThrow());
    }

    /** Whether it is certain that one is a part of the other, and it is more. */
    boolean areMoreThanWhole() {
        return denominator.signum() > 0
                && numerator.compareTo(denominator) > 0
                && Bounds.isPartOfWhole(indicator)
                && indicator.most().filter(most -> most.compareTo(WHOLE) > 0).isEmpty();
    }

    /** Whether nothing can come of them. */
    boolean areOfNothing() {
        return denominator.signum() == 0;
    }

    /** Whether the figure is what they come to, be it rounded or cut, and in the scale that the unit leaves open. */
    boolean comeToIt() {
        if (Bounds.isPercentage(indicator)) {
            return Aggregate.comesTo(figure, numerator, denominator, PERCENT)
                    || (!Bounds.isPartOfWhole(indicator) && comeToItAsChange());
        }
        BigDecimal rounded = roundedFigure();
        return numerator.compareTo(figure) == 0
                || comeTo(rounded, BigDecimal.ONE)
                || OTHER_SCALES.stream().anyMatch(scale -> comeTo(rounded, scale))
                || (!isMoney() && SCALES_BUT_OF_MONEY.stream().anyMatch(scale -> comeTo(rounded, scale)));
    }

    /** Whether it is how far one is from the other, in per cent of either, or in points. */
    private boolean comeToItAsChange() {
        BigDecimal more = numerator.subtract(denominator);
        return figure.abs().compareTo(more.abs()) == 0
                || Aggregate.comesTo(figure.abs(), more.abs(), denominator.abs(), PERCENT)
                || Aggregate.comesTo(figure.abs(), more.abs(), numerator.abs(), PERCENT)
                || Aggregate.comesTo(figure.abs(), numerator.abs(), denominator.abs(), PERCENT);
    }

    private boolean comeTo(BigDecimal rounded, BigDecimal scale) {
        return Aggregate.comesTo(rounded, numerator.multiply(scale), denominator, indicator.unit())
                || Aggregate.comesTo(rounded, numerator, denominator.multiply(scale), indicator.unit());
    }

    private boolean isMoney() {
        return indicator.unit().startsWith("£");
    }

    /** 92,000 is rounded to its thousands; of a percentage 90 may be exact. */
    private BigDecimal roundedFigure() {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.precision() >= FEWEST_DIGITS ? stripped : figure;
    }

    /** Whether it is what the denominator of the numerator comes to. */
    boolean areExchanged() {
        return Aggregate.comesTo(figure, /* numerator= */ denominator, /* denominator= */ numerator, unit());
    }

    /** Whether it is what they come to as a fraction of one, though it is to be per cent. */
    boolean comeToItAsFraction() {
        return Bounds.isPercentage(indicator) && Aggregate.comesTo(figure, numerator, denominator, "");
    }

    /** What they come to, with as many decimals as the figure has. */
    BigDecimal rate() {
        return Aggregate.rate(numerator, denominator, unit())
                .orElseThrow()
                .setScale(Math.max(0, figure.scale()), RoundingMode.HALF_UP);
    }

    private String unit() {
        return Bounds.isPercentage(indicator) ? PERCENT : indicator.unit();
    }

    /** Both, as a sentence has them: "40 of 100". */
    @Override
    public String toString() {
        return numerator.toPlainString() + " of " + denominator.toPlainString();
    }
}
