package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.model.Change;
import org.ragstone.model.Polarity;
import org.ragstone.model.Volume;

/**
 * A figure beside an earlier one, which is empty where there is none: how they compare, how far they are apart, and what
 * share of the earlier one that is.
 */
public record EarlierComparison(Change change, Volume volume, Share apart, Share ofEarlier, Optional<Mean> earlier) {
    public static final EarlierComparison UNAVAILABLE =
            new EarlierComparison(Change.UNAVAILABLE, Volume.UNAVAILABLE, Share.NONE, Share.NONE, Optional.empty());

    /** Compares; {@code aim} is what closeness is measured to, and is read only where the polarity is CLOSE. */
    public static EarlierComparison of(BigDecimal figure, Mean earlier, Polarity polarity, Optional<Aim> aim) {
        BigDecimal scaled = earlier.scaled(figure);
        BigDecimal difference = scaled.subtract(earlier.sum()).abs();
        return new EarlierComparison(
                change(figure, earlier, polarity, aim),
                volume(scaled.compareTo(earlier.sum())),
                new Share(difference, BigDecimal.valueOf(earlier.count())),
                new Share(difference, earlier.sum()),
                Optional.of(earlier));
    }

    /** How far the figures are apart, in the indicator's unit, never negative. */
    public BigDecimal difference() {
        return apart.size();
    }

    /** Likewise in per cent of the earlier one. */
    public BigDecimal differencePercent() {
        return ofEarlier.percent();
    }

    private static Change change(BigDecimal figure, Mean earlier, Polarity polarity, Optional<Aim> aim) {
        int higher = earlier.scaled(figure).compareTo(earlier.sum());
        return switch (polarity) {
            case HIGHER -> betterIfPositive(higher);
            case LOWER -> betterIfPositive(-higher);
            case CLOSE -> aim.map(to -> closer(figure, earlier, to)).orElse(Change.UNAVAILABLE);
            case NONE -> higher == 0 ? Change.SAME : Change.UNAVAILABLE;
        };
    }

    private static Change closer(BigDecimal figure, Mean earlier, Aim aim) {
        BigDecimal size = Exact.quotient(earlier.sum(), BigDecimal.valueOf(earlier.count()));
        BigDecimal mean = size.multiply(BigDecimal.valueOf(earlier.sum().signum()));
        return betterIfPositive(aim.shortfall(mean).compareTo(aim.shortfall(figure)));
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
