package org.ragstone.reading;

import java.util.Arrays;
import org.ragstone.model.Characters;

/**
 * Makes the texts of the cells in a column, the same one for cells that follow each other and are alike, and for short ones of late.
 * Not thread-safe.
 */
final class CellColumn {
    /** Where so many cells running were new, no more than one in some is looked up. */
    private static final int MOSTLY_NEW = 64;

    private static final int ONE_IN = 16;
    private static final int LONGEST_COMPARED = 1 << 10;

    private final SharedTexts texts;
    // The characters of the text, which are compared sooner than those in it.
    private char[] above = new char[16];
    private int length;
    private int newOnes;
    private String text = "";
    private boolean isPlain = true;

    CellColumn(SharedTexts texts) {
        this.texts = texts;
    }

    /** Takes the characters of the next cell. */
    void read(char[] buffer, int start, int end) {
        if (!isAsAbove(buffer, start, end)) {
            keep(buffer, start, end);
            text = made(buffer, start, end);
            isPlain = isPlain(buffer, start, end);
        }
    }

    /** The text of the cell. */
    String text() {
        return text;
    }

    /** Whether it is short and plain. */
    boolean isPlain() {
        return isPlain;
    }

    private boolean isAsAbove(char[] buffer, int start, int end) {
        int last = end - start - 1;
        // References that follow each other mostly differ at their end.
        return length == last + 1
                && (last < 0 || above[last] == buffer[end - 1])
                && Arrays.equals(above, 0, length, buffer, start, end);
    }

    private void keep(char[] buffer, int start, int end) {
        int count = end - start;
        if (count > LONGEST_COMPARED) {
            length = -1;
            return;
        }
        if (count > above.length) {
            above = new char[2 * count];
        }
        System.arraycopy(buffer, start, above, 0, count);
        length = count;
    }

    private String made(char[] buffer, int start, int end) {
        if (newOnes >= MOSTLY_NEW && newOnes % ONE_IN != 0) {
            newOnes++;
            return new String(buffer, start, end - start);
        }
        int before = texts.made();
        String shared = texts.text(buffer, start, end);
        newOnes = texts.made() == before ? 0 : newOnes + 1;
        return shared;
    }

    /** Whether they are few, and {@linkplain Characters#isPlain plain}: without a way out, which is the fastest. */
    private static boolean isPlain(char[] buffer, int start, int end) {
        int odd = Row.SHORT - (end - start);
        for (int i = start; i < end; i++) {
            odd |= buffer[i] - ' ' | Characters.LAST_PLAIN - buffer[i];
        }
        return odd >= 0;
    }
}
