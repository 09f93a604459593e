package org.ragstone.reading;

import java.util.List;
import java.util.Locale;
import org.ragstone.model.Problems;

/** The columns without a name: they are nothing as long as nothing stands in them. */
final class UnnamedColumns {
    private final int[] places;
    private final int[] rows;
    // The first row in which something stands in each.
    private final CsvCells[] first;

    UnnamedColumns(List<Integer> places) {
        this.places = places.stream().mapToInt(Integer::intValue).toArray();
        this.rows = new int[this.places.length];
        this.first = new CsvCells[this.places.length];
    }

    void look(CsvCells row) {
        for (int i = 0; i < places.length; i++) {
            if (!row.isBlank(places[i])) {
                first[i] = rows[i] == 0 ? row : first[i];
                rows[i]++;
            }
        }
    }

    /** Reports those with something in them, each once. */
    void tell(CsvHeader header, Places file, Separator separator, Problems problems) {
        for (int i = 0; i < places.length; i++) {
            if (rows[i] > 0) {
                problems.add(
                        file.cell(header.line(), places[i], ""),
                        String.format(
                                Locale.ROOT,
                                "column %d has no name and something in %s, first `%s` in %s %d",
                                places[i] + 1,
                                rows[i] == 1 ? "one row" : rows[i] + " rows",
                                first[i].text(places[i]),
                                separator.isOfASheet() ? "row" : "line",
                                file.row(first[i].line()).line()),
                        "Give it a name, or empty its cells." + separator.maybeSplit());
            }
        }
    }
}
