package org.ragstone.join;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ragstone.arithmetic.Composition;
import org.ragstone.arithmetic.Composition.Weighed;
import org.ragstone.join.Computation.PartFigure;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Composed;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/**
 * Computes the figures of an indicator from those of its parts, for each basis and period that one of them has a row of. Where one
 * has no figure there is none, and its state is the first of these that a part is in: SUPPRESSED, since it would let a withheld
 * figure be reckoned; NOT_REPORTED; NOT_COMPUTABLE; and NOT_DUE only where that holds of them all.
 */
final class PartsTogether {
    private final IndicatorData data;
    private final Indicator indicator;
    private final Aggregation how;
    private final List<ResultIndex> parts;

    /** @param parts the figures of each part of the indicator, in the order of its parts */
    PartsTogether(IndicatorData data, List<ResultIndex> parts) {
        this.data = data;
        this.indicator = data.indicator();
        this.how = indicator.composite().orElseThrow();
        this.parts = parts;
    }

    /** How many rows there are to look at. */
    long figures() {
        return bases().stream()
                .flatMapToLong(basis ->
                        parts.stream().mapToLong(part -> part.rows(basis).size()))
                .sum();
    }

    /** Where the indicator says how longer times are computed, that is from its own periods. */
    private List<Basis> bases() {
        return Arrays.stream(Basis.values())
                .filter(basis -> indicator.aggregation().isEmpty() || !basis.isOfPeriods())
                .toList();
    }

    List<Composed> composed() {
        List<Composed> composed = new ArrayList<>();
        for (Basis basis : bases()) {
            Set<Period> periods = new TreeSet<>();
            parts.forEach(part -> periods.addAll(part.rows(basis).keySet()));
            periods.forEach(period -> composed.add(composed(basis, period)));
        }
        return composed;
    }

    private Composed composed(Basis basis, Period period) {
        List<PartFigure> figures = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            figures.add(new PartFigure(how, data.parts().get(i), parts.get(i).row(basis, period)));
        }
        return new Composed(
                result(basis, period, figures),
                figures.stream().flatMap(each -> each.row().stream()).toList());
    }

    private Result result(Basis basis, Period period, List<PartFigure> figures) {
        boolean isWhole = figures.stream().noneMatch(PartFigure::isMissing);
        List<Weighed> counted = figures.stream()
                .filter(each -> each.figure().isPresent())
                .map(PartFigure::weighed)
                .toList();
        Optional<BigDecimal> value = isWhole ? Composition.of(how, counted, indicator.unit()) : Optional.empty();
        boolean isRate = how == Aggregation.RATE && value.isPresent();
        return new Result(
                indicator.ref(),
                period,
                basis,
                value.isPresent() ? ResultState.REPORTED : state(figures),
                value,
                isRate ? Optional.of(Composition.numerator(counted)) : Optional.empty(),
                isRate ? Optional.of(Composition.denominator(counted)) : Optional.empty(),
                "",
                "",
                value.isPresent()
                        && counted.stream().anyMatch(each -> each.row().provisional()),
                "",
                indicator.where(),
                "");
    }

    private static ResultState state(List<PartFigure> figures) {
        List<ResultState> lacking = figures.stream()
                .filter(PartFigure::isMissing)
                .map(PartFigure::state)
                .toList();
        if (lacking.contains(ResultState.SUPPRESSED)) {
            return ResultState.SUPPRESSED;
        }
        if (lacking.isEmpty() || lacking.stream().allMatch(each -> each == ResultState.NOT_COMPUTABLE)) {
            return ResultState.NOT_COMPUTABLE;
        }
        boolean allAreNotDue =
                lacking.size() == figures.size() && lacking.stream().allMatch(each -> each == ResultState.NOT_DUE);
        return allAreNotDue ? ResultState.NOT_DUE : ResultState.NOT_REPORTED;
    }
}
