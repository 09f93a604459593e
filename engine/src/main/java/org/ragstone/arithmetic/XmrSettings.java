package org.ragstone.arithmetic;

import java.util.OptionalInt;

/**
 * How an XmR chart is made. {@code fixAfter} is how many periods the limits are fixed by, where they are; {@code run} is
 * how many points make a trend or a shift; {@code trialBelow} is the number of periods under which limits are on trial.
 */
public record XmrSettings(
        boolean screening,
        Collapsed collapsed,
        OptionalInt fixAfter,
        int run,
        TwoInThree twoInThree,
        Spread spread,
        OnConflict onConflict,
        int trialBelow) {
    /** What becomes of limits when every moving range that is not screened out is zero, and others are not. */
    public enum Collapsed {
        /** The moving ranges count unscreened. */
        UNSCREENED,
        /** They stay on the mean, and whatever is not on it is outside. */
        KEPT
    }

    /** Which points count towards two in three. */
    public enum TwoInThree {
        CLOSE,
        CLOSE_OR_OUTSIDE
    }

    /** How far the limits are from the mean, in mean moving ranges. */
    public enum Spread {
        TWO_POINT_SIX_SIX(266, 100),
        THREE_OVER_D2(3000, 1128);

        private final int times;
        private final int over;

        Spread(int times, int over) {
            this.times = times;
            this.over = over;
        }

        int times() {
            return times;
        }

        int over() {
            return over;
        }
    }

    /** Which rule a point goes by that several flag, for better and for worse. */
    public enum OnConflict {
        PRIORITY,
        IMPROVEMENT
    }
}
