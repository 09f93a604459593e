package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.model.Change;
import org.ragstone.model.Polarity;
import org.ragstone.model.Volume;

/** A figure beside an earlier one. The difference is a size, in the indicator's unit and in per cent of the earlier one. */
public record EarlierComparison(Change change, Volume volume, BigDecimal difference, BigDecimal differencePercent) {
    public static final EarlierComparison UNAVAILABLE =
            new EarlierComparison(Change.UNAVAILABLE, Volume.UNAVAILABLE, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Compares; {@code aim} is what closeness is measured to, and is read only where the polarity is CLOSE. */
    public static EarlierComparison of(BigDecimal figure, BigDecimal earlier, Polarity polarity, Optional<Aim> aim) {
        BigDecimal difference = figure.subtract(earlier).abs();
        return new EarlierComparison(
                change(figure, earlier, polarity, aim),
                volume(figure.compareTo(earlier)),
                difference,
                Exact.percentOf(difference, earlier));
    }

    private static Change change(BigDecimal figure, BigDecimal earlier, Polarity polarity, Optional<Aim> aim) {
        return switch (polarity) {
            case HIGHER -> betterIfPositive(figure.compareTo(earlier));
            case LOWER -> betterIfPositive(earlier.compareTo(figure));
            case CLOSE ->
                aim.map(to -> betterIfPositive(to.shortfall(earlier).compareTo(to.shortfall(figure))))
                        .orElse(Change.UNAVAILABLE);
            case NONE -> figure.compareTo(earlier) == 0 ? Change.SAME : Change.UNAVAILABLE;
        };
    }

    private static Change betterIfPositive(int sign) {
        return switch (Integer.signum(sign)) {
            case 1 -> Change.BETTER;
            case -1 -> Change.WORSE;
            default -> Change.SAME;
        };
    }

    private static Volume volume(int sign) {
        return switch (Integer.signum(sign)) {
            case 1 -> Volume.HIGHER;
            case -1 -> Volume.LOWER;
            default -> Volume.SAME;
        };
    }
}
