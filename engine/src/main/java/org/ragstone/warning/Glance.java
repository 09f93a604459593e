package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.Standards;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;

/**
 * Sees of most indicators that no check will find anything: so few things are said of them, and all their figures and levels lie
 * so near each other. What it is not sure of, the checks look at. Not thread-safe.
 */
final class Glance {
    // Nothing is none, since what is not above nothing is not in order.
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;
    private BigDecimal leastToDate = BigDecimal.ZERO;
    private BigDecimal mostToDate = BigDecimal.ZERO;
    private BigDecimal leastOfOthers = BigDecimal.ZERO;
    private boolean areAboveNothing = true;

    private Glance() {}

    /** Whether no check will find anything, but for how the figures run, and what of those that are withheld can be reckoned. */
    static boolean findsInOrder(JoinedIndicator joined) {
        IndicatorData data = joined.data();
        return saysLittle(data) && countsOnce(joined) && areNear(data, joined);
    }

    /** Whether there are so many figures that they may run as those of a year to date do. */
    static boolean seesARun(JoinedIndicator joined) {
        return joined.data().results().size() > RunOfFigures.FEWEST_RISES;
    }

    /** Whether a figure is withheld, which others may give away. */
    static boolean seesWhatIsWithheld(JoinedIndicator joined) {
        boolean isWithheld = false;
        boolean areOthersKnown = false;
        List<Result> rows = joined.data().results();
        for (int i = 0; i < rows.size(); i++) {
            ResultState state = rows.get(i).state();
            isWithheld |= state == ResultState.SUPPRESSED;
            areOthersKnown |= state == ResultState.REPORTED || state == ResultState.NOT_DUE;
        }
        return isWithheld && areOthersKnown;
    }

    /** Whether it has nothing but figures, and a target, a floor or an expected range. */
    private static boolean saysLittle(IndicatorData data) {
        Indicator indicator = data.indicator();
        return data.targets().isEmpty()
                && data.commentary().isEmpty()
                && data.acknowledged().isEmpty()
                && indicator.status() == IndicatorStatus.ACTIVE
                && indicator.aggregation().isEmpty()
                && indicator.composite().isEmpty()
                && indicator.least().isEmpty()
                && indicator.most().isEmpty()
                && !isFloorAlone(indicator.standards())
                && !TitleWords.mayBeOfRunningTotal(indicator);
    }

    /** Whether there is a floor that goes with no target. */
    private static boolean isFloorAlone(Standards standards) {
        return standards.floor().isPresent() && standards.target().isEmpty();
    }

    private static boolean countsOnce(JoinedIndicator joined) {
        if (joined.results().size() < 2) {
            return true;
        }
        for (List<Basis> column : joined.join().edition().columns().values()) {
            if (countOf(column, joined.results()) > 1) {
                return false;
            }
        }
        return true;
    }

    private static int countOf(List<Basis> column, List<JoinedResult> results) {
        int count = 0;
        for (int i = 0; i < results.size(); i++) {
            count += column.contains(results.get(i).due().basis()) ? 1 : 0;
        }
        return count;
    }

    /** Whether all that is said of it in numbers is above nothing, and no two of them are as far apart as a slip would have them. */
    private static boolean areNear(IndicatorData data, JoinedIndicator joined) {
        Glance glance = new Glance();
        Indicator indicator = data.indicator();
        boolean isPercentage = Bounds.isPercentage(indicator);
        if (!glance.addLevels(indicator, isPercentage)) {
            return false;
        }
        List<Result> rows = data.results();
        for (int i = 0; i < rows.size(); i++) {
            Result row = rows.get(i);
            if (!isPlain(row, joined.report())) {
                return false;
            }
            if (row.value().isPresent()) {
                glance.addFigure(row.basis(), row.value().get());
            }
        }
        return glance.areAboveNothing
                && glance.areNear()
                && !glance.startsAnew()
                && (isPercentage ? glance.isOfAHundred() : !mayRun(data) && glance.hasNoTotal(data));
    }

    /** Whether a year to date is so much more than another that one may be of a new year. */
    private boolean startsAnew() {
        return leastToDate.add(leastToDate).compareTo(mostToDate) < 0;
    }

    /** Whether a target is held against years to date that may be those of a sum: the newest of a year is the most. */
    private static boolean mayRun(IndicatorData data) {
        if (data.results().size() < RunningTotal.FEWEST
                || !data.indicator().standards().setsTarget(data.indicator())) {
            return false;
        }
        List<Result> toDate = new ArrayList<>(data.results().size());
        for (Result row : data.results()) {
            if (row.basis() == Basis.YEAR_TO_DATE && row.value().isPresent()) {
                toDate.add(row);
            }
        }
        if (toDate.size() < RunningTotal.FEWEST) {
            return false;
        }
        Result newest = Collections.max(toDate, Comparator.comparing(Result::period));
        return newest.period().frequency() != data.indicator().frequency()
                || toDate.stream().noneMatch(row -> isNoLess(row, newest));
    }

    private static boolean isNoLess(Result row, Result newest) {
        return !row.period().equals(newest.period())
                && row.period().isOfOneKindWith(newest.period())
                && row.period().year().equals(newest.period().year())
                && DueFigure.figure(row).compareTo(DueFigure.figure(newest)) >= 0;
    }

    /** Whether no year to date can be the sum of two periods or more, nor is likely to be one by what is said. */
    private boolean hasNoTotal(IndicatorData data) {
        return mostToDate.signum() == 0
                || ((leastOfOthers.signum() == 0 || mostToDate.compareTo(leastOfOthers.add(leastOfOthers)) < 0)
                        && !AddingUp.likely(data));
    }

    private static boolean isPlain(Result row, Period report) {
        return row.numerator().isEmpty()
                && row.denominator().isEmpty()
                && !row.period().endsAfter(report);
    }

    /** Whether each level is one that somebody wrote; the sides of an expected range say something of percentages alone. */
    private boolean addLevels(Indicator indicator, boolean isPercentage) {
        Standards standards = indicator.standards();
        if (standards.target().isPresent() && standards.target().get() instanceof Threshold target) {
            add(target.level());
        } else if (standards.target().isPresent()) {
            return false;
        }
        if (standards.floor().isPresent()) {
            add(standards.floor().get().level());
        }
        if (isPercentage
                && standards.tolerance().isPresent()
                && !leavesSomeOut(standards.tolerance().get())) {
            return false;
        }
        if (isPercentage || indicator.hasTwoSidedTarget()) {
            addSide(standards.lower());
            addSide(standards.upper());
        }
        return true;
    }

    /** Whether there are percentages beyond the tolerance on both sides of all that was added so far. */
    private boolean leavesSomeOut(Tolerance tolerance) {
        BigDecimal width =
                tolerance.percent() ? most.multiply(tolerance.amount()).movePointLeft(2) : tolerance.amount();
        return width.compareTo(least) < 0 && most.add(width).compareTo(Bounds.WHOLE) < 0;
    }

    private void addSide(Optional<BigDecimal> side) {
        if (side.isPresent()) {
            add(side.get());
        }
    }

    private void addFigure(Basis basis, BigDecimal figure) {
        add(figure);
        if (basis == Basis.YEAR_TO_DATE) {
            leastToDate = lesser(leastToDate, figure);
            mostToDate = mostToDate.max(figure);
        } else {
            leastOfOthers = lesser(leastOfOthers, figure);
        }
    }

    private void add(BigDecimal number) {
        areAboveNothing &= number.signum() > 0;
        least = lesser(least, number);
        most = most.max(number);
    }

    private static BigDecimal lesser(BigDecimal before, BigDecimal number) {
        return before.signum() == 0 ? number : before.min(number);
    }

    /** Whether all are more than one, which may be a fraction of the whole, and less than the whole. */
    private boolean isOfAHundred() {
        return least.signum() == 0 || (least.compareTo(BigDecimal.ONE) > 0 && most.compareTo(Bounds.WHOLE) < 0);
    }

    private boolean areNear() {
        return least.compareTo(most) == 0 || least.multiply(Slip.FEWEST_TIMES).compareTo(most) > 0;
    }
}
