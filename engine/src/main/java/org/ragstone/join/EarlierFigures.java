package org.ragstone.join;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.ragstone.arithmetic.Mean;
import org.ragstone.arithmetic.Series;
import org.ragstone.model.Basis;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Period;
import org.ragstone.model.Result;

/** The earlier figures that one result can be compared with. */
public final class EarlierFigures {
    private final DueResult due;
    private final ResultIndex results;

    EarlierFigures(DueResult due, ResultIndex results) {
        this.due = due;
        this.results = results;
    }

    /** The figures on the basis of the result. */
    Series series() {
        return results.series(due.basis());
    }

    public Optional<Mean> at(EarlierFigure against) {
        Period period = due.figurePeriod();
        return switch (against) {
            case PREVIOUS_PERIOD -> startsAfresh(period) ? Optional.empty() : figure(due.basis(), period.previous());
            case PREVIOUS_FIGURE -> previousFigure().flatMap(each -> figure(due.basis(), each));
            case SAME_PERIOD_LAST_YEAR -> figure(due.basis(), period.lastYear());
            case LAST_YEAR_OUTTURN -> figure(Basis.OUTTURN, lastYearOf(period));
            case MEAN_OF_LAST_YEAR -> series().meanOfYearBefore(period, results.years()::of);
            case MEAN_OF_12_MONTHS_BEFORE ->
                goesBackTo(period.previous().twelveMonths().get(0))
                        ? series().meanOfTwelveMonthsBefore(period)
                        : Optional.empty();
        };
    }

    /** The figure of a quarter of the year that the figure is of, from 1 to 4, up to its own period; empty where there is none. */
    public Optional<BigDecimal> ofQuarter(int quarter) {
        return quarter(quarter).flatMap(each -> figure(due.basis(), each)).map(Mean::shown);
    }

    /** The row that it is of, likewise. */
    public List<Result> rowsOfQuarter(int quarter) {
        return quarter(quarter).map(each -> rows(due.basis(), List.of(each))).orElse(List.of());
    }

    private Optional<Period> quarter(int quarter) {
        YearMonth first = results.years().of(due.figurePeriod()).first().plusMonths(3L * (quarter - 1));
        return Period.ofMonths(first, first.plusMonths(2)).filter(each -> !each.endsAfter(due.figurePeriod()));
    }

    /** The rows that such a figure is of, or the mean of which it is: those that there are, with a figure or without. */
    public List<Result> rows(EarlierFigure against) {
        Period period = due.figurePeriod();
        return switch (against) {
            case PREVIOUS_PERIOD -> startsAfresh(period) ? List.of() : rows(due.basis(), List.of(period.previous()));
            case PREVIOUS_FIGURE ->
                rows(due.basis(), previousFigure().map(List::of).orElse(List.of()));
            case SAME_PERIOD_LAST_YEAR -> rows(due.basis(), List.of(period.lastYear()));
            case LAST_YEAR_OUTTURN -> rows(Basis.OUTTURN, List.of(lastYearOf(period)));
            case MEAN_OF_LAST_YEAR -> rowsOfLastYear(period);
            case MEAN_OF_12_MONTHS_BEFORE -> rows(due.basis(), period.previous().twelveMonths());
        };
    }

    private List<Result> rows(Basis basis, List<Period> periods) {
        NavigableMap<Period, Result> rows = results.rows(basis);
        List<Result> found = new ArrayList<>(periods.size());
        for (Period each : periods) {
            Result row = rows.get(each);
            if (row != null) {
                found.add(row);
            }
        }
        return found;
    }

    private List<Result> rowsOfLastYear(Period period) {
        Period year = lastYearOf(period);
        return results.rows(due.basis()).headMap(period, false).values().stream()
                .filter(each -> results.years().of(each.period()).equals(year))
                .toList();
    }

    /** The period of the last figure before, or empty without one. */
    public Optional<Period> previousFigure() {
        Period period = due.figurePeriod();
        return series().latestEndingBefore(period)
                .filter(each -> !due.basis().runsFromApril() || results.years().areSame(each, period));
    }

    /** Whether there was something to report so long ago; what runs from April says nothing of the time before. */
    private boolean goesBackTo(Period oldest) {
        return !due.basis().runsFromApril()
                && results.first(due.basis())
                        .filter(first -> first.compareTo(oldest) <= 0)
                        .isPresent();
    }

    private Optional<Mean> figure(Basis basis, Period period) {
        return results.figure(basis, period).map(Mean::of);
    }

    /** A year to date, or a forecast of it, begins again each April: the first one of a year has nothing before it. */
    private boolean startsAfresh(Period period) {
        return due.basis().runsFromApril() && !results.years().areSame(period.previous(), period);
    }

    private Period lastYearOf(Period period) {
        return results.years().of(period).lastYear();
    }

    /** What an explanation calls it: "for 2018-06". */
    String words(EarlierFigure against) {
        Period period = due.figurePeriod();
        String of = of(against, period);
        return switch (against) {
            case PREVIOUS_PERIOD, SAME_PERIOD_LAST_YEAR -> "for " + of;
            case PREVIOUS_FIGURE -> of.isEmpty() ? "before that of " + period : "for " + of;
            case LAST_YEAR_OUTTURN -> "as the outturn of " + of;
            case MEAN_OF_LAST_YEAR, MEAN_OF_12_MONTHS_BEFORE -> "as the mean of " + of;
        };
    }

    /** The time that such a figure is of, seen from a period. */
    private String of(EarlierFigure against, Period period) {
        return switch (against) {
            case PREVIOUS_PERIOD -> period.previous().toString();
            case PREVIOUS_FIGURE -> previousFigure().map(Period::toString).orElse("");
            case SAME_PERIOD_LAST_YEAR -> period.lastYear().toString();
            case LAST_YEAR_OUTTURN, MEAN_OF_LAST_YEAR -> lastYearOf(period).toString();
            case MEAN_OF_12_MONTHS_BEFORE -> "the 12 months to " + period.previous();
        };
    }

    /**
     * The time that such a figure is of, where who reads its word under a heading of a period does not know: "2017/18-Q4", "the 12
     * months to 2018-06".
     */
    public Optional<String> unsaid(EarlierFigure against, Period headed) {
        String of = of(against, due.figurePeriod());
        boolean isSaid = against != EarlierFigure.PREVIOUS_FIGURE && of.equals(of(against, headed));
        return isSaid || of.isEmpty() ? Optional.empty() : Optional.of(of);
    }

    /** The quarter that a quarter's figure is of, likewise: that of another year. */
    public Optional<String> unsaidQuarter(int quarter, Period headed) {
        boolean isSaid = results.years().areSame(due.figurePeriod(), headed);
        return isSaid ? Optional.empty() : quarter(quarter).map(Period::toString);
    }

    /** Those there are, as they are shown. */
    Map<EarlierFigure, BigDecimal> all() {
        Map<EarlierFigure, BigDecimal> all = new EnumMap<>(EarlierFigure.class);
        for (EarlierFigure against : EarlierFigure.values()) {
            at(against).ifPresent(figure -> all.put(against, figure.shown()));
        }
        return all;
    }
}
