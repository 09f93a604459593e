package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ragstone.model.Period;
import org.ragstone.model.Result;

/** The figures of a year to date, in one year: whether they run as a sum does, whatever they are and in which unit. */
record RunningTotal(List<Point> points) {
    /** What is no sum but rises hardly comes to so much of what its first figure would add up to in each period. */
    static final BigDecimal SHARE_OF_SUM = new BigDecimal("0.75");

    /** What is a sum comes to so much of it, unless it began with far more than there is in other periods. */
    static final BigDecimal LEAST_SHARE = new BigDecimal("0.5");

    /** As many periods in order are chance where nothing else is known. */
    static final int FEWEST = 3;

    /** Of four figures one order in 24 is a rising one, and the fall to less than half comes on top. */
    static final int FEWEST_IN_A_YEAR = 4;

    /** A figure, and the number of periods of the year that it is of. */
    record Point(int periods, BigDecimal figure) {
        private BigDecimal times(Point other) {
            return figure.multiply(BigDecimal.valueOf(other.periods));
        }
    }

    /** Those of the year up to a period. */
    static RunningTotal upTo(Period period, Map<Period, Result> rows) {
        List<Point> points = new ArrayList<>();
        List<Period> periods = period.yearToDate();
        for (int i = 0; i < periods.size(); i++) {
            int number = i + 1;
            Result row = rows.get(periods.get(i));
            if (row != null) {
                row.value().ifPresent(figure -> points.add(new Point(number, figure)));
            }
        }
        return new RunningTotal(points);
    }

    /** Those of the whole year before that of a period. */
    static RunningTotal ofYearBefore(Period period, Map<Period, Result> rows) {
        return upTo(period.yearToDate().get(0).previous(), rows);
    }

    /** Whether they can only be of a sum: each is more than the one before, by about what the first came to in a period. */
    boolean runs() {
        return points.size() >= FEWEST && isOfSome() && rises() && addsUp(SHARE_OF_SUM);
    }

    /** Whether last year's ran so through the year that these start anew after it. */
    boolean startsAnewAfter(RunningTotal lastYear) {
        return lastYear.points.size() >= FEWEST_IN_A_YEAR
                && lastYear.isOfSome()
                && lastYear.rises()
                && lastYear.addsUp(LEAST_SHARE)
                && !points.isEmpty()
                && isLessThanHalf(lastYear);
    }

    /** Whether they cannot be of a sum: those of last year went on where these start, or they grow by too little. */
    boolean isOfNoSum(RunningTotal lastYear) {
        boolean goesOn = !lastYear.points.isEmpty()
                && !points.isEmpty()
                && !isLessThanHalf(lastYear)
                && points.get(0).periods() < lastYear.last().periods();
        return goesOn || (points.size() > 1 && !addsUp(LEAST_SHARE));
    }

    private boolean isOfSome() {
        return points.get(0).figure().signum() > 0;
    }

    private Point last() {
        return points.get(points.size() - 1);
    }

    /** Whether there are two or more, each more than the one before. */
    boolean rises() {
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).figure().compareTo(points.get(i - 1).figure()) <= 0) {
                return false;
            }
        }
        return points.size() > 1;
    }

    /** Whether they start with less than half of what last year came to. */
    private boolean isLessThanHalf(RunningTotal lastYear) {
        return points.get(0)
                        .figure()
                        .multiply(RunOfFigures.START)
                        .compareTo(lastYear.last().figure())
                < 0;
    }

    /** Whether each comes to such a share of the first in each of its periods. */
    private boolean addsUp(BigDecimal share) {
        Point first = points.get(0);
        return points.stream()
                .allMatch(each -> each.times(first).compareTo(first.times(each).multiply(share)) >= 0);
    }
}
