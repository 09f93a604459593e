package org.ragstone.api.conversion;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The forms of a data set that are one file, each under the ending that such files have. */
public final class DataSetForms {
    private static final Map<String, DataSetForm> ALL = new LinkedHashMap<>();

    static {
        ALL.put(".json", new DataSetJson());
        ALL.put(".csv", new WideCsv());
    }

    private DataSetForms() {}

    /** That of a file by its name; empty where it is none, and so the name of a folder. */
    public static Optional<DataSetForm> of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ALL.entrySet().stream()
                .filter(each -> small.endsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
