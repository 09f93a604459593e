package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Polarity;
import org.ragstone.model.Result;
import org.ragstone.model.Standards;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;

/**
 * Sees of most indicators that no check will find anything: so few things are said of them, and all their figures and levels lie
 * so near each other. What it is not sure of, the checks look at. Not thread-safe.
 */
final class Glance {
    // None of both while there are no numbers.
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;
    private boolean isEmpty = true;

    private Glance() {}

    /** Whether no check will find anything, but for that the figures may run as those of a year to date do. */
    static boolean findsInOrder(JoinedIndicator joined) {
        IndicatorData data = joined.data();
        return saysLittle(data) && countsOnce(joined) && areNear(data, joined);
    }

    /** Whether there are so many figures that they may run as those of a year to date do. */
    static boolean seesARun(JoinedIndicator joined) {
        return joined.data().results().size() > RunOfFigures.FEWEST_RISES;
    }

    /** Whether it has nothing but figures, and a target, a floor or an expected range. */
    private static boolean saysLittle(IndicatorData data) {
        Indicator indicator = data.indicator();
        return data.targets().isEmpty()
                && data.commentary().isEmpty()
                && data.acknowledged().isEmpty()
                && indicator.status() == IndicatorStatus.ACTIVE
                && indicator.polarity() != Polarity.CLOSE
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
        for (JoinedResult result : results) {
            count += column.contains(result.due().basis()) ? 1 : 0;
        }
        return count;
    }

    /** Whether all that is said of it in numbers is above nothing, and no two of them are as far apart as a slip would have them. */
    private static boolean areNear(IndicatorData data, JoinedIndicator joined) {
        Glance glance = new Glance();
        boolean isPercentage = Bounds.isPercentage(data.indicator());
        if (!glance.addLevels(data.indicator().standards(), isPercentage)) {
            return false;
        }
        for (Result row : data.results()) {
            if (!isPlain(row, joined)) {
                return false;
            }
            glance.add(row.value().orElseThrow());
        }
        return glance.areNear() && !mayRun(data) && (isPercentage ? glance.isOfAHundred() : hasNoTotal(data));
    }

    /** Whether a year to date is so much more than another that they may be those of a sum. */
    private static boolean mayRun(IndicatorData data) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Result row : data.results()) {
            if (row.basis() == Basis.YEAR_TO_DATE) {
                BigDecimal figure = row.value().orElseThrow();
                least = least.signum() == 0 || figure.compareTo(least) < 0 ? figure : least;
                most = most.max(figure);
            }
        }
        return least.add(least).compareTo(most) < 0;
    }

    /** Whether no year to date can be the sum of two periods or more, nor is likely to be one by what is said. */
    private static boolean hasNoTotal(IndicatorData data) {
        Optional<BigDecimal> least = Optional.empty();
        BigDecimal mostToDate = BigDecimal.ZERO;
        for (Result row : data.results()) {
            BigDecimal figure = row.value().orElseThrow();
            if (row.basis() == Basis.YEAR_TO_DATE) {
                mostToDate = mostToDate.max(figure);
            } else if (least.isEmpty() || figure.compareTo(least.get()) < 0) {
                least = row.value();
            }
        }
        return mostToDate.signum() == 0
                || ((least.isEmpty() || mostToDate.compareTo(least.get().add(least.get())) < 0)
                        && !AddingUp.likely(data));
    }

    private static boolean isPlain(Result row, JoinedIndicator joined) {
        return row.value().isPresent()
                && row.numerator().isEmpty()
                && row.denominator().isEmpty()
                && !row.period().endsAfter(joined.report());
    }

    /** Whether each level is one that somebody wrote; the sides of a range say something of percentages alone. */
    private boolean addLevels(Standards standards, boolean isPercentage) {
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
        if (isPercentage) {
            standards.lower().ifPresent(this::add);
            standards.upper().ifPresent(this::add);
        }
        return true;
    }

    /** Whether there are percentages beyond the tolerance on both sides of all that was added so far. */
    private boolean leavesSomeOut(Tolerance tolerance) {
        BigDecimal width =
                tolerance.percent() ? most.multiply(tolerance.amount()).movePointLeft(2) : tolerance.amount();
        return width.compareTo(least) < 0 && most.add(width).compareTo(Bounds.WHOLE) < 0;
    }

    private void add(BigDecimal number) {
        if (isEmpty || number.compareTo(least) < 0) {
            least = number;
        }
        if (isEmpty || number.compareTo(most) > 0) {
            most = number;
        }
        isEmpty = false;
    }

    /** Whether all are more than one, which may be a fraction of the whole, and less than the whole. */
    private boolean isOfAHundred() {
        return least.compareTo(BigDecimal.ONE) > 0 && most.compareTo(Bounds.WHOLE) < 0;
    }

    private boolean areNear() {
        return least.signum() > 0 && least.multiply(Slip.FEWEST_TIMES).compareTo(most) > 0;
    }
}
