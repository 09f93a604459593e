package org.ragstone.api.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import org.ragstone.model.Characters;

/**
 * Writes the escape of every character that does not show, and of a CR that ends no line, which would lead a terminal back
 * over what it wrote; all others as they are. Not thread-safe.
 */
public final class SeenWriter extends FilterWriter {
    private static final Pattern BACK_TO_THE_START = Pattern.compile("\\r(?!\\n)");

    // Half a character or line end, the other half of which is still to come.
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
        write(new String(characters, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        String part = text.substring(offset, offset + length);
        String whole = half.isEmpty() ? part : half + part;
        int end = whole.length();
        boolean isCut = end > 0 && isHalf(whole.charAt(end - 1));
        half = isCut ? whole.substring(end - 1) : "";
        String shown = Characters.shown(isCut ? whole.substring(0, end - 1) : whole);
        out.write(BACK_TO_THE_START.matcher(shown).replaceAll("\\\\u000d"));
    }

    private static boolean isHalf(char last) {
        return last == '\r' || Character.isHighSurrogate(last);
    }
}
