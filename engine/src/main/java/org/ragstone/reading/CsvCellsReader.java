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

    private final SharedTexts texts = new SharedTexts();
    // A row without a character, which is passed over, counts as one cell that is never handed on.
    private CellColumn[] columns = {new CellColumn(texts)};
    private long quotedCells;
    private boolean arePlain;

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index == MOST_CELLS || length > LONGEST_CELL) {
            throw new CsvParseException(String.format(Locale.ROOT, "cell %d has %d characters", index + 1, length));
        }
        if (index == columns.length) {
            columns = Arrays.copyOf(columns, Math.max(2 * index, 32));
            Arrays.setAll(columns, place -> place < index ? columns[place] : new CellColumn(texts));
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
        columns[index].read(buffer, start, end);
        arePlain &= columns[index].isPlain();
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
        String[] cells = new String[getFieldCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns[i].text();
        }
        return new CsvCells(Math.toIntExact(getStartingLineNumber()), cells, quotedCells, arePlain);
    }
}
