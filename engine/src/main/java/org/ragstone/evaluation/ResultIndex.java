package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ragstone.arithmetic.Rounding;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.Edition;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.model.Basis;
import org.ragstone.model.DataSet;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.Result;

/**
 * Finds what was reported for an indicator on a basis, or computed where nothing was: the row of a period, and the figures
 * as they are judged. Not thread-safe.
 */
final class ResultIndex {
    private record Key(String ref, Basis basis) {}

    private final Map<Key, Map<Period, Result>> rows = new HashMap<>();
    private final Map<Key, Map<Period, String>> computations = new HashMap<>();
    private final Map<Key, Series> series = new HashMap<>();
    private final FigurePolicy policy;

    ResultIndex(DataSet data, Edition edition) {
        this.policy = edition.figures();
        for (Result row : data.results()) {
            rows(new Key(row.ref(), row.basis())).put(row.period(), row);
        }
        for (Indicator indicator : data.indicators()) {
            indicator.aggregatedFrom(edition.basesOf(indicator)).ifPresent(source -> compute(indicator, source));
        }
    }

    private Map<Period, Result> rows(Key key) {
        return rows.computeIfAbsent(key, each -> new HashMap<>());
    }

    /** What is given stands, and is added to nothing. */
    private void compute(Indicator indicator, Basis source) {
        Map<Period, Result> from = rows.getOrDefault(new Key(indicator.ref(), source), Map.of());
        for (Aggregates.Computed computed :
                Aggregates.of(indicator, indicator.aggregation().orElseThrow(), source, from)) {
            Result result = computed.result();
            Key key = new Key(indicator.ref(), result.basis());
            if (rows(key).putIfAbsent(result.period(), result) == null) {
                computations.computeIfAbsent(key, each -> new HashMap<>()).put(result.period(), computed.words());
            }
        }
    }

    Optional<Result> row(Indicator indicator, Basis basis, Period period) {
        return Optional.ofNullable(
                rows.getOrDefault(new Key(indicator.ref(), basis), Map.of()).get(period));
    }

    /** The earliest period that something was reported for. */
    Optional<Period> first(Indicator indicator, Basis basis) {
        return rows.getOrDefault(new Key(indicator.ref(), basis), Map.of()).keySet().stream()
                .min(Comparator.naturalOrder());
    }

    /** What the result of the period was computed from, or an empty text where it was given. */
    String computation(Indicator indicator, Basis basis, Period period) {
        return computations
                .getOrDefault(new Key(indicator.ref(), basis), Map.of())
                .getOrDefault(period, "");
    }

    /** The figures of every period, each as it is judged. */
    Series series(Indicator indicator, Basis basis) {
        return series.computeIfAbsent(new Key(indicator.ref(), basis), key -> readSeries(indicator, basis));
    }

    private Series readSeries(Indicator indicator, Basis basis) {
        Map<Period, BigDecimal> figures = new HashMap<>();
        rows.getOrDefault(new Key(indicator.ref(), basis), Map.of()).forEach((period, row) -> row.value()
                .ifPresent(value -> figures.put(period, judged(indicator, value))));
        return figures.isEmpty() ? Series.EMPTY : new Series(figures);
    }

    private BigDecimal judged(Indicator indicator, BigDecimal value) {
        return switch (policy) {
            case PRINTED -> Rounding.printed(value, indicator.decimals());
            case EXACT -> value;
        };
    }
}
