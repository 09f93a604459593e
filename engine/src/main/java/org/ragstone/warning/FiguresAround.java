package org.ragstone.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Function;
import org.ragstone.model.Basis;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Period;
import org.ragstone.model.Result;

/** The figures that one should be like: those on its basis that are nearest to it, and that of a year before. */
final class FiguresAround {
    /** As many on each side tell what figures are like by then: half a year of months. */
    private static final int MOST_ON_A_SIDE = 6;

    private final DueFigure due;
    private final Result row;
    private final List<Result> around = new ArrayList<>();

    private FiguresAround(DueFigure due, Result row) {
        this.due = due;
        this.row = row;
    }

    /** The newest before it first. A percentage of 0 is none of them, since it is no size. */
    static List<Result> of(DueFigure due, Result row) {
        return new FiguresAround(due, row).find();
    }

    /**
     * Those before the newest that are like one, the newest first: what figures were like until then. None where they are as many as
     * tell what figures are like by now, or where both come by turns.
     */
    static List<Result> beforeThoseLike(DueFigure due, Function<Result, Slip> slip) {
        return new FiguresAround(due, due.row()).findBeforeThoseLike(slip);
    }

    private List<Result> findBeforeThoseLike(Function<Result, Slip> slip) {
        NavigableMap<Period, Result> rows = due.rows(row.basis());
        int tooMany = Bounds.isPercentage(due.indicator()) ? MOST_ON_A_SIDE : Hundredfold.FEWEST_STEADY;
        int like = 1;
        for (Result each : rows.headMap(row.period(), false).descendingMap().values()) {
            if (around.size() == MOST_ON_A_SIDE || !DueFigure.isOfOneRun(row, each)) {
                break;
            }
            if (!counts(each)) {
                continue;
            }
            Slip of = slip.apply(each);
            if (of.areApart()) {
                around.add(each);
            } else if (!around.isEmpty() || !of.areWithin(Hundredfold.MOST_AMONG_THEMSELVES) || ++like == tooMany) {
                return List.of();
            }
        }
        Result lastYear = rows.get(row.period().lastYear());
        if (around.isEmpty()
                && lastYear != null
                && counts(lastYear)
                && slip.apply(lastYear).areApart()) {
            around.add(lastYear);
        }
        return around;
    }

    private List<Result> find() {
        NavigableMap<Period, Result> rows = due.rows(row.basis());
        if (rows.size() > 1) {
            addOnItsBasis(rows);
        }
        if (around.isEmpty() && row.equals(due.row())) {
            addOutturn();
        }
        return around;
    }

    private void addOnItsBasis(NavigableMap<Period, Result> rows) {
        Period newest = due.row().period();
        addNearest(rows.headMap(row.period(), false).descendingMap());
        if (row.period().compareTo(newest) < 0) {
            addNearest(rows.subMap(row.period(), false, newest, true));
        }
        Result lastYear = rows.get(row.period().lastYear());
        if (lastYear != null && counts(lastYear) && !around.contains(lastYear)) {
            around.add(lastYear);
        }
    }

    private void addNearest(NavigableMap<Period, Result> rows) {
        int most = around.size() + MOST_ON_A_SIDE;
        for (Result each : rows.values()) {
            if (around.size() == most || !DueFigure.isOfOneRun(row, each)) {
                return;
            }
            if (counts(each)) {
                around.add(each);
            }
        }
    }

    /** What the year came to: no sum of a part of it is like that, but a percentage is. */
    private void addOutturn() {
        if (row.basis() == Basis.YEAR_TO_DATE
                || due.rows(Basis.OUTTURN).isEmpty()
                || !Bounds.isPercentage(due.indicator())) {
            return;
        }
        due.result().earlier().rows(EarlierFigure.LAST_YEAR_OUTTURN).stream()
                .filter(this::counts)
                .forEach(around::add);
    }

    private boolean counts(Result other) {
        return other.value()
                .filter(figure -> figure.signum() != 0 || !Bounds.isPercentage(due.indicator()))
                .isPresent();
    }
}
