package org.ragstone.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.regex.Pattern;

/** A text of CSV, its lines ended by LF, that can be gone through from its beginning as often as somebody asks. */
public interface CsvText {
    /**
     * A reader of the whole text.
     *
     * @throws UncheckedIOException if it cannot be read any more
     */
    Reader open();

    /** Whether there may be a cell in quotes. */
    boolean mayHaveQuotes();

    /** One that is held. */
    static CsvText of(String text) {
        return new CsvText() {
            @Override
            public Reader open() {
                return new StringReader(text);
            }

            @Override
            public boolean mayHaveQuotes() {
                return text.indexOf('"') >= 0;
            }

            @Override
            public boolean has(Pattern form, int longest) {
                return form.matcher(text).find();
            }
        };
    }

    /**
     * Whether anything in it is of the form.
     *
     * @param longest as many characters as that can have
     */
    default boolean has(Pattern form, int longest) {
        char[] piece = new char[1 << 16];
        int kept = 0;
        try (Reader reader = open()) {
            for (int read = reader.read(piece); read >= 0; read = reader.read(piece, kept, piece.length - kept)) {
                int end = kept + read;
                if (form.matcher(CharBuffer.wrap(piece, 0, end)).find()) {
                    return true;
                }
                kept = Math.min(end, longest);
                System.arraycopy(piece, end - kept, piece, 0, kept);
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
