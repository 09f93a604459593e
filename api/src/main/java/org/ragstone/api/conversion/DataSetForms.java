package org.ragstone.api.conversion;

import java.util.Locale;
import java.util.Optional;

/** The forms of a data set that are one file, each under the ending that such files have. */
public final class DataSetForms {
    private static final String WORKBOOK = ".xlsx";
    private static final String JSON = ".json";
    private static final String CSV = ".csv";

    private DataSetForms() {}

    /**
     * That of a file by its name; empty where it is none, and so the name of a folder.
     *
     * @param isWide whether a workbook has all figures of an indicator in one row
     */
    public static Optional<DataSetForm> of(String name, boolean isWide) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(WORKBOOK)) {
            return Optional.of(new WorkbookForm(isWide));
        }
        if (small.endsWith(JSON)) {
            return Optional.of(new DataSetJson());
        }
        return small.endsWith(CSV) ? Optional.of(new WideCsv()) : Optional.empty();
    }
}
