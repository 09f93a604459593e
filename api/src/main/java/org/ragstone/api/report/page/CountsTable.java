package org.ragstone.api.report.page;

import java.util.List;

/** Counts under headings, the first of which stands over what is counted. */
public record CountsTable(String caption, List<String> headings, List<List<String>> rows) {
    public CountsTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
