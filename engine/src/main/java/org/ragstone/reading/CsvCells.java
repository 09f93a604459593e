package org.ragstone.reading;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ragstone.model.Characters;

/** The stripped texts of a row of a CSV text, and the line that it begins on. */
public final class CsvCells {
    private static final String SEPARATORS = ",;\t";

    private final int line;
    private final String[] texts;
    // A bit for each of the first cells.
    private final long quoted;
    // Likewise, but that the last is for all that follow.
    private final long odd;

    CsvCells(int line, String[] texts, long quoted, long odd) {
        this.line = line;
        this.texts = texts;
        this.quoted = quoted;
        this.odd = odd;
    }

    /** The line that it begins on, from 1. */
    public int line() {
        return line;
    }

    public int count() {
        return texts.length;
    }

    public String text(int index) {
        return texts[index];
    }

    /** The text there, or a blank one where the row has no such cell. */
    String textOrBlank(int index) {
        return index < 0 || index >= texts.length ? "" : texts[index];
    }

    /** Whether each of them is short and plain. */
    boolean arePlain() {
        return odd == 0;
    }

    /** Whether it is not known of the text there. */
    boolean isOdd(int index) {
        return (odd & bit(index)) != 0;
    }

    /** By which the cell is told from others, as far as there are so many. */
    static long bit(int index) {
        return 1L << Math.min(index, Long.SIZE - 1);
    }

    /** Whether nothing is seen in the cell, or there is none. */
    boolean isBlank(int index) {
        return index >= texts.length || Characters.isNothing(texts[index]);
    }

    /** Whether the cell stands in quotes, and another of the row that needs none does not. */
    boolean isQuotedByNeed(int index) {
        if (!isQuoted(index)) {
            return false;
        }
        for (int i = 0; i < texts.length; i++) {
            if (!isQuoted(i) && !texts[i].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuoted(int index) {
        return index < Long.SIZE && ((quoted >> index) & 1) == 1;
    }

    boolean isBlankFrom(int index) {
        for (int i = index; i < texts.length; i++) {
            if (!Characters.isNothing(texts[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether there would be no text in the row, whatever stands between its cells. */
    boolean isNothing() {
        for (String text : texts) {
            if (!text.chars().allMatch(CsvCells::isBetween)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetween(int character) {
        return character == ' ' || Characters.isOddBlank(character) || SEPARATORS.indexOf(character) >= 0;
    }

    /** What is seen in the row, whatever stands between. */
    String seen() {
        return Arrays.stream(texts).filter(text -> !Characters.isNothing(text)).collect(Collectors.joining(" "));
    }

    /** The row with that between its cells. */
    String joined(char separator) {
        return String.join(String.valueOf(separator), texts);
    }

    /** Puts them behind what is there. */
    public void write(RowBytes bytes) {
        bytes.putNumber(line);
        bytes.putNumber(quoted);
        bytes.putNumber(odd);
        bytes.putNumber(texts.length);
        for (String text : texts) {
            bytes.putText(text);
        }
    }

    /**
     * Those that were put there.
     *
     * @param above the row before, whose texts are taken where they are the same
     */
    public static CsvCells read(RowBytes bytes, CsvCells above) {
        int line = Math.toIntExact(bytes.number());
        long quoted = bytes.number();
        long odd = bytes.number();
        String[] texts = new String[Math.toIntExact(bytes.number())];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = bytes.text(i < above.texts.length ? above.texts[i] : "");
        }
        return new CsvCells(line, texts, quoted, odd);
    }

    /** A row without a cell, for whoever has none yet. */
    public static final CsvCells NONE = new CsvCells(0, new String[0], 0, 0);
}
