package org.ragstone.dataset.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.reading.Grid;
import org.ragstone.reading.Grid.GridRow;
import org.ragstone.reading.PeriodHeadings;

/** The tables that a wide form says: its indicators, their results and their targets. Not thread-safe. */
public final class WideTables implements AutoCloseable {
    private static final int MOST_ABOVE = 20;

    private final Grid grid;
    private final Optional<Period> report;
    private final Above above;
    private final Problems problems = new Problems();
    private @Nullable Tables tables;

    /** What the rows below the names of the columns are put into. */
    private record Tables(Layout layout, WideTable indicators, WideTable results, WideTable targets) {
        Tables(Layout layout, Grid grid) {
            this(
                    layout,
                    new WideTable(grid, layout, List.of()),
                    new WideTable(grid, layout, layout.results()),
                    new WideTable(grid, layout, layout.targets()));
            indicators.add(layout.row(), layout.names());
            results.head(Heading.OF_RESULTS);
            targets.head(Heading.OF_TARGETS);
        }

        List<WideTable> all() {
            return List.of(indicators, results, targets);
        }
    }

    private WideTables(Grid grid, List<String> keys, Optional<Period> report) {
        this.grid = grid;
        this.report = report;
        this.above = new Above(grid, keys, problems);
    }

    /**
     * Reads them.
     *
     * @param keys what a data set may say of itself above its columns
     * @param report the period of the report, where it is not for what stands above the columns to say
     */
    public static WideTables read(Grid grid, List<String> keys, Optional<Period> report, Notices notices) {
        WideTables read = new WideTables(grid, keys, report);
        grid.read(read.problems, notices, read::take);
        read.end();
        read.above.tell(notices);
        return read;
    }

    /** Whether it has a row that names columns, near its top. */
    public static boolean isHeaded(Grid grid) {
        int[] above = {0};
        boolean[] isOne = {false};
        grid.read(new Problems(), new Notices(), row -> isOne[0] |= above[0]++ < MOST_ABOVE && Layout.isOne(row));
        return isOne[0];
    }

    /** Whether a row names the columns of a wide form. */
    public static boolean isHeader(GridRow row) {
        return Layout.isOne(row);
    }

    private void take(GridRow row) {
        Cancellation.check();
        if (tables != null) {
            take(row, tables);
        } else if (above.rows() < MOST_ABOVE && Layout.isOne(row)) {
            PeriodHeadings periods = new PeriodHeadings(report.or(above::period));
            tables = new Tables(Layout.of(row, grid, periods), grid);
        } else {
            above.add(row);
        }
    }

    private static void take(GridRow row, Tables to) {
        to.indicators().add(row.number(), cells(row, to.layout()));
        Own own = Own.of(row, to.layout());
        if (!Characters.isNothing(own.ref())) {
            to.results().add(row, own, Heading.OF_RESULTS);
            to.targets().add(row, own, Heading.OF_TARGETS);
        }
    }

    /** Those of its indicator, without the blank ones at its end, and with what stands beyond all columns. */
    private static List<String> cells(GridRow row, Layout layout) {
        List<String> cells = new ArrayList<>();
        layout.ofIndicators().forEach(column -> cells.add(row.text(column)));
        for (int beyond = layout.width(); beyond < row.texts().size(); beyond++) {
            cells.add(row.text(beyond));
        }
        while (cells.size() > 1 && Characters.isNothing(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private void end() {
        if (tables == null) {
            problems.add(
                    new Location.InFile(grid.file()),
                    "no row names the columns of a wide form",
                    "It has a column `ref`, the other columns of indicators.csv, and one for each period, such as"
                            + " `2018-07` or `YTD 2018-07`.");
        } else {
            problems.addAll(tables.layout().problems());
            if (tables.layout().hasNoPeriod()) {
                problems.add(
                        grid.cell(tables.layout().row(), -1, ""),
                        "no column is of a period",
                        "Give the figures of each period a column, such as `2018-07` or `YTD 2018-07`, or have them in a table `results`.");
            }
            tables.all().forEach(WideTable::end);
        }
    }

    /** What keeps its tables from being read. */
    public List<Problem> problems() {
        return problems.sorted();
    }

    /** What stands above its columns. */
    public Above above() {
        return above;
    }

    public boolean haveTargets() {
        return tables != null && !tables.layout().targets().isEmpty();
    }

    /** The table of the name, where there is one. */
    public Optional<WideTable> table(String name) {
        return Optional.ofNullable(tables).map(all -> Map.of("results", all.results(), "targets", all.targets())
                .getOrDefault(name, all.indicators()));
    }

    @Override
    public void close() {
        if (tables != null) {
            tables.all().forEach(WideTable::close);
        }
    }
}
