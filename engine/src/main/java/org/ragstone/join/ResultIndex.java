package org.ragstone.join;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ragstone.arithmetic.Rounding;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.Edition;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.Result;

/**
 * Finds what was reported for an indicator on a basis, or computed where nothing was: the row of a period, and the figures
 * as they are judged. What is of a basis is put together when it is first asked for. Thread-safe.
 */
public final class ResultIndex {
    private final Indicator indicator;
    private final List<Result> given;
    private final OwnYears years;
    private final FigurePolicy policy;
    private final Optional<Basis> computedFrom;
    // At worst the same is put together twice.
    private final OnBasis[] byBasis = new OnBasis[Basis.values().length];

    ResultIndex(IndicatorData data, OwnYears years, Edition edition) {
        this.indicator = data.indicator();
        this.given = data.results();
        this.years = years;
        this.policy = edition.figures();
        this.computedFrom = indicator.aggregation().isPresent()
                ? indicator.aggregatedFrom(edition.basesOf(indicator))
                : Optional.empty();
    }

    /** The years that its periods are of. */
    OwnYears years() {
        return years;
    }

    /** The rows of a basis by period, what those were computed from that were not given, and the figures. */
    private record OnBasis(NavigableMap<Period, Result> rows, Map<Period, Computation> computed, Series series) {}

    private static final OnBasis NOTHING = new OnBasis(Collections.emptyNavigableMap(), Map.of(), Series.EMPTY);

    private OnBasis on(Basis basis) {
        OnBasis known = byBasis[basis.ordinal()];
        if (known == null) {
            known = read(basis);
            byBasis[basis.ordinal()] = known;
        }
        return known;
    }

    private OnBasis read(Basis basis) {
        NavigableMap<Period, Result> rows = given(basis);
        Map<Period, Computation> computed =
                computedFrom.isEmpty() ? Map.of() : compute(basis, computedFrom.get(), rows);
        return rows.isEmpty()
                ? NOTHING
                : new OnBasis(Collections.unmodifiableNavigableMap(rows), computed, series(rows));
    }

    /** Adds what was not given to the rows: what is given stands, and is added to nothing. */
    private Map<Period, Computation> compute(Basis basis, Basis source, NavigableMap<Period, Result> rows) {
        Map<Period, Computation> computed = new HashMap<>();
        Aggregates.of(indicator, indicator.aggregation().orElseThrow(), source, given(source), basis)
                .forEach(each -> {
                    if (rows.putIfAbsent(each.result().period(), each.result()) == null) {
                        computed.put(each.result().period(), each.computation());
                    }
                });
        return computed;
    }

    private Series series(NavigableMap<Period, Result> rows) {
        NavigableMap<Period, BigDecimal> figures = new TreeMap<>();
        rows.forEach((period, row) -> row.value().ifPresent(value -> figures.put(period, judged(value))));
        return figures.isEmpty() ? Series.EMPTY : new Series(figures);
    }

    private NavigableMap<Period, Result> given(Basis basis) {
        NavigableMap<Period, Result> rows = new TreeMap<>();
        for (Result row : given) {
            if (row.basis() == basis) {
                rows.put(row.period(), row);
            }
        }
        return rows;
    }

    private BigDecimal judged(BigDecimal value) {
        return switch (policy) {
            case PRINTED -> Rounding.printed(value, indicator.decimals());
            case EXACT -> value;
        };
    }

    /** What was reported for the period, or computed. */
    public Optional<Result> row(Basis basis, Period period) {
        return Optional.ofNullable(on(basis).rows().get(period));
    }

    /** What was reported or computed on the basis, by period. */
    public NavigableMap<Period, Result> rows(Basis basis) {
        return on(basis).rows();
    }

    /** The earliest period that something was reported for. */
    Optional<Period> first(Basis basis) {
        NavigableMap<Period, Result> rows = on(basis).rows();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.firstKey());
    }

    /** What the result of the period was computed from, or empty where it was given. */
    public Optional<Computation> computation(Basis basis, Period period) {
        return Optional.ofNullable(on(basis).computed().get(period));
    }

    /** What would be computed for the period had nothing been given, or empty where nothing is computed on the basis. */
    public Optional<Result> computable(Basis basis, Period period) {
        return computedFrom.flatMap(source ->
                Aggregates.of(indicator, indicator.aggregation().orElseThrow(), source, given(source), basis).stream()
                        .map(Aggregates.Computed::result)
                        .filter(each -> each.period().equals(period))
                        .findFirst());
    }

    /** The figures of every period, each as it is judged. */
    public Series series(Basis basis) {
        return on(basis).series();
    }
}
