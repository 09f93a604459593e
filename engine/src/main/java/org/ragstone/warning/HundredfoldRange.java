package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.policy.language.ResultFact;

/** An expected range in per cent that is a hundred times its figure, or a hundredth of it. */
final class HundredfoldRange implements JudgementCheck {
    @Override
    public void look(TargetsHeld judged, Found found) {
        JoinedIndicator indicator = judged.indicator();
        if (indicator.data().indicator().kind() != IndicatorKind.ACTIVITY
                || !Bounds.isPercentage(indicator.data().indicator())
                || !indicator.join().asks(ResultFact.RANGE)) {
            return;
        }
        for (ResultAsJudged each : judged.results()) {
            DueFigure.of(indicator, each.result()).ifPresent(due -> look(indicator, due, found));
        }
    }

    private static void look(JoinedIndicator indicator, DueFigure due, Found found) {
        List<BigDecimal> sides = sides(due);
        if (sides.isEmpty() || found.told().containsFigure(due.row()) || !areAmiss(due, sides)) {
            return;
        }
        Slip slip = new Slip(figure(due), sides.get(0), /* percent= */ true);
        if (slip.suspectsTheOne()) {
            tellFigure(due, slip, found);
        } else {
            tellRange(indicator, due, slip, found);
        }
    }

    private static List<BigDecimal> sides(DueFigure due) {
        return Stream.of(
                        due.result().standards().range().lower(),
                        due.result().standards().range().upper())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether each side is so far from the figure, and from those around it; what is over the whole is told of as that. */
    private static boolean areAmiss(DueFigure due, List<BigDecimal> sides) {
        return Stream.concat(
                                Stream.of(figure(due)),
                                FiguresAround.of(due, due.row()).stream().map(DueFigure::figure))
                        .allMatch(figure ->
                                sides.stream().allMatch(side -> isAmiss(new Slip(figure, side, /* percent= */ true))))
                && Bounds.isPartOfWhole(due.indicator());
    }

    private static boolean isAmiss(Slip slip) {
        return slip.areApart() && Slip.isFraction(slip.smaller()) && slip.suspectsTheSmaller();
    }

    private static BigDecimal figure(DueFigure due) {
        return DueFigure.figure(due.row());
    }

    private static void tellFigure(DueFigure due, Slip slip, Found found) {
        found.ofResult(
                WarningCode.HUNDREDFOLD,
                due.due(),
                due.row(),
                "value",
                "%s of `%s` is %s its expected range, %s"
                        .formatted(slip.one().toPlainString(), due.indicator().ref(), slip.words(), words(due)),
                slip.hint(due.indicator().unit()));
    }

    private static void tellRange(JoinedIndicator indicator, DueFigure due, Slip slip, Found found) {
        Indicator of = due.indicator();
        Optional<PeriodTarget> row = row(indicator, due);
        String column = due.result().standards().range().lower().isPresent() ? "lower" : "upper";
        found.add(
                WarningCode.HUNDREDFOLD,
                new Warning.Subject(of.ref(), row.flatMap(PeriodTarget::basis), row.map(PeriodTarget::period), column),
                due.due().period(),
                row.map(PeriodTarget::where).orElse(of.where()).at(column),
                "the expected range of `%s`, %s, is a fiftieth or less of its figure, %s"
                        .formatted(of.ref(), words(due), slip.one().toPlainString()),
                slip.hint(of.unit()));
    }

    private static String words(DueFigure due) {
        return due.result().standards().range().words();
    }

    /** The row that it is written in, or empty where it is the indicator's. */
    private static Optional<PeriodTarget> row(JoinedIndicator indicator, DueFigure due) {
        return indicator
                .index()
                .standards()
                .rowOf(
                        JudgedAgainst.PHASED_TARGET,
                        due.row().period(),
                        due.row().basis(),
                        standards -> standards.lower().isPresent()
                                || standards.upper().isPresent());
    }
}
