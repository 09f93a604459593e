package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Polarity;
import org.ragstone.model.Result;
import org.ragstone.model.Standards;
import org.ragstone.model.Target;
import org.ragstone.model.Threshold;

/**
 * Sees of most indicators that no check will find anything: so few things are said of them, and all their figures and levels lie
 * so near each other. What it is not sure of, the checks look at. Not thread-safe.
 */
final class Glance {
    private BigDecimal least;
    private BigDecimal most;

    private Glance(BigDecimal first) {
        this.least = first;
        this.most = first;
    }

    /** Whether no check will find anything, but for that the figures may run as those of a year to date do. */
    static boolean findsInOrder(JoinedIndicator joined) {
        IndicatorData data = joined.data();
        return saysLittle(data) && countsOnce(joined) && areNear(data, joined);
    }

    /** Whether there are so many figures that they may run as those of a year to date do. */
    static boolean seesARun(JoinedIndicator joined) {
        return joined.data().results().size() > RunOfFigures.FEWEST_RISES;
    }

    /** Whether it only has figures, a target and a floor. */
    private static boolean saysLittle(IndicatorData data) {
        Indicator indicator = data.indicator();
        return data.targets().isEmpty()
                && data.commentary().isEmpty()
                && data.acknowledged().isEmpty()
                && indicator.kind() == IndicatorKind.KPI
                && indicator.status() == IndicatorStatus.ACTIVE
                && (indicator.polarity() == Polarity.HIGHER || indicator.polarity() == Polarity.LOWER)
                && indicator.aggregation().isEmpty()
                && indicator.least().isEmpty()
                && indicator.most().isEmpty()
                && !TitleWords.mayBeOfRunningTotal(indicator);
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
        Standards standards = data.indicator().standards();
        Optional<Target> target = standards.target();
        if (target.isEmpty() || !(target.get() instanceof Threshold level)) {
            return false;
        }
        Glance glance = new Glance(level.level());
        if (standards.floor().isPresent()) {
            glance.add(standards.floor().get().level());
        }
        boolean isPercentage = Bounds.isPercentage(data.indicator());
        for (Result row : data.results()) {
            if (!isPlain(row, joined) || (row.basis() == Basis.YEAR_TO_DATE && !isPercentage)) {
                return false;
            }
            glance.add(row.value().orElseThrow());
        }
        return glance.least.signum() > 0
                && glance.least.multiply(Slip.FEWEST_TIMES).compareTo(glance.most) > 0
                && (!isPercentage || glance.most.compareTo(Bounds.WHOLE) < 0);
    }

    private static boolean isPlain(Result row, JoinedIndicator joined) {
        return row.value().isPresent()
                && row.numerator().isEmpty()
                && row.denominator().isEmpty()
                && !row.period().last().isAfter(joined.report().last());
    }

    private void add(BigDecimal figure) {
        if (figure.compareTo(least) < 0) {
            least = figure;
        } else if (figure.compareTo(most) > 0) {
            most = figure;
        }
    }
}
