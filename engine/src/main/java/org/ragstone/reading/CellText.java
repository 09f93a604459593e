package org.ragstone.reading;

import java.nio.CharBuffer;
import java.util.regex.Pattern;
import org.ragstone.model.Characters;

/**
 * How a text stands in a cell of CSV. One that a spreadsheet would run as a formula stands behind an apostrophe, and so does one
 * that would be taken for such a text behind its apostrophe; whoever reads the cell takes that one away again. So every text
 * comes back as it was.
 */
public final class CellText {
    private static final char MARK = '\'';
    // Also as they are typed in East Asia, which some spreadsheets take for the same.
    private static final String SIGNS = "=+-@＝＋－＠";
    private static final String LINE_OR_TAB = "\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");

    private CellText() {}

    /** The cell of a text. */
    public static String of(String text) {
        return isMarked(text) ? MARK + text : text;
    }

    /** The cell of a figure, which stays a number where it is one. */
    public static String ofFigure(String text) {
        return NUMBER.matcher(text).matches() ? text : of(text);
    }

    /** Where the text of the stripped cell between the two places begins. */
    static int start(char[] buffer, int start, int end) {
        if (start == end || buffer[start] != MARK || !isMarked(CharBuffer.wrap(buffer, start + 1, end - start - 1))) {
            return start;
        }
        int text = start + 1;
        while (text < end && Characters.isBlank(buffer[text])) {
            text++;
        }
        return text;
    }

    /** Whether a mark stands before the text in its cell. */
    private static boolean isMarked(CharSequence text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == MARK) {
            at++;
        }
        if (at < text.length() && LINE_OR_TAB.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }
}
