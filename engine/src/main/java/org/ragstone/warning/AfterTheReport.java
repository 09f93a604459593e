package org.ragstone.warning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;

/** Figures for periods that end after the report's; a target is set for the year, and a forecast is of its end. */
final class AfterTheReport implements IndicatorCheck {
    @Override
    public void look(JoinedIndicator indicator, Found found) {
        if (found.isOfAnotherPeriod()) {
            return;
        }
        Period report = indicator.report();
        for (Result row : indicator.data().results()) {
            if (isAfter(row, report)) {
                tell(indicator, found);
                return;
            }
        }
    }

    /** A row without a figure may be there to be filled in. */
    private static boolean isAfter(Result row, Period report) {
        return row.period().compareTo(report) > 0
                && row.basis() != Basis.FORECAST
                && (row.value().isPresent() || !row.assessment().isEmpty())
                && row.period().last().isAfter(report.last());
    }

    private static void tell(JoinedIndicator indicator, Found found) {
        Period report = indicator.report();
        List<Result> rows = indicator.data().results().stream()
                .filter(row -> isAfter(row, report))
                .sorted(Comparator.comparing(Result::period).thenComparing(Result::basis))
                .toList();
        Result first = rows.get(0);
        String ref = indicator.data().indicator().ref();
        found.add(
                WarningCode.AFTER_THE_REPORT,
                new Warning.Subject(ref, Optional.of(first.basis()), Optional.of(first.period()), "period"),
                report,
                first.where().at("period"),
                rows.size() == 1
                        ? "a result of `%s` is for %s, after the report's %s".formatted(ref, first.period(), report)
                        : "%s results of `%s` are for periods after the report's %s, from %s on"
                                .formatted(rows.size(), ref, report, first.period()),
                (rows.size() == 1 ? "It is" : "They are")
                        + " not judged. Maybe the `period` of the data set is still that of an earlier report.");
    }
}
