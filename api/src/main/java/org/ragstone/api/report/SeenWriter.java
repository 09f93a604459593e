package org.ragstone.api.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import org.ragstone.model.Characters;

/** Writes the escape of every character that does not show, and all others as they are. Not thread-safe. */
public final class SeenWriter extends FilterWriter {
    // Half a character, the other half of which is still to come.
    private String half = "";

    public SeenWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(Character.toString((char) c));
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        boolean isWhole = half.isEmpty() && length > 0 && !Character.isHighSurrogate(characters[offset + length - 1]);
        if (isWhole && Characters.firstHidden(CharBuffer.wrap(characters, offset, length), 0) < 0) {
            out.write(characters, offset, length);
        } else {
            write(new String(characters, offset, length));
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        String whole = half + text.substring(offset, offset + length);
        int end = whole.length();
        boolean isCut = end > 0 && Character.isHighSurrogate(whole.charAt(end - 1));
        half = isCut ? whole.substring(end - 1) : "";
        out.write(Characters.shown(isCut ? whole.substring(0, end - 1) : whole));
    }
}
