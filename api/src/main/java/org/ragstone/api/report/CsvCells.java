package org.ragstone.api.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.ragstone.reading.CellText;

/**
 * Cells of CSV as bytes: those of texts that need no mark and no escape at once, and all others by the library that knows how.
 * Not thread-safe.
 */
final class CsvCells {
    private static final int LINE_END = 1;

    private final Bytes quoted = new Bytes();
    // Whoever opened the writer closes it.
    private final CsvWriter csv = CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new SeenWriter(new OutputStreamWriter(quoted, StandardCharsets.UTF_8)));

    /** A whole row, with its end. */
    byte[] row(List<String> cells) {
        csv.writeRecord(cells);
        flush();
        return quoted.take();
    }

    /** The first cell of a row. */
    void first(String text, Bytes out) {
        if (isPlain(text)) {
            plain(text, out);
        } else {
            // Only in the first place some texts are quoted.
            byte[] row = row(List.of(CellText.of(text), ""));
            out.write(row, 0, row.length - 1 - LINE_END);
        }
    }

    /** A further cell, with the comma before it. */
    void next(String text, Bytes out) {
        if (text.isEmpty()) {
            out.write(',');
        } else if (isPlain(text)) {
            out.write(',');
            plain(text, out);
        } else {
            byLibrary(CellText.of(text), out);
        }
    }

    /** Likewise of a figure, which stays a number where it is one. */
    void nextFigure(String text, Bytes out) {
        if (text.isEmpty() || isPlain(text)) {
            next(text, out);
        } else if (isBelowZero(text)) {
            out.write(',');
            out.writePlain(text);
        } else {
            byLibrary(CellText.ofFigure(text), out);
        }
    }

    /** Further cells, to be kept. */
    byte[] next(String... texts) {
        Bytes cells = new Bytes();
        Arrays.stream(texts).forEach(text -> next(text, cells));
        return cells.copy();
    }

    private static void plain(String text, Bytes out) {
        if (text.indexOf(',') < 0) {
            out.writePlain(text);
        } else {
            out.write('"');
            out.writePlain(text);
            out.write('"');
        }
    }

    private void byLibrary(String cell, Bytes out) {
        byte[] row = row(List.of("", cell));
        out.write(row, 0, row.length - LINE_END);
    }

    private void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is written as it is, in quotes where it has a comma: it begins with a letter or digit, and has no quote and nothing odd. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each > '~' || each == '"') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a sign and then a figure as Java writes it. */
    private static boolean isBelowZero(String text) {
        if (text.length() < 2 || text.charAt(0) != '-' || !isDigit(text.charAt(1))) {
            return false;
        }
        boolean hasPoint = false;
        for (int i = 2; i < text.length(); i++) {
            boolean isPoint = text.charAt(i) == '.';
            if (isPoint ? hasPoint : !isDigit(text.charAt(i))) {
                return false;
            }
            hasPoint |= isPoint;
        }
        return isDigit(text.charAt(text.length() - 1));
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static boolean isLetterOrDigit(char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || isDigit(each);
    }
}
