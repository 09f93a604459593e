package org.ragstone.dataset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ragstone.reading.Fields;

/** Reads who answers for an indicator from the columns that name posts: those that a table has not are looked for once. Not thread-safe. */
final class PostTexts {
    private final String[] columns;
    // Of the table that was read last, the names and which of the columns are among them.
    private Set<String> names = Set.of();
    private String[] present = {};
    private String[] texts = {};
    // Many indicators have the same, and then one object.
    private KnownTuples<Map<String, String>> known = new KnownTuples<>();

    PostTexts(String[] columns) {
        this.columns = columns;
    }

    /** By column, with a blank for each that the table has not. */
    // Rows of one table have the very same names.
    @SuppressWarnings("ReferenceEquality")
    Map<String, String> read(Fields fields) {
        if (fields.names() != names) {
            goTo(fields.names());
        }
        for (int i = 0; i < present.length; i++) {
            texts[i] = fields.text(present[i]);
        }
        Map<String, String> before = known.of(texts);
        return before == null ? known.keep(texts, byColumn()) : before;
    }

    private void goTo(Set<String> ofTable) {
        names = ofTable;
        String[] among = Arrays.stream(columns).filter(ofTable::contains).toArray(String[]::new);
        if (!Arrays.equals(among, present)) {
            present = among;
            texts = new String[among.length];
            known = new KnownTuples<>();
        }
    }

    private Map<String, String> byColumn() {
        Map<String, String> byColumn = new HashMap<>();
        for (String column : columns) {
            byColumn.put(column, "");
        }
        for (int i = 0; i < present.length; i++) {
            byColumn.put(present[i], texts[i]);
        }
        return Map.copyOf(byColumn);
    }
}
