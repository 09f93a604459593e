package org.ragstone.bench.peer.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ragstone.arithmetic.PlacedFigures;
import org.ragstone.arithmetic.ProcessLimits;
import org.ragstone.arithmetic.Seasonality;
import org.ragstone.arithmetic.Xmr;
import org.ragstone.framework.TrendSettings;
import org.ragstone.model.Basis;
import org.ragstone.model.Caution;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.Variation;

/** The chart of the figures of a result so far, by the engine's own arithmetic. What nobody asks is not reckoned. */
public final class PlainChart {
    private static final int PERCENT = 100;

    private final PlainResult result;
    private final TrendSettings settings;
    private final List<Optional<BigDecimal>> figures;
    private final Map<Period, Result> rows;
    private final List<Period> periods;

    private PlainChart(PlainResult result, Map<Period, Result> rows, List<Period> periods) {
        this.result = result;
        this.settings = result.join().edition().trend();
        this.rows = rows;
        this.periods = periods;
        this.figures = new ArrayList<>(periods.size());
        for (Period each : periods) {
            figures.add(Optional.ofNullable(PlainJoin.printed(result.indicator(), rows.get(each))));
        }
    }

    /** From the first period with a figure to the due one, or null where there is no figure. */
    static @Nullable PlainChart of(PlainResult result) {
        Map<Period, Result> rows = new HashMap<>();
        Period first = null;
        for (Result row : result.data().results()) {
            if (row.basis() == result.basis() && row.period().compareTo(result.period()) <= 0) {
                rows.put(row.period(), row);
                if (row.value().isPresent() && (first == null || row.period().compareTo(first) < 0)) {
                    first = row.period();
                }
            }
        }
        if (first == null) {
            return null;
        }
        List<Period> periods = new ArrayList<>();
        for (Period each = result.period(); !each.last().isBefore(first.last()); each = each.previous()) {
            periods.add(each);
        }
        Collections.reverse(periods);
        return new PlainChart(result, rows, periods);
    }

    public Variation variation() {
        int newest = figures.size() - 1;
        if (figures.get(newest).isEmpty()) {
            return Variation.NO_LATEST;
        }
        PlacedFigures placed = PlacedFigures.of(figures);
        Xmr xmr = Xmr.of(placed, Set.of(), settings.chart());
        Optional<ProcessLimits> limits = xmr.groups().get(0).limits();
        if (count() < settings.fewestPoints() || limits.isEmpty()) {
            return Variation.TOO_FEW;
        }
        if (isUnsuited()) {
            return Variation.UNSUITED;
        }
        boolean told = limits.get().areDefined() || placed.zone(newest, limits.get()) == 0;
        return xmr.signal(newest, result.polarity())
                .map(signal -> signal.variation(result.polarity()))
                .orElse(told ? Variation.COMMON_CAUSE : Variation.TOO_FEW);
    }

    private long count() {
        return figures.stream().filter(Optional::isPresent).count();
    }

    private boolean isUnsuited() {
        return isMostlyZero() || isOfFewCases();
    }

    private boolean isMostlyZero() {
        long zeros = figures.stream()
                .filter(each -> each.isPresent() && each.get().signum() == 0)
                .count();
        return zeros * PERCENT > count() * settings.mostlyZero();
    }

    private boolean isOfFewCases() {
        BigDecimal fewest = BigDecimal.valueOf(settings.fewestCases());
        long small = periods.stream()
                .map(rows::get)
                .filter(row -> row != null
                        && row.value().isPresent()
                        && row.denominator()
                                .filter(cases -> cases.abs().compareTo(fewest) < 0)
                                .isPresent())
                .count();
        return small * 2 > count();
    }

    public Caution caution() {
        if (isMostlyZero()) {
            return Caution.MOSTLY_ZERO;
        }
        if (isOfFewCases()) {
            return Caution.SMALL_DENOMINATORS;
        }
        if (result.basis().runsFromApril()) {
            return Caution.CUMULATIVE;
        }
        if (result.basis() == Basis.ROLLING_12_MONTHS) {
            return Caution.ROLLING;
        }
        int seasons = result.period().twelveMonths().size();
        return Seasonality.isSure(PlacedFigures.of(figures), 0, figures.size(), seasons, settings.seasonal())
                ? Caution.SEASONAL
                : Caution.NONE;
    }
}
