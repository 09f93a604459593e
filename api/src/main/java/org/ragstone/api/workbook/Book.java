package org.ragstone.api.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is made a sheet after the other, a row after the other. What was written is packed at once, so that the memory
 * never holds more than a few hundred rows of it as they are. The same sheets give the same bytes. Not thread-safe.
 */
public final class Book {
    private static final String MADE_BY = "Ragstone";
    private static final int FAST = 1;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(packed, MADE_BY, null);
    private final Properties properties;
    private @Nullable Sheet last;

    /** How it is used: to be published, or worked on, where the headings stay in sight and rows can be filtered. */
    public enum Use {
        PUBLISHED,
        WORKED_ON
    }

    /**
     * @param title what it is called for whoever cannot see it open
     * @param about what it is of, in a sentence
     */
    public Book(String title, String about) {
        // It is packed once more, with what the library does not say.
        workbook.setCompressionLevel(FAST);
        this.properties = new Properties(title, about, MADE_BY);
    }

    /** The next sheet, with its headings; the one before it is done. */
    public Sheet sheet(String name, List<String> headings, Use use) {
        return begin(new Sheet(this, name, headings, use, Sheet.MOST_ROWS));
    }

    Sheet begin(Sheet next) {
        finishLast();
        last = next;
        return next;
    }

    Worksheet worksheet(String name) {
        return workbook.newWorksheet(name);
    }

    private void finishLast() {
        if (last != null) {
            last.finish();
        }
    }

    /** Writes all of it; no further sheet is begun then. Leaves the stream open. */
    public void writeTo(OutputStream out) {
        finishLast();
        try {
            workbook.finish();
            Path file = Files.createTempFile("ragstone-", ".xlsx");
            try {
                Files.write(file, packed.toByteArray());
                new Repacked(file, properties).writeTo(out);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
