package org.ragstone.dataset.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ragstone.dataset.wide.Layout.Together;
import org.ragstone.model.Basis;
import org.ragstone.model.Characters;
import org.ragstone.model.Column;
import org.ragstone.model.Location;
import org.ragstone.model.ResultState;
import org.ragstone.reading.Grid;
import org.ragstone.reading.Grid.GridRow;
import org.ragstone.reading.Places;
import org.ragstone.reading.SpooledText;

/** A table that is made of a wide form, each of its rows with the place where that stood. Not thread-safe until it has ended. */
public final class WideTable implements AutoCloseable {
    /** A row of many periods is told by its own number and by which of its results or targets it is, in one number. */
    private static final int BITS = 20;

    private static final List<Column> NAMED = List.of(Column.REF, Column.PERIOD, Column.BASIS);
    private static final int VALUE = NAMED.size() + Heading.OF_RESULTS.indexOf(Column.VALUE);
    private static final int STATE = NAMED.size() + Heading.OF_RESULTS.indexOf(Column.STATE);

    private final Grid grid;
    private final Layout layout;
    private final List<Together> together;
    private final SpooledText text;

    WideTable(Grid grid, Layout layout, List<Together> together) {
        this.grid = grid;
        this.layout = layout;
        this.together = together;
        this.text = new SpooledText(grid.mayHaveDecimalCommas());
    }

    /** Puts a row that stood in a row of its own. */
    void add(int row, List<String> cells) {
        text.add((long) row << BITS, cells);
    }

    /** Puts the names of the columns. */
    void head(List<Column> columns) {
        add(
                layout.row(),
                Column.names(Stream.concat(NAMED.stream(), columns.stream()).toArray(Column[]::new)));
    }

    /** Puts a row for each period of which something stands in the row. */
    void add(GridRow row, Own own, List<Column> columns) {
        for (int i = 0; i < together.size(); i++) {
            Together each = together.get(i);
            if (each.columns().values().stream().anyMatch(column -> !Characters.isNothing(row.text(column)))) {
                List<String> cells = new ArrayList<>(List.of(own.ref(), each.period(), basis(each, own, columns)));
                columns.forEach(column -> cells.add(row.text(each.columns().getOrDefault(column, -1))));
                text.add((long) row.number() << BITS | i, columns == Heading.OF_RESULTS ? withState(cells) : cells);
            }
        }
    }

    /** A target without one holds for all. */
    private static String basis(Together each, Own own, List<Column> columns) {
        return each.basis()
                .map(Basis::name)
                .orElseGet(() -> columns == Heading.OF_RESULTS ? own.basis(each.period()) : "");
    }

    /** A word that says why there is no figure may stand in its place. */
    private static List<String> withState(List<String> cells) {
        String word = Characters.stripped(cells.get(VALUE));
        boolean isOne = Stream.of(ResultState.values())
                .anyMatch(each -> each.isOfARow() && each.name().equals(word));
        if (isOne && cells.get(STATE).isBlank()) {
            cells.set(VALUE, "");
            cells.set(STATE, word);
        }
        return cells;
    }

    /** Nothing more is put. */
    void end() {
        text.end();
    }

    /** Its text. */
    public SpooledText text() {
        return text;
    }

    /** Where what stands in the text stood in the wide form. */
    public Places places() {
        return new Places() {
            @Override
            public String file() {
                return grid.file();
            }

            @Override
            public Location row(int line) {
                return cell(line, -1, "");
            }

            @Override
            public Location cell(int line, int place, String column) {
                long origin = text.origin(line);
                int row = (int) (origin >> BITS);
                return together.isEmpty() || row == layout.row()
                        ? grid.cell(row, layout.ofIndicator(place), column)
                        : cellOf(row, together.get((int) (origin & (1 << BITS) - 1)), column);
            }
        };
    }

    private Location cellOf(int row, Together of, String column) {
        if (column.equals(Column.REF.written())) {
            return grid.cell(row, layout.place(column), column);
        }
        // A period or a basis that cannot be is so of the indicator, and so of the cell.
        int at = of.columns().entrySet().stream()
                .filter(each -> each.getKey().written().equals(column))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(of.main());
        return grid.cell(row, at, layout.written(at));
    }

    @Override
    public void close() {
        text.close();
    }
}
