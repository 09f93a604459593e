package org.ragstone.api.http;

/**
 * About how much memory it takes to read and judge a data set, reckoned from its JSON before any of it is taken. The factors are of the
 * smallest heaps in which data sets of many indicators, results, targets or empty objects were answered; the answer is held besides.
 */
final class Reckoning {
    private static final long BYTES_A_BYTE = 5;
    private static final long BYTES_A_VALUE = 110;
    private static final long BYTES_AN_OBJECT = 1_200;

    private Reckoning() {}

    /** Likewise, where a page or a workbook is made of it. */
    static long ofPage(byte[] json) {
        return of(json) / 2 * 3;
    }

    /** In bytes. Whatever stands in a text is counted too, which is then some too much. */
    static long of(byte[] json) {
        long objects = 0;
        long values = 0;
        for (byte each : json) {
            if (each == '{') {
                objects++;
            } else if (each == ',' || each == ':') {
                values++;
            }
        }
        return BYTES_A_BYTE * json.length + BYTES_A_VALUE * values + BYTES_AN_OBJECT * objects;
    }
}
