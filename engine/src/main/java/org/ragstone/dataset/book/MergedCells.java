package org.ragstone.dataset.book;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ragstone.model.Problems;
import org.ragstone.reading.Grid;

/**
 * Cells of a sheet that look like one, of which only the first has a content: of the others it is not certain what is meant. A text
 * alone in its row is a title or a note, however wide; whoever reads the table tells of that. Not thread-safe.
 */
final class MergedCells {
    private static final int MOST = 10_000;

    private final List<Area> areas = new ArrayList<>();
    private final BitSet rows = new BitSet();
    private final BitSet rowsOfSeveral = new BitSet();

    private record Area(CellReference first, CellReference last) {
        boolean isOne() {
            return first.isOne() && last.isOne() && !first.equals(last);
        }
    }

    /** Takes note of a row that has texts. */
    void row(int number, int texts) {
        rows.set(number);
        if (texts > 1) {
            rowsOfSeveral.set(number);
        }
    }

    /** @param named an area as {@code A2:B4} */
    void add(String named) {
        int between = named.indexOf(':');
        if (between > 0 && areas.size() < MOST) {
            Area area = new Area(
                    CellReference.of(named.substring(0, between)), CellReference.of(named.substring(between + 1)));
            if (area.isOne()) {
                areas.add(area);
            }
        }
    }

    /** Reports those that stand among the rows. */
    void tell(Grid sheet, List<String> names, Problems problems) {
        for (Area each : areas) {
            int row = each.first.row();
            boolean isOfOneRow = row == each.last.row();
            int within = rows.nextSetBit(row);
            boolean isAmongRows = within >= 0 && within <= each.last.row();
            if (isAmongRows && (!isOfOneRow || rowsOfSeveral.get(row))) {
                int column = each.first.column();
                problems.add(
                        sheet.cell(row, column, column < names.size() ? names.get(column) : ""),
                        "the cells " + each.first + " to " + each.last + " are merged into one",
                        "Unmerge them, and write in each what holds for its " + (isOfOneRow ? "column." : "row."));
            }
        }
    }
}
