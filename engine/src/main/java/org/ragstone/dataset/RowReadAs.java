package org.ragstone.dataset;

import java.util.Map;
import java.util.Set;
import org.ragstone.model.Column;
import org.ragstone.model.Location;
import org.ragstone.reading.Row;

/** A row of which some texts are read as others, each told where it stands. */
record RowReadAs(Row row, Map<String, String> texts) implements Row {
    @Override
    public String text(String name) {
        return texts.getOrDefault(name, row.text(name));
    }

    @Override
    public String text(Column column) {
        String readAs = texts.get(column.written());
        return readAs == null ? row.text(column) : readAs;
    }

    @Override
    public Location where(String name) {
        return row.where(name);
    }

    @Override
    public Set<String> names() {
        return row.names();
    }

    @Override
    public boolean mayHaveDecimalCommas() {
        return row.mayHaveDecimalCommas();
    }

    @Override
    public String whyTwoMeanings(String name) {
        return row.whyTwoMeanings(name);
    }

    @Override
    public boolean isUnreadable(String name) {
        return row.isUnreadable(name);
    }
}
