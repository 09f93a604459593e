package org.ragstone.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ragstone.model.ProblemsException;

/** The files that spreadsheet programs keep by themselves: a workbook is a data set of its own, and never one of its tables. */
public final class Workbooks {
    /** How their sheets can be read. */
    public static final String CURE = "Save each of its sheets as “CSV UTF-8”, under the name of its table.";

    /** How one beside tables can be read. */
    public static final String BESIDE =
            "Name it in place of the folder, if its sheets are a data set; else save each as “CSV UTF-8”.";

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".numbers");
    // Of an archive, which newer workbooks are, and of a file of older ones.
    private static final List<byte[]> BEGINNINGS =
            List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    private Workbooks() {}

    /** Whether a file is one by its name. */
    public static boolean isOne(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(small::endsWith);
    }

    /** @throws ProblemsException if the bytes of a table are those of a workbook */
    static void refuse(byte[] bytes, String name) {
        if (isOne(bytes)) {
            throw ProblemsException.of(name, "the file is a workbook under the name of a table", CURE);
        }
    }

    static boolean isOne(byte[] bytes) {
        return BEGINNINGS.stream().anyMatch(beginning -> startsWith(bytes, beginning));
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
