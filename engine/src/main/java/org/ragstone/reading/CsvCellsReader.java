package org.ragstone.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;
import java.util.Locale;
import org.ragstone.model.Characters;

/** Takes the cells of a row from where FastCSV has them, and makes a text only of those that it has not met of late. */
final class CsvCellsReader extends AbstractBaseCsvCallbackHandler<CsvCells> {
    /** The most cells of a row; they and the next are the limits that FastCSV itself has. */
    static final int MOST_CELLS = 1 << 14;

    /** The most characters of a cell. */
    static final int LONGEST_CELL = 1 << 24;

    /** After so many new texts one in so many is looked for, in case the column begins to say the same again. */
    private static final int MANY = 1 << 6;

    private static final int SOME = 1 << 4;

    private final SharedTexts texts = new SharedTexts();
    // Until they are read anew, those of the row above, which in many columns are the same.
    private String[] cells = {};
    private boolean[] plainCells = {};
    // How many one after the other were met for the first time.
    private int[] newTexts = {};
    private long quotedCells;
    private boolean arePlain;

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index == MOST_CELLS || length > LONGEST_CELL) {
            throw new CsvParseException(String.format(Locale.ROOT, "cell %d has %d characters", index + 1, length));
        }
        if (index == cells.length) {
            cells = Arrays.copyOf(cells, Math.max(2 * index, 32));
            Arrays.fill(cells, index, cells.length, "");
            plainCells = Arrays.copyOf(plainCells, cells.length);
            Arrays.fill(plainCells, index, cells.length, true);
            newTexts = Arrays.copyOf(newTexts, cells.length);
        }
        if (index == 0) {
            quotedCells = 0;
            arePlain = true;
        }
        if (quoted && index < Long.SIZE) {
            quotedCells |= 1L << index;
        }
        int start = offset;
        int end = offset + length;
        while (start < end && Characters.isBlank(buffer[start])) {
            start++;
        }
        while (start < end && Characters.isBlank(buffer[end - 1])) {
            end--;
        }
        start = CellText.start(buffer, start, end);
        if (!SharedTexts.isEqual(cells[index], buffer, start, end)) {
            cells[index] = text(index, buffer, start, end);
            plainCells[index] = arePlain(buffer, start, end);
        }
        arePlain &= plainCells[index];
    }

    /** The text of the characters. Where a column says another in every row, as one of titles does, few are looked for. */
    private String text(int column, char[] buffer, int start, int end) {
        int others = newTexts[column]++;
        if (others >= MANY && others % SOME != 0) {
            return new String(buffer, start, end - start);
        }
        String text = texts.text(buffer, start, end);
        if (!texts.isNew()) {
            newTexts[column] = 0;
        }
        return text;
    }

    /** Whether they are few, and {@linkplain Characters#isPlain plain}: without a way out, which is the fastest. */
    private static boolean arePlain(char[] buffer, int start, int end) {
        int odd = Row.SHORT - (end - start);
        for (int i = start; i < end; i++) {
            odd |= buffer[i] - ' ' | Characters.LAST_PLAIN - buffer[i];
        }
        return odd >= 0;
    }

    /** The text of a cell that has these characters. */
    static String text(char[] buffer, int from, int length) {
        int start = from;
        int end = from + length;
        while (start < end && Characters.isBlank(buffer[start])) {
            start++;
        }
        while (start < end && Characters.isBlank(buffer[end - 1])) {
            end--;
        }
        start = CellText.start(buffer, start, end);
        return new String(buffer, start, end - start);
    }

    @Override
    protected CsvCells buildRecord() {
        return new CsvCells(
                Math.toIntExact(getStartingLineNumber()), Arrays.copyOf(cells, getFieldCount()), quotedCells, arePlain);
    }
}
