package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Assurance;
import org.ragstone.model.Polarity;
import org.ragstone.model.Standards;
import org.ragstone.model.Threshold;

/** What a figure should come to, polarity handled: at least, at most, between or exactly. */
public sealed interface Aim {
    /** Whether the figure achieves the aim; equality achieves unless the aim is strict. */
    boolean isAchievedBy(BigDecimal figure);

    /** How far the figure is from achieving the aim, in the indicator's unit; zero when it does. */
    BigDecimal shortfall(BigDecimal figure);

    /** How far the figure is better than the aim asks, in the indicator's unit; zero where there is no better. */
    BigDecimal surplus(BigDecimal figure);

    /** The level a distance of the figure is taken in per cent of; of two, the one it is beyond, else the lower. */
    BigDecimal levelFor(BigDecimal figure);

    /**
     * Whether figures within the limits can be expected to achieve it: always, never or now and then; a level on a limit is
     * now and then. Without limits it is now and then too.
     */
    Assurance assurance(ProcessLimits limits);

    /** The level, or the lower and the upper one, whether strict or not. */
    List<BigDecimal> bounds();

    /** Whether whatever achieves the one achieves the other: 90 and 90.0 are one aim, and more than 90 is another. */
    default boolean isSameAs(Aim other) {
        List<BigDecimal> own = bounds();
        List<BigDecimal> its = other.bounds();
        return polarity() == other.polarity()
                && own.get(0).compareTo(its.get(0)) == 0
                && own.get(own.size() - 1).compareTo(its.get(its.size() - 1)) == 0
                && isAchievedBy(own.get(0)) == other.isAchievedBy(own.get(0));
    }

    /** The level or levels alone: "92", "less than 5", "40 to 60". */
    default String levels() {
        return levels("");
    }

    /** Likewise with a text before each level or pair of them: "less than 7/12 of 5". */
    String levels(String before);

    /** The aim of so many times the level or levels. */
    Aim times(BigDecimal factor);

    /** The polarity that it is an aim under. */
    Polarity polarity();

    /** What an explanation calls it: "92, higher is better". */
    default String words() {
        return levels() + ", " + polarity().words();
    }

    /** The aim of one level under a polarity, or empty where the polarity is NONE: nothing is achieved by a description. */
    static Optional<Aim> of(Threshold level, Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> Optional.of(new AtLeast(level));
            case LOWER -> Optional.of(new AtMost(level));
            case CLOSE -> Optional.of(new Between(level.level(), level.level()));
            case NONE -> Optional.empty();
        };
    }

    /** The aim of a two-sided target, or empty where either side is missing. */
    static Optional<Aim> between(Standards standards) {
        return standards.lower().flatMap(lower -> standards.upper().map(upper -> new Between(lower, upper)));
    }

    /** Passing where positive, failing where negative. */
    private static Assurance assurance(int sign) {
        return switch (Integer.signum(sign)) {
            case 1 -> Assurance.PASSING;
            case -1 -> Assurance.FAILING;
            default -> Assurance.HIT_OR_MISS;
        };
    }

    /** Higher is better. */
    record AtLeast(Threshold level) implements Aim {
        @Override
        public boolean isAchievedBy(BigDecimal figure) {
            int above = figure.compareTo(level.level());
            return level.strict() ? above > 0 : above >= 0;
        }

        @Override
        public BigDecimal shortfall(BigDecimal figure) {
            return level.level().subtract(figure).max(BigDecimal.ZERO);
        }

        @Override
        public BigDecimal surplus(BigDecimal figure) {
            return figure.subtract(level.level()).max(BigDecimal.ZERO);
        }

        @Override
        public BigDecimal levelFor(BigDecimal figure) {
            return level.level();
        }

        @Override
        public Assurance assurance(ProcessLimits limits) {
            return Aim.assurance(-limits.beyond(level.level()));
        }

        @Override
        public List<BigDecimal> bounds() {
            return List.of(level.level());
        }

        @Override
        public String levels(String before) {
            return (level.strict() ? "more than " : "") + before + level.level().toPlainString();
        }

        @Override
        public Aim times(BigDecimal factor) {
            return new AtLeast(level.times(factor));
        }

        @Override
        public Polarity polarity() {
            return Polarity.HIGHER;
        }
    }

    /** Lower is better. */
    record AtMost(Threshold level) implements Aim {
        @Override
        public boolean isAchievedBy(BigDecimal figure) {
            int above = figure.compareTo(level.level());
            return level.strict() ? above < 0 : above <= 0;
        }

        @Override
        public BigDecimal shortfall(BigDecimal figure) {
            return figure.subtract(level.level()).max(BigDecimal.ZERO);
        }

        @Override
        public BigDecimal surplus(BigDecimal figure) {
            return level.level().subtract(figure).max(BigDecimal.ZERO);
        }

        @Override
        public BigDecimal levelFor(BigDecimal figure) {
            return level.level();
        }

        @Override
        public Assurance assurance(ProcessLimits limits) {
            return Aim.assurance(limits.beyond(level.level()));
        }

        @Override
        public List<BigDecimal> bounds() {
            return List.of(level.level());
        }

        @Override
        public String levels(String before) {
            return (level.strict() ? "less than " : "") + before + level.level().toPlainString();
        }

        @Override
        public Aim times(BigDecimal factor) {
            return new AtMost(level.times(factor));
        }

        @Override
        public Polarity polarity() {
            return Polarity.LOWER;
        }
    }

    /** Close is better: achieved between two levels or on one of them; there is no better than achieved. */
    record Between(BigDecimal lower, BigDecimal upper) implements Aim {
        /** @throws IllegalArgumentException if lower exceeds upper */
        public Between {
            if (lower.compareTo(upper) > 0) {
                throw new IllegalArgumentException("lower (%s) must not exceed upper (%s)".formatted(lower, upper));
            }
        }

        @Override
        public boolean isAchievedBy(BigDecimal figure) {
            return shortfall(figure).signum() == 0;
        }

        @Override
        public BigDecimal shortfall(BigDecimal figure) {
            return lower.subtract(figure).max(figure.subtract(upper)).max(BigDecimal.ZERO);
        }

        @Override
        public BigDecimal surplus(BigDecimal figure) {
            return BigDecimal.ZERO;
        }

        @Override
        public BigDecimal levelFor(BigDecimal figure) {
            return figure.compareTo(upper) > 0 ? upper : lower;
        }

        @Override
        public Assurance assurance(ProcessLimits limits) {
            int fromBelow = -limits.beyond(lower);
            int fromAbove = limits.beyond(upper);
            return Aim.assurance(fromBelow > 0 && fromAbove > 0 ? 1 : Math.min(fromBelow, Math.min(fromAbove, 0)));
        }

        @Override
        public List<BigDecimal> bounds() {
            return List.of(lower, upper);
        }

        @Override
        public String levels(String before) {
            return before
                    + (lower.compareTo(upper) == 0
                            ? lower.toPlainString()
                            : lower.toPlainString() + " to " + upper.toPlainString());
        }

        @Override
        public Aim times(BigDecimal factor) {
            return new Between(lower.multiply(factor), upper.multiply(factor));
        }

        @Override
        public Polarity polarity() {
            return Polarity.CLOSE;
        }
    }
}
