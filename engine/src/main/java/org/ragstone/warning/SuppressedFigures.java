package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Months;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.WarningCode;

/**
 * Figures of the years that are evaluated which are withheld, and which whoever knows the others can reckon. They are named, and
 * never told.
 */
final class SuppressedFigures implements IndicatorCheck {
    private static final Comparator<Result> BY_PERIOD =
            Comparator.comparing(Result::period).thenComparing(Result::basis);

    @Override
    public void look(JoinedIndicator indicator, Found found) {
        for (Result row : indicator.data().results()) {
            if (row.state() == ResultState.SUPPRESSED) {
                look(indicator, suppressed(indicator), found);
                return;
            }
        }
    }

    /** In the order of their periods. */
    private static List<Result> suppressed(JoinedIndicator indicator) {
        Set<Period> years = years(indicator);
        return indicator.data().results().stream()
                .filter(row -> row.state() == ResultState.SUPPRESSED)
                .filter(row -> isPublished(row, indicator)
                        && years.contains(row.period().year()))
                .sorted(BY_PERIOD)
                .toList();
    }

    /** Those that are evaluated. */
    static Set<Period> years(JoinedIndicator indicator) {
        Set<Period> years = new HashSet<>();
        for (JoinedResult result : indicator.results()) {
            years.add(result.due().period().year());
        }
        return years;
    }

    static boolean isPublished(Result row, JoinedIndicator indicator) {
        return !row.period().last().isAfter(indicator.report().last());
    }

    private static void look(JoinedIndicator indicator, List<Result> suppressed, Found found) {
        List<Result> known = known(indicator);
        Reckoning reckoning = Reckoning.of(known);
        for (Result row : suppressed) {
            if (row.numerator().isPresent()) {
                tellOfItsParts(indicator, row, found);
            } else if (Months.of(row).filter(reckoning::leadsThrough).isPresent() || isNothing(row, known, indicator)) {
                tell(indicator, row, known, found);
            } else {
                sameTime(indicator, row).ifPresent(other -> tell(indicator, row, List.of(other), found));
            }
        }
    }

    /** Whether the others come to all that there is in a longer time, so that nothing is left for those that are withheld. */
    private static boolean isNothing(Result row, List<Result> known, JoinedIndicator indicator) {
        return row.basis() == Basis.LATEST
                && AddingUp.likely(indicator.data())
                && known.stream()
                        .filter(total -> total.basis() == Basis.YEAR_TO_DATE
                                && total.value().isPresent()
                                && total.period().yearToDate().contains(row.period()))
                        .anyMatch(total -> comeToAll(total, indicator));
    }

    private static boolean comeToAll(Result total, JoinedIndicator indicator) {
        NavigableMap<Period, Result> rows = indicator.index().results().rows(Basis.LATEST);
        BigDecimal rest = DueFigure.figure(total);
        for (Period each : total.period().yearToDate()) {
            Result row = rows.get(each);
            boolean isKnown = row != null && row.value().isPresent();
            if (row == null || (!isKnown && row.state() != ResultState.SUPPRESSED)) {
                return false;
            }
            BigDecimal figure = row.value().orElse(BigDecimal.ZERO);
            if (figure.signum() < 0) {
                return false;
            }
            rest = rest.subtract(figure);
        }
        return rest.signum() == 0;
    }

    /** A figure that is given of the same time on another basis, which is the same figure: that of April, and of the year so far. */
    private static Optional<Result> sameTime(JoinedIndicator indicator, Result row) {
        Optional<Months> time = Months.of(row);
        return indicator.data().results().stream()
                .filter(each -> each.value().isPresent() && each.basis() != row.basis())
                .filter(each -> isPublished(each, indicator))
                .filter(each -> time.isPresent() && time.equals(Months.of(each)))
                .findFirst();
    }

    /** Of what adds up or has a mean, the figures; of a rate, the numerators. What was not due of a period adds nothing. */
    static List<Result> known(JoinedIndicator indicator) {
        boolean byFigures = areAdded(indicator.data());
        List<Result> known = new ArrayList<>();
        for (Result row : indicator.data().rows()) {
            boolean isKnown = byFigures
                    ? row.value().isPresent()
                    : row.state() != ResultState.SUPPRESSED && row.numerator().isPresent();
            if ((isKnown || addsNothing(row)) && isPublished(row, indicator)) {
                known.add(row);
            }
        }
        return known;
    }

    /** A period's own figure that was not due; of a longer time that says nothing of what the periods in it come to. */
    private static boolean addsNothing(Result row) {
        return row.state() == ResultState.NOT_DUE && row.basis() == Basis.LATEST;
    }

    private static boolean areAdded(IndicatorData data) {
        return AddingUp.mayBe(data)
                || data.indicator()
                        .aggregation()
                        .filter(how -> how == Aggregation.MEAN)
                        .isPresent();
    }

    private static void tellOfItsParts(JoinedIndicator indicator, Result row, Found found) {
        found.ofRow(
                WarningCode.SUPPRESSED_CAN_BE_RECKONED,
                row,
                indicator.report(),
                "numerator",
                "the figure of `%s` is suppressed, and its numerator stands beside it"
                        .formatted(indicator.data().indicator().ref()),
                "Leave the parts of what is withheld blank.");
    }

    private static void tell(JoinedIndicator indicator, Result row, List<Result> known, Found found) {
        found.ofRow(
                WarningCode.SUPPRESSED_CAN_BE_RECKONED,
                row,
                indicator.report(),
                "state",
                "the figure of `%s` is suppressed, and can be reckoned from others that are given%s"
                        .formatted(
                                indicator.data().indicator().ref(),
                                longer(row, known)
                                        .map(each -> ", %s for %s among them".formatted(each.basis(), each.period()))
                                        .orElse("")),
                "Suppress a second figure, so that nothing is left by taking away the rest.");
    }

    /** The newest figure of a longer time. */
    private static Optional<Result> longer(Result row, List<Result> known) {
        Months time = Months.of(row).orElseThrow();
        return known.stream()
                .filter(each -> each.basis() != row.basis())
                .filter(each ->
                        Months.of(each).filter(other -> other.holds(time)).isPresent())
                .max(Comparator.comparing(Result::period));
    }
}
