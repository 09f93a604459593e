package org.ragstone.warning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.Months;
import org.ragstone.model.Result;
import org.ragstone.model.WarningCode;

/** A figure of a longer time that is given, and is not what the periods in it come to by the indicator's own aggregation. */
final class OddTotals implements FigureCheck {
    @Override
    public void look(DueFigure due, Result row, Found found) {
        if (due.indicator().aggregation().isEmpty() || row.basis().isOfThePeriod() || due.isComputed(row)) {
            return;
        }
        Optional<BigDecimal> computed = due.computable(row).flatMap(Result::value);
        if (computed.isPresent() && !isRounded(due, row, computed.get())) {
            tell(due, row, computed.get(), found);
        }
    }

    /** Whether they are no further apart than where each period and the whole were rounded or cut by themselves. */
    private static boolean isRounded(DueFigure due, Result row, BigDecimal computed) {
        BigDecimal half = half(stepsOfPeriods(due, row));
        return DueFigure.figure(row)
                        .subtract(computed)
                        .abs()
                        .compareTo(step(DueFigure.figure(row)).add(half))
                < 0;
    }

    /** By how much the periods may be off in all, twice over: a mean by no more than one of them, and a rate of cases by nothing. */
    private static BigDecimal stepsOfPeriods(DueFigure due, Result row) {
        List<BigDecimal> steps = due.rows(source(due)).values().stream()
                .filter(each -> each.value().isPresent() && isIn(row, each))
                .map(each -> step(DueFigure.figure(each)))
                .toList();
        return switch (due.indicator().aggregation().orElseThrow()) {
            case SUM -> steps.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case MEAN -> steps.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
            case RATE -> BigDecimal.ZERO;
        };
    }

    private static boolean isIn(Result row, Result period) {
        Optional<Months> of = Months.of(period);
        return of.isEmpty()
                || Months.of(row).filter(time -> time.holds(of.get())).isPresent();
    }

    private static BigDecimal half(BigDecimal number) {
        return number.multiply(new BigDecimal("0.5"));
    }

    private static Basis source(DueFigure due) {
        return due.rows(Basis.LATEST).isEmpty() ? Basis.SNAPSHOT : Basis.LATEST;
    }

    private static BigDecimal step(BigDecimal figure) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, figure.scale()));
    }

    private static void tell(DueFigure due, Result row, BigDecimal computed, Found found) {
        BigDecimal figure = DueFigure.figure(row);
        found.ofResult(
                WarningCode.VALUE_NOT_OF_ITS_PARTS,
                due.due(),
                row,
                "value",
                "%s of `%s` is not what `%s` comes to by `%s`, which is %s"
                        .formatted(
                                figure.toPlainString(),
                                due.indicator().ref(),
                                source(due),
                                due.indicator().aggregation().orElseThrow(),
                                computed.setScale(
                                                Math.max(0, Math.min(figure.scale() + 1, computed.scale())),
                                                RoundingMode.HALF_UP)
                                        .toPlainString()),
                "Correct one of them, or leave the row out to have it computed.");
    }
}
