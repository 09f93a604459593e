package org.ragstone.join;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ragstone.arithmetic.Rounding;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.Edition;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.model.Basis;
import org.ragstone.model.Composed;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Part;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/**
 * Finds what was reported for an indicator on a basis, or computed where nothing was: the row of a period, and the figures
 * as they are judged. What is of a basis is put together when it is first asked for. Thread-safe.
 */
public final class ResultIndex {
    private static final int BASES = Basis.values().length;

    private static final Lazy<Map<Of, Composed>> NO_PARTS = new Lazy<>(Map::of);

    private final Indicator indicator;
    private final List<Result> given;
    private final List<Part> parts;
    private final List<Composed> composed;
    private final Lazy<Map<Of, Composed>> composedOf;
    private final OwnYears years;
    private final FigurePolicy policy;
    private final Optional<Basis> computedFrom;
    // At worst the same is put together twice.
    private final @Nullable OnBasis[] byBasis = new OnBasis[BASES];

    ResultIndex(IndicatorData data, OwnYears years, Edition edition) {
        this.indicator = data.indicator();
        this.given = data.results();
        this.parts = data.parts();
        this.composed = data.composed().orElse(List.of());
        this.composedOf = composed.isEmpty() ? NO_PARTS : new Lazy<>(this::findComposed);
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

    private record Of(Basis basis, Period period) {}

    /** The rows of a basis, what those were computed from that were not given, and the figures. */
    private static final class OnBasis {
        private static final OnBasis NOTHING = new OnBasis(ReportedRows.NONE, Map.of());

        private final ReportedRows rows;
        private final Map<Period, Computation> computed;
        // For the few who go through them. At worst the same is made twice.
        private @Nullable Series series;

        OnBasis(ReportedRows rows, Map<Period, Computation> computed) {
            this.rows = rows;
            this.computed = computed;
        }
    }

    private OnBasis on(Basis basis) {
        OnBasis known = byBasis[basis.ordinal()];
        if (known == null) {
            known = read(basis);
            byBasis[basis.ordinal()] = known;
        }
        return known;
    }

    private OnBasis read(Basis basis) {
        if (composed.isEmpty() && computedFrom.isEmpty()) {
            ReportedRows rows = ReportedRows.on(basis, given);
            return rows.isEmpty() ? OnBasis.NOTHING : new OnBasis(rows, Map.of());
        }
        Map<Period, Computation> computed = new HashMap<>();
        NavigableMap<Period, Result> all = reported(basis, computed);
        computedFrom.ifPresent(source -> aggregate(basis, source, all, computed));
        return new OnBasis(ReportedRows.of(all), computed);
    }

    /** What was given and, where nothing was, computed from other indicators for the same period. */
    private NavigableMap<Period, Result> reported(Basis basis, Map<Period, Computation> computed) {
        NavigableMap<Period, Result> rows =
                new TreeMap<>(ReportedRows.on(basis, given).byPeriod());
        for (Composed each : composed) {
            if (each.result().basis() == basis) {
                add(each.result(), () -> ofParts(each), rows, computed);
            }
        }
        return rows;
    }

    private Computation.OfParts ofParts(Composed figure) {
        return new Computation.OfParts(indicator.composite().orElseThrow(), parts, figure);
    }

    private void aggregate(
            Basis basis, Basis source, NavigableMap<Period, Result> rows, Map<Period, Computation> computed) {
        NavigableMap<Period, Result> from = reported(source, new HashMap<>());
        Aggregates.of(indicator, indicator.aggregation().orElseThrow(), source, from, basis)
                .forEach(each -> add(each.result(), each::computation, rows, computed));
    }

    private Map<Of, Composed> findComposed() {
        Map<Of, Composed> found = new HashMap<>();
        composed.forEach(
                each -> found.put(new Of(each.result().basis(), each.result().period()), each));
        return found;
    }

    /** Adds what was not given to the rows: what is given stands, and is added to nothing. */
    private static void add(
            Result result,
            Supplier<Computation> computation,
            NavigableMap<Period, Result> rows,
            Map<Period, Computation> computed) {
        if (rows.putIfAbsent(result.period(), result) == null) {
            computed.put(result.period(), computation.get());
        }
    }

    /** The figures of rows that have one, each as it is judged when it is asked for. */
    private final class Figures implements Series.Points {
        private final ReportedRows rows;

        Figures(ReportedRows rows) {
            this.rows = rows;
        }

        @Override
        public int count() {
            return rows.count();
        }

        @Override
        public Period period(int place) {
            return rows.row(place).period();
        }

        @Override
        public BigDecimal figure(int place) {
            return judged(rows.row(place).value().orElseThrow());
        }

        @Override
        public Optional<BigDecimal> given(int place) {
            return judged(rows.row(place).value());
        }
    }

    private Optional<BigDecimal> judged(Optional<BigDecimal> value) {
        if (value.isEmpty()) {
            return value;
        }
        BigDecimal judged = judged(value.get());
        // What is printed as it was given is the same.
        return judged.scale() == value.get().scale() ? value : Optional.of(judged);
    }

    private BigDecimal judged(BigDecimal value) {
        return switch (policy) {
            case PRINTED -> Rounding.printed(value, indicator.decimals());
            case EXACT -> value;
        };
    }

    /** What was reported for the period, or computed. */
    public Optional<Result> row(Basis basis, Period period) {
        return on(basis).rows.at(period);
    }

    /** The figure that was reported for the period, or computed, as it is judged. */
    Optional<BigDecimal> figure(Basis basis, Period period) {
        Optional<Result> row = row(basis, period);
        return row.isPresent() ? figure(row.get()) : Optional.empty();
    }

    /** That of a row. */
    Optional<BigDecimal> figure(Result row) {
        return row.state() == ResultState.REPORTED ? judged(row.value()) : Optional.empty();
    }

    /** What was reported or computed on the basis, by period. */
    public NavigableMap<Period, Result> rows(Basis basis) {
        return on(basis).rows.byPeriod();
    }

    /** The earliest period that something was reported for. */
    Optional<Period> first(Basis basis) {
        ReportedRows rows = on(basis).rows;
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.row(0).period());
    }

    /** What the result of the period was computed from, or empty where it was given. */
    public Optional<Computation> computation(Basis basis, Period period) {
        return Optional.ofNullable(on(basis).computed.get(period));
    }

    /** Whether any row on the basis is a rate of so many cases. */
    boolean haveDenominators(Basis basis) {
        return on(basis).rows.haveDenominators();
    }

    /** What would be computed for the period had nothing been given, or empty where nothing is computed on the basis. */
    public Optional<Result> computable(Basis basis, Period period) {
        return computedFrom.flatMap(source -> Aggregates.of(
                        indicator,
                        indicator.aggregation().orElseThrow(),
                        source,
                        ReportedRows.on(source, given).byPeriod(),
                        basis)
                .stream()
                .map(Aggregates.Computed::result)
                .filter(each -> each.period().equals(period))
                .findFirst());
    }

    /** What its parts come to for the period, whether or not that is given; empty where it has none, or none of them has a row. */
    public Optional<Computation.OfParts> ofParts(Basis basis, Period period) {
        return composed.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(composedOf.get().get(new Of(basis, period)))
                        .map(this::ofParts);
    }

    /** The figures of every period, each as it is judged. */
    public Series series(Basis basis) {
        OnBasis on = on(basis);
        Series known = on.series;
        if (known == null) {
            known = Series.of(new Figures(on.rows.withFigure()));
            on.series = known;
        }
        return known;
    }
}
