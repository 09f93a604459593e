package org.ragstone.api.report.page;

import java.util.List;
import java.util.Optional;
import org.ragstone.api.report.chart.Sparkline;

/**
 * A row of a table: of which indicator, what came of its results as words parted by blanks, its cells, and what is said below. {@code href}
 * leads to its explanation where none of its cells does, and is else empty; {@code soFar} is drawn of its figures where its table does that.
 */
public record PageRow(
        String ref,
        String title,
        String href,
        String statuses,
        String actions,
        List<PageCell> cells,
        List<String> notes,
        Optional<Sparkline> soFar) {
    public PageRow {
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    /** A cell, and whether it is read as a number. */
    public record PageCell(boolean isNumber, List<Mark> marks) {
        public PageCell {
            marks = List.copyOf(marks);
        }
    }

    /** The same with other cells. */
    PageRow with(List<PageCell> others) {
        return new PageRow(ref, title, href, statuses, actions, others, notes, soFar);
    }
}
