package org.ragstone.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A comma that is a decimal one in a file that has commas between its cells: in quotes, among digits that are no thousand.
 */
final class QuotedComma {
    /** As many bytes as are looked at to see whether one stands in quotes. */
    static final int LONGEST = 300;

    private static final Pattern FORM = Pattern.compile(
            "\"[^\",\\n]{0,40}(?:\\d,\\d{1,2}(?!\\d)|\\d,\\d{4}|\\b0,\\d{3}|\\.\\d{3},\\d)[^\",\\n]{0,20}\"");
    private static final int OF_A_GROUP = 3;

    private QuotedComma() {}

    /** Whether there is one anywhere. */
    static boolean isIn(String text) {
        return text.indexOf('"') >= 0 && FORM.matcher(text).find();
    }

    /** Whether one stands behind the quote, before the next; the bytes are of UTF-8, and there are all that are looked at. */
    static boolean isBehind(byte[] bytes, int quote, int end) {
        int comma = inside(bytes, quote + 1, end);
        if (comma >= end || bytes[comma] != ',' || !isDigit(bytes[comma - 1])) {
            return false;
        }
        int close = inside(bytes, comma + 1, end);
        return close < end
                && bytes[close] == '"'
                && !partsThousands(bytes, quote, comma)
                && FORM.matcher(new String(bytes, quote, close + 1 - quote, StandardCharsets.UTF_8))
                        .matches();
    }

    /** Where what is neither a quote nor a comma nor the end of a line ends. */
    private static int inside(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != '"' && bytes[at] != ',' && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /** As nearly all in quotes do: seen without a second look. */
    private static boolean partsThousands(byte[] bytes, int quote, int comma) {
        int digits = 0;
        while (isDigit(bytes[comma + 1 + digits])) {
            digits++;
        }
        int point = comma - OF_A_GROUP - 1;
        boolean isBehindAPoint = point > quote && bytes[point] == '.';
        return digits == OF_A_GROUP && bytes[comma - 1] != '0' && !isBehindAPoint;
    }

    private static boolean isDigit(byte each) {
        return each >= '0' && each <= '9';
    }
}
