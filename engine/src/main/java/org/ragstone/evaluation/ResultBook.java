package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ragstone.arithmetic.Rounding;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.model.Basis;
import org.ragstone.model.DataSet;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.Result;

/** Finds what was reported for an indicator on a basis: the row of a period, and the figures as they are judged. */
final class ResultBook {
    private record Key(String ref, Basis basis) {}

    private final Map<Key, Map<Period, Result>> rows = new HashMap<>();
    private final FigurePolicy policy;

    ResultBook(DataSet data, FigurePolicy policy) {
        this.policy = policy;
        for (Result row : data.results()) {
            rows.computeIfAbsent(new Key(row.ref(), row.basis()), key -> new HashMap<>())
                    .put(row.period(), row);
        }
    }

    Optional<Result> row(Indicator indicator, Basis basis, Period period) {
        return Optional.ofNullable(rows(indicator, basis).get(period));
    }

    /** The figures of every period, each as it is judged. */
    Series series(Indicator indicator, Basis basis) {
        Map<Period, BigDecimal> figures = new HashMap<>();
        rows(indicator, basis).forEach((period, row) -> row.value()
                .ifPresent(value -> figures.put(period, judged(indicator, value))));
        return figures.isEmpty() ? Series.EMPTY : new Series(figures);
    }

    private BigDecimal judged(Indicator indicator, BigDecimal value) {
        return switch (policy) {
            case PRINTED -> Rounding.printed(value, indicator.decimals());
            case EXACT -> value;
        };
    }

    private Map<Period, Result> rows(Indicator indicator, Basis basis) {
        return rows.getOrDefault(new Key(indicator.ref(), basis), Map.of());
    }
}
