package org.ragstone.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Last year's figure for the same period, or so much above or below it ({@code LAST_YEAR + 5%}); to be reached, or passed if
 * strict ({@code >LAST_YEAR}).
 */
public record RelativeTarget(Optional<Difference> difference, boolean strict) implements Target {
    /** How far above last year's figure, or below where negative: in per cent of that figure's size, or in the unit. */
    public record Difference(BigDecimal amount, boolean percent) {
        /** The size alone: {@code 5%}, or {@code 2} in the unit. */
        public String size() {
            return amount.abs().toPlainString() + (percent ? "%" : "");
        }

        boolean isSameAs(Difference other) {
            return amount.compareTo(other.amount) == 0 && percent == other.percent;
        }

        public boolean isBelow() {
            return amount.signum() < 0;
        }

        /** What it makes of a figure: "last year's 100 and 5% of it", "last year's 100 less 2". */
        public String of(String figure, String it) {
            if (percent) {
                return figure + (isBelow() ? " less " : " and ") + size() + " of " + it;
            }
            return figure + (isBelow() ? " less " + size() : " and " + size() + " more");
        }
    }

    @Override
    public boolean isSameAs(Target other) {
        return other instanceof RelativeTarget relative
                && strict == relative.strict
                && difference.isPresent() == relative.difference.isPresent()
                && difference.stream().allMatch(each -> each.isSameAs(relative.difference.orElseThrow()));
    }

    /** The target as it is set, whatever the figure: "better than last year's figure", "last year's figure and 5% of it". */
    public String words() {
        String figure = "last year's figure";
        return (strict ? "better than " : "")
                + difference.map(each -> each.of(figure, "it")).orElse(figure);
    }
}
