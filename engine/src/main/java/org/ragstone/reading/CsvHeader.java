package org.ragstone.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;

/** The row that heads the columns of a table. */
final class CsvHeader {
    private final Places file;
    private final CsvCells cells;
    private final List<String> columns;
    private final boolean areAllKnown;
    private final RefusedColumn refused;
    private boolean isRefused;
    // Of names that are the same String as those that are asked for, none has to be compared by its letters.
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Integer> unnamed = new ArrayList<>();
    private final List<String> otherwise = new ArrayList<>();

    /**
     * Reads; unknown, doubled and missing columns are reported.
     *
     * @param areAllKnown whether it can have no other columns; of those that may be, only a likely slip is reported
     * @param refused a column that it cannot have, though others can
     */
    CsvHeader(
            Places file,
            CsvCells cells,
            List<String> columns,
            List<String> required,
            boolean areAllKnown,
            RefusedColumn refused,
            Problems problems) {
        this.areAllKnown = areAllKnown;
        this.refused = refused;
        this.file = file;
        this.cells = cells;
        this.columns = columns;
        ColumnNames names = new ColumnNames(columns);
        for (int i = 0; i < cells.count(); i++) {
            read(i, names, problems);
        }
        for (String column : required) {
            if (!places.containsKey(column)) {
                problems.add(where(-1, column), "there is no column `" + column + "`", "");
            }
        }
    }

    private void read(int index, ColumnNames names, Problems problems) {
        String written = cells.text(index);
        String name = Characters.strippedOfAll(Characters.seen(written));
        if (Characters.firstHidden(written, 0) >= 0) {
            problems.add(LookAlikes.Fault.HIDDEN.in(written, where(index, name)));
        }
        if (cells.isBlank(index)) {
            unnamed.add(index);
            return;
        }
        String column = names.meant(name).orElse(name);
        if (new ColumnNames(List.of(refused.name())).meant(name).isPresent()) {
            isRefused = true;
            problems.add(where(index, name), refused.what(), refused.hint());
        } else if (!columns.contains(column)) {
            if (areAllKnown || Nearest.to(name, columns).isPresent()) {
                problems.add(
                        where(index, name), "unknown column `" + name + "`", () -> ColumnNames.hint(name, columns));
            }
        } else if (places.putIfAbsent(column.intern(), index) != null) {
            problems.add(where(index, column), "the column `" + column + "` stands twice", "");
        } else if (!column.equals(name)) {
            otherwise.add(name);
        }
    }

    /** Whether it has the column that is refused. */
    boolean isRefused() {
        return isRefused;
    }

    /** Notices the names that are read otherwise than they are written. */
    void tell(Notices notices) {
        if (!otherwise.isEmpty()) {
            notices.add(
                    file.row(cells.line()),
                    "the names of columns are read in small letters, with `_` for blanks: "
                            + otherwise.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", ")),
                    "");
        }
    }

    /** Whether a row below says the same. */
    boolean isAgain(CsvCells row) {
        if (row.count() != cells.count()) {
            return false;
        }
        for (int i = 0; i < cells.count(); i++) {
            if (!row.text(i).equalsIgnoreCase(cells.text(i))) {
                return false;
            }
        }
        return true;
    }

    private Location where(int place, String column) {
        return file.cell(cells.line(), place, column);
    }

    /** Where each column stands. */
    Map<String, Integer> places() {
        return places;
    }

    /** Likewise, to be asked for every row. */
    ColumnPlaces columnPlaces() {
        return new ColumnPlaces(places, columns);
    }

    /** Where a column stands, or -1. */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** Where figures stand. */
    int[] figures() {
        return places.entrySet().stream()
                .filter(each -> Fields.isOfAFigure(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }

    /** The column that stands there, or an empty text where none is named. */
    String name(int place) {
        return places.entrySet().stream()
                .filter(each -> each.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    int line() {
        return cells.line();
    }

    /** How many cells there are, with a name or without. */
    int width() {
        return cells.count();
    }

    /** Where cells without a name stand. */
    List<Integer> unnamed() {
        return unnamed;
    }
}
