package org.ragstone.join;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Standards;
import org.ragstone.model.TargetThroughYear;

/**
 * Finds what figures of an indicator on a basis are held against: the standards of a year, and those of a phase within it.
 * Immutable.
 */
public final class StandardsIndex {
    private final Indicator indicator;
    private final OwnYears years;
    private final Map<Period, PeriodTarget> ofAnyBasis;
    // Only for a basis with rows of its own, which stand in place of those of the same period without one.
    private final Map<Basis, Map<Period, PeriodTarget>> byBasis;

    public StandardsIndex(IndicatorData data) {
        this(data, OwnYears.of(data));
    }

    StandardsIndex(IndicatorData data, OwnYears years) {
        this.indicator = data.indicator();
        this.years = years;
        if (data.targets().isEmpty()) {
            this.ofAnyBasis = Map.of();
            this.byBasis = Map.of();
            return;
        }
        this.ofAnyBasis = new TreeMap<>();
        this.byBasis = new EnumMap<>(Basis.class);
        for (PeriodTarget row : data.targets()) {
            if (row.basis().isEmpty()) {
                ofAnyBasis.put(row.period(), row);
            }
        }
        for (PeriodTarget row : data.targets()) {
            row.basis().ifPresent(basis -> byBasis.computeIfAbsent(basis, each -> new TreeMap<>(ofAnyBasis))
                    .put(row.period(), row));
        }
    }

    /** The rows that hold for figures on the basis by period, in the order of the year. */
    public Map<Period, PeriodTarget> rows(Basis basis) {
        return byBasis.isEmpty() ? ofAnyBasis : byBasis.getOrDefault(basis, ofAnyBasis);
    }

    /** The standards of the year that holds the period; without a target for the year, the last phase's are the year's. */
    public Standards ofYear(Period period, Basis basis) {
        Map<Period, PeriodTarget> rows = rows(basis);
        if (rows.isEmpty()) {
            return indicator.standards();
        }
        Standards own = ownOfYear(period, rows);
        if (own.setsTarget(indicator)) {
            return own;
        }
        return lastPhase(period, rows, phase -> phase.setsTarget(indicator))
                .map(last -> own.withTargetOf(last.standards(), indicator))
                .orElse(own);
    }

    /**
     * The row that something of the standards comes from: that of the period, of the year, or of the last phase where neither the year
     * nor the indicator sets it; empty where that is the indicator's own.
     *
     * @param against what counts
     * @param sets whether standards set it
     */
    public Optional<PeriodTarget> rowOf(JudgedAgainst against, Period period, Basis basis, Predicate<Standards> sets) {
        Map<Period, PeriodTarget> rows = rows(basis);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Predicate<PeriodTarget> sought = row -> sets.test(row.standards());
        Optional<PeriodTarget> phase = isOfPhase(against, period, basis) && !period.isYear()
                ? Optional.ofNullable(rows.get(period)).filter(sought)
                : Optional.empty();
        return phase.or(() -> Optional.ofNullable(rows.get(years.of(period))).filter(sought))
                .or(() -> sets.test(indicator.standards()) ? Optional.empty() : lastPhase(period, rows, sets));
    }

    private boolean isOfPhase(JudgedAgainst against, Period period, Basis basis) {
        return switch (against) {
            case YEAR_END_TARGET, PRO_RATA_TARGET -> false;
            case PHASED_TARGET -> true;
            case FLOOR ->
                basis != Basis.FORECAST || ofYear(period, basis).floor().isEmpty();
        };
    }

    /** What is set for the year itself, with what that leaves blank taken from the indicator. */
    private Standards ownOfYear(Period period, Map<Period, PeriodTarget> rows) {
        PeriodTarget set = rows.get(years.of(period));
        return set == null ? indicator.standards() : set.standards().orElse(indicator.standards(), indicator);
    }

    /**
     * The standards of the period itself, or empty without any. What they leave blank is the year's own; another phase's
     * floor is not, since it may ask more than this one's target.
     */
    Optional<Standards> ofPhase(Period period, Basis basis) {
        Map<Period, PeriodTarget> rows = rows(basis);
        if (rows.isEmpty() || period.isYear()) {
            return Optional.empty();
        }
        return Optional.ofNullable(rows.get(period))
                .map(phase -> phase.standards().within(ownOfYear(period, rows), indicator));
    }

    /** Whether the target differs between phases of the year, or between a phase and the year's end. */
    TargetThroughYear throughYear(Period period, Basis basis) {
        Map<Period, PeriodTarget> rows = rows(basis);
        if (rows.isEmpty()) {
            return TargetThroughYear.CONSTANT;
        }
        Standards year = ofYear(period, basis);
        return phases(period, rows)
                        .map(PeriodTarget::standards)
                        .filter(phase -> phase.setsTarget(indicator))
                        .allMatch(phase -> phase.hasSameTargetAs(year))
                ? TargetThroughYear.CONSTANT
                : TargetThroughYear.VARIES;
    }

    private Optional<PeriodTarget> lastPhase(Period period, Map<Period, PeriodTarget> rows, Predicate<Standards> sets) {
        return phases(period, rows).filter(row -> sets.test(row.standards())).reduce((earlier, later) -> later);
    }

    /** Those of the year that holds the period, in its order. */
    private Stream<PeriodTarget> phases(Period period, Map<Period, PeriodTarget> rows) {
        Period year = years.of(period);
        return rows.values().stream()
                .filter(row -> row.isPhase() && row.period().financialYear().equals(year));
    }
}
