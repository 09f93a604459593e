package org.ragstone.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that spreadsheets take for no row of the table but for what it says, {@code sep=;}. One of them may have saved it as a
 * cell, in quotes or with further cells behind it.
 */
record SeparatorLine(String text, char character) {
    private static final Pattern FORM =
            Pattern.compile("\"?sep=([^\\w\"\\n])\\1*\"?[,;\\t ]*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 1_000;

    /** The first line of a text, if it is one. */
    static Optional<SeparatorLine> of(CsvText whole) {
        String text = beginning(whole);
        int end = text.indexOf('\n');
        Matcher line = FORM.matcher(text).region(0, end < 0 ? text.length() : end);
        boolean isLong = line.regionEnd() > LONGEST;
        return !isLong && line.matches()
                ? Optional.of(
                        new SeparatorLine("sep=" + line.group(1), line.group(1).charAt(0)))
                : Optional.empty();
    }

    private static String beginning(CsvText text) {
        char[] beginning = new char[LONGEST + 1];
        int length = 0;
        try (Reader reader = text.open()) {
            for (int read = 0; read >= 0 && length < beginning.length; length += Math.max(read, 0)) {
                read = reader.read(beginning, length, beginning.length - length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(beginning, 0, length);
    }

    /** What it says stands between cells, unless that is nothing that can. */
    Optional<Separator> separator() {
        for (Separator each : Separator.OF_FILES) {
            if (each.character() == character) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
