package org.ragstone.arithmetic;

/**
 * Whether figures follow the time of the year: an analysis of variance by the season, of what is left when the straight
 * line through them is taken away.
 */
public final class Seasonality {
    static final int FEWEST_YEARS = 2;
    static final int CERTAIN = 100;

    private Seasonality() {}

    /**
     * Whether it is as sure as so many per cent that the figures from one place to the one before the other differ by season;
     * never where they are of fewer than two years. Times of the year with fewer than two figures, such as a month that is
     * never reported, are left out.
     *
     * @param seasons how many places make a year
     * @param percent from 1 to 100
     */
    public static boolean isSure(PlacedFigures figures, int from, int to, int seasons, int percent) {
        if (to - from < FEWEST_YEARS * seasons) {
            return false;
        }
        if (figures instanceof ScaledFigures scaled && percent < CERTAIN) {
            int told = SeasonSums.of(scaled, from, to, seasons).isSure(percent);
            if (told != SeasonSums.IN_DOUBT) {
                return told > 0;
            }
        }
        return ExactSeasons.of(figures, from, to, seasons).isSure(percent);
    }
}
