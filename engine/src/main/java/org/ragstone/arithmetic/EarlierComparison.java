package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.model.Change;
import org.ragstone.model.Polarity;
import org.ragstone.model.Volume;

/**
 * A figure beside an earlier one, which is empty where there is none: how they compare, how far they are apart, and what
 * share of the earlier one that is. Each is reckoned when it is asked for. Implementations are immutable.
 */
public interface EarlierComparison {
    Change change();

    Volume volume();

    /** How far the figures are apart, as a share that is a number of the indicator's unit. */
    Share apart();

    /** Likewise as a share of the earlier one. */
    Share ofEarlier();

    /** How far the figures are apart, in the indicator's unit, never negative. */
    default BigDecimal difference() {
        return apart().size();
    }

    /** Likewise in per cent of the earlier one. */
    default BigDecimal differencePercent() {
        return ofEarlier().percent();
    }

    Optional<Mean> earlier();

    /** Compares; {@code aim} is what closeness is measured to, and is read only where the polarity is CLOSE. */
    static EarlierComparison of(BigDecimal figure, Mean earlier, Polarity polarity, Optional<Aim> aim) {
        return new OfFigures(figure, earlier, polarity, aim);
    }

    /** Of a figure with nothing before it. */
    static EarlierComparison unavailable() {
        return OfNothing.ALONE;
    }

    /** Of a figure with nothing before it. */
    record OfNothing() implements EarlierComparison {
        private static final EarlierComparison ALONE = new OfNothing();

        @Override
        public Change change() {
            return Change.UNAVAILABLE;
        }

        @Override
        public Volume volume() {
            return Volume.UNAVAILABLE;
        }

        @Override
        public Share apart() {
            return Share.NONE;
        }

        @Override
        public Share ofEarlier() {
            return Share.NONE;
        }

        @Override
        public Optional<Mean> earlier() {
            return Optional.empty();
        }
    }

    /** Of two figures. */
    record OfFigures(BigDecimal figure, Mean mean, Polarity polarity, Optional<Aim> aim) implements EarlierComparison {
        @Override
        public Change change() {
            return switch (polarity) {
                case HIGHER -> betterIfPositive(above());
                case LOWER -> betterIfPositive(-above());
                case CLOSE -> aim.map(this::closer).orElse(Change.UNAVAILABLE);
                case NONE -> above() == 0 ? Change.SAME : Change.UNAVAILABLE;
            };
        }

        @Override
        public Volume volume() {
            int above = above();
            if (above == 0) {
                return Volume.SAME;
            }
            return above > 0 ? Volume.HIGHER : Volume.LOWER;
        }

        private int above() {
            return mean.scaled(figure).compareTo(mean.sum());
        }

        private Change closer(Aim to) {
            BigDecimal size = Exact.quotient(mean.sum(), BigDecimal.valueOf(mean.count()));
            BigDecimal before = size.multiply(BigDecimal.valueOf(mean.sum().signum()));
            return betterIfPositive(to.shortfall(before).compareTo(to.shortfall(figure)));
        }

        private static Change betterIfPositive(int sign) {
            if (sign == 0) {
                return Change.SAME;
            }
            return sign > 0 ? Change.BETTER : Change.WORSE;
        }

        @Override
        public Share apart() {
            return new Share(scaledDifference(), BigDecimal.valueOf(mean.count()));
        }

        @Override
        public Share ofEarlier() {
            return new Share(scaledDifference(), mean.sum());
        }

        private BigDecimal scaledDifference() {
            return mean.scaled(figure).subtract(mean.sum()).abs();
        }

        @Override
        public Optional<Mean> earlier() {
            return Optional.of(mean);
        }
    }
}
