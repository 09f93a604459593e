package org.ragstone.api.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ragstone.dataset.wide.Heading;

/** Indicators in the wide form: columns of their own, and then those of periods; rows by the texts of the headings. */
record TemplateTable(List<String> columns, List<Heading> periods, List<Map<String, String>> rows) {
    TemplateTable {
        columns = List.copyOf(columns);
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /** All headings, in the order of the columns. */
    List<String> headings() {
        List<String> all = new ArrayList<>(columns);
        periods.forEach(each -> all.add(each.words()));
        return all;
    }

    /** The cells of a row below them, blank where it has none. */
    List<String> cells(Map<String, String> row) {
        return headings().stream().map(each -> row.getOrDefault(each, "")).toList();
    }
}
