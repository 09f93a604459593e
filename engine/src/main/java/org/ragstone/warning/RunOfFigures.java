package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Period;
import org.ragstone.model.Result;

/** How the figures of a year and the one before it run: how often they rise, and how often they start anew with a year. */
final class RunOfFigures {
    /** Fewer come about by themselves: of five figures, one order in 120 is a rising one. */
    static final int FEWEST_RISES = 4;

    /** A whole year has no more of quarters or terms. */
    static final int FEWEST_RISES_OF_FEW = 3;

    /** Periods of a year that are few. */
    static final int FEW = 4;

    /** What starts anew is less than half of what the year before came to; a fall in April may be more. */
    static final BigDecimal START = BigDecimal.valueOf(2);

    private final DueFigure due;
    // Of one year each, the newest first.
    private final List<List<Result>> years = new ArrayList<>(List.of(new ArrayList<>()));
    private int rises = 0;

    private RunOfFigures(DueFigure due) {
        this.due = due;
    }

    /** The run up to a figure, if it is that of a year to date: nothing falls within a year, and each year starts anew. */
    static Optional<RunOfFigures> asYearToDate(DueFigure due) {
        Optional<Result> before = due.before(due.row());
        if (before.isEmpty() || (isLess(due.row(), before.get()) && !startsYear(due.row()))) {
            return Optional.empty();
        }
        RunOfFigures run = new RunOfFigures(due);
        return run.goesBack() && run.rises >= run.fewestRises() && run.years.size() > 1 && run.addsUp()
                ? Optional.of(run)
                : Optional.empty();
    }

    /** Whether figures run so, from the due one back to the beginning of last year. */
    private boolean goesBack() {
        Result later = due.row();
        add(later);
        for (Optional<Result> before = due.before(later); before.isPresent(); before = due.before(later)) {
            Result earlier = before.get();
            boolean isNewYear = !yearOf(earlier).equals(yearOf(later));
            if (isNewYear && years.size() == 2) {
                return true;
            }
            if (isNewYear ? !startsAnew(earlier, later) : isLess(later, earlier)) {
                return false;
            }
            rises += !isNewYear && isLess(earlier, later) ? 1 : 0;
            if (isNewYear) {
                years.add(new ArrayList<>());
            }
            add(earlier);
            later = earlier;
        }
        return true;
    }

    private void add(Result row) {
        years.get(years.size() - 1).add(row);
    }

    private static Period yearOf(Result row) {
        return row.period().year();
    }

    private static boolean isLess(Result one, Result other) {
        return DueFigure.figure(one).compareTo(DueFigure.figure(other)) < 0;
    }

    private static boolean startsAnew(Result last, Result first) {
        return DueFigure.figure(first).multiply(START).compareTo(DueFigure.figure(last)) < 0;
    }

    private boolean addsUp() {
        return years.stream().allMatch(year -> addsUp(year.get(year.size() - 1), year.get(0), year.size()));
    }

    private int fewestRises() {
        return due.row().period().yearToDate().get(0).previous().yearToDate().size() <= FEW
                ? FEWEST_RISES_OF_FEW
                : FEWEST_RISES;
    }

    /**
     * Whether a year comes to at least half of its first figure in each period, and its first to half of what the others add in
     * each of its own; what only grows, or has a season, comes to less.
     */
    private static boolean addsUp(Result first, Result last, int periods) {
        BigDecimal of = DueFigure.figure(first);
        BigDecimal to = DueFigure.figure(last);
        if (startsYear(first)) {
            return to.multiply(START).compareTo(of.multiply(BigDecimal.valueOf(periods))) >= 0;
        }
        BigDecimal before = BigDecimal.valueOf(first.period().yearToDate().size());
        BigDecimal added = to.subtract(of).multiply(before);
        return periods == 1
                || of.multiply(START).multiply(BigDecimal.valueOf(periods - 1L)).compareTo(added) >= 0;
    }

    private static boolean startsYear(Result row) {
        return !row.period().previous().year().equals(yearOf(row));
    }

    /** How they run. */
    String words(String ref) {
        int figures = years.stream().mapToInt(List::size).sum();
        return "the last %s figures of `%s` run as a year to date does: %s rise, %s or more, and they fall where a year starts alone, to less than half"
                .formatted(figures, ref, rises, fewestRises());
    }
}
