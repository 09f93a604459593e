package org.ragstone.api.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ragstone.model.Characters;

/**
 * What is printed, with the escape of every character that does not show, so that no name or path commands a terminal.
 * Bytes are written as they are.
 */
final class SeenOutput extends PrintStream {
    private static final Pattern BACK_TO_THE_START = Pattern.compile("\\r(?!\\n)");

    SeenOutput(OutputStream out) {
        super(out, false, StandardCharsets.UTF_8);
    }

    @Override
    public void print(@Nullable String text) {
        super.print(BACK_TO_THE_START
                .matcher(Characters.shown(String.valueOf(text)))
                .replaceAll(" "));
    }

    @Override
    public void print(@Nullable Object object) {
        print(String.valueOf(object));
    }
}
