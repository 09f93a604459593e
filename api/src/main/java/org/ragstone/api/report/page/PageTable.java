package org.ragstone.api.report.page;

import java.util.List;

/** A table of a page: its caption, with an id, its headings and its rows, and whether these end with a small line each. */
public record PageTable(String id, String caption, List<Heading> headings, List<PageRow> rows, boolean showsSoFar) {
    public PageTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** What heads a column, and whether numbers stand under it. */
    public record Heading(String text, boolean isOfNumbers) {}
}
