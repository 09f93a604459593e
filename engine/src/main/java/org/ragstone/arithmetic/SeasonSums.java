package org.ragstone.arithmetic;

/**
 * The sums of an analysis by season, of the distances of whole numbers from the first of them. They are reckoned in binary, and
 * tell only what no loss of digits could turn. Immutable.
 */
final class SeasonSums {
    /** What is told where digits that were lost could decide. */
    static final int IN_DOUBT = 0;

    // More than ten times what sixty roundings to 53 bits come to; each sum has as many for each of its terms.
    private static final double LOST = 1e-13;

    private int count;
    private int compared;
    // Of places, of figures, and of products of the two; and the same products of the sums of each season, over its
    // count.
    private double places;
    private double figures;
    private double ofPlaces;
    private double ofBoth;
    private double ofFigures;
    private double seasonPlaces;
    private double seasonBoth;
    private double seasonFigures;

    private SeasonSums() {}

    static SeasonSums of(ScaledFigures all, int from, int to, int seasons) {
        SeasonSums sums = new SeasonSums();
        int first = from;
        while (first < to && !all.isPresent(first)) {
            first++;
        }
        for (int season = from; season < from + seasons && season < to; season++) {
            sums.add(all, from, to, seasons, season, first);
        }
        return sums;
    }

    private void add(ScaledFigures all, int from, int to, int seasons, int season, int first) {
        int own = 0;
        double at = 0;
        double figure = 0;
        double products = 0;
        double squaresAt = 0;
        double squares = 0;
        for (int i = season; i < to; i += seasons) {
            if (all.isPresent(i)) {
                double place = i - from;
                double distance = all.unitsBeyond(i, first);
                own++;
                at += place;
                figure += distance;
                squaresAt += place * place;
                products += place * distance;
                squares += distance * distance;
            }
        }
        if (own >= Seasonality.FEWEST_YEARS) {
            count += own;
            compared++;
            places += at;
            figures += figure;
            ofPlaces += squaresAt;
            ofBoth += products;
            ofFigures += squares;
            seasonPlaces += at * at / own;
            seasonBoth += at * figure / own;
            seasonFigures += figure * figure / own;
        }
    }

    /**
     * 1 where it is as sure as that, -1 where it is not, and else {@link #IN_DOUBT}.
     *
     * @param percent from 1 to 99
     */
    int isSure(int percent) {
        int freedom = count - compared - 1;
        if (compared < 2 || freedom < 1 || ofFigures == 0) {
            return -1;
        }
        double critical = CriticalRatio.of(compared - 1, freedom, percent).ratio() * (compared - 1);
        // All times the count.
        double spread = count * ofPlaces - places * places;
        double slope = (count * ofBoth - places * figures) / spread;
        double rest = count * ofFigures - figures * figures - slope * (count * ofBoth - places * figures);
        double between = count * seasonFigures
                - figures * figures
                - 2 * slope * (count * seasonBoth - places * figures)
                + slope * slope * (count * seasonPlaces - places * places);
        double beyond = between * (freedom + critical) - critical * rest;
        double lost = LOST * count * (count * ofPlaces / spread) * (freedom + critical) * count * ofFigures;
        return Math.abs(beyond) > CriticalRatio.DOUBT * critical * Math.abs(rest) + lost
                ? (int) Math.signum(beyond)
                : IN_DOUBT;
    }
}
