package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.join.Computation;
import org.ragstone.join.DueResult;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.Standards;
import org.ragstone.policy.language.FactType;

/** A due result that has a figure, and the rows that this rests on or is compared with. */
final class DueFigure {
    private final JoinedIndicator joined;
    private final JoinedResult result;
    private final Result row;
    private final Optional<Result> before;

    private DueFigure(JoinedIndicator joined, JoinedResult result, Result row) {
        this.joined = joined;
        this.result = result;
        this.row = row;
        this.before = findBefore(row);
    }

    /** Of a due result, or empty where it has no figure. */
    static Optional<DueFigure> of(JoinedIndicator joined, JoinedResult result) {
        return result.due().figure().isEmpty()
                ? Optional.empty()
                : result.due().row().map(row -> new DueFigure(joined, result, row));
    }

    JoinedResult result() {
        return result;
    }

    /** The target of the narrowest time there is one for; there may be none. */
    HeldTarget nearestTarget() {
        return new HeldTarget(joined, result, result.standards().nearest());
    }

    /** The row of the figure. */
    Result row() {
        return row;
    }

    DueResult due() {
        return result.due();
    }

    IndicatorData data() {
        return joined.data();
    }

    Indicator indicator() {
        return joined.data().indicator();
    }

    NavigableMap<Period, Result> rows(Basis basis) {
        return joined.index().results().rows(basis);
    }

    /** What would be computed in the place of a row that is given, or empty. */
    Optional<Result> computable(Result row) {
        return joined.index().results().computable(row.basis(), row.period());
    }

    /** Whether it is rounded before it is judged. */
    boolean isJudgedAsPrinted() {
        return joined.join().edition().figures() == FigurePolicy.PRINTED;
    }

    boolean isOfPeriods(Result row) {
        return joined.index()
                .results()
                .computation(row.basis(), row.period())
                .filter(Computation.OfPeriods.class::isInstance)
                .isPresent();
    }

    /** What the parts of the indicator come to for the period of a row. */
    Optional<Computation.OfParts> ofParts(Result row) {
        return joined.index().results().ofParts(row.basis(), row.period());
    }

    boolean isComputed(Result row) {
        return joined.index().results().computation(row.basis(), row.period()).isPresent();
    }

    /** Its own row, and those that it is computed from or that rules compare it with; the one before it in any case. */
    List<Result> looked() {
        List<Result> rows = new ArrayList<>(4);
        rows.add(row);
        if (due().computed().isPresent() && due().computed().get() instanceof Computation.OfPeriods periods) {
            addSources(periods, rows);
        }
        if (joined.join().looksAt(FactType.TREND) || joined.join().looksAt(FactType.REGRESSION)) {
            rows.addAll(rows(row.basis()).headMap(row.period(), false).values());
        } else {
            before.ifPresent(rows::add);
        }
        List<EarlierFigure> comparators = joined.join().comparators();
        for (EarlierFigure against : comparators) {
            // The one before is there.
            if (against != EarlierFigure.PREVIOUS_PERIOD && against != EarlierFigure.PREVIOUS_FIGURE) {
                addCompared(against, rows);
            }
        }
        if (!comparators.contains(EarlierFigure.SAME_PERIOD_LAST_YEAR) && isRelative()) {
            addCompared(EarlierFigure.SAME_PERIOD_LAST_YEAR, rows);
        }
        return rows;
    }

    private void addSources(Computation.OfPeriods how, List<Result> rows) {
        rows(how.source()).subMap(how.from(), true, how.to(), true).values().forEach(each -> add(each, rows));
    }

    private void addCompared(EarlierFigure against, List<Result> rows) {
        result.earlier().rows(against).forEach(each -> add(each, rows));
    }

    /** Once, though more than one comparator may rest on it. */
    private static void add(Result row, List<Result> rows) {
        for (Result each : rows) {
            if (each.basis() == row.basis() && each.period().equals(row.period())) {
                return;
            }
        }
        rows.add(row);
    }

    /** Whether a target is last year's figure. */
    boolean isRelative() {
        for (Standards each : result.standards().all()) {
            if (each.isRelative()) {
                return true;
            }
        }
        return false;
    }

    /** The row with a figure before one on its basis; what runs from April has none in another year. */
    Optional<Result> before(Result other) {
        return other.equals(row) ? before : findBefore(other);
    }

    private Optional<Result> findBefore(Result row) {
        NavigableMap<Period, Result> rows = rows(row.basis());
        for (Map.Entry<Period, Result> each = rows.lowerEntry(row.period());
                each != null;
                each = rows.lowerEntry(each.getKey())) {
            if (!isOfOneRun(row, each.getValue())) {
                return Optional.empty();
            }
            if (each.getValue().value().isPresent()) {
                return Optional.of(each.getValue());
            }
        }
        return Optional.empty();
    }

    /** Whether one continues the other: a year to date is of its own year alone. */
    static boolean isOfOneRun(Result row, Result other) {
        return !row.basis().runsFromApril()
                || row.period().year().equals(other.period().year());
    }

    static BigDecimal figure(Result row) {
        return row.value().orElseThrow();
    }
}
