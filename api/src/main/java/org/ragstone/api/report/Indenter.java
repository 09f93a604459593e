package org.ragstone.api.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ragstone.model.Cancellation;

/** Indents by two spaces, and leaves on a line what is read at a glance. What it writes is at hand as bytes. */
final class Indenter implements DefaultPrettyPrinter.Indenter {
    // Deeper than any document is.
    private static final int LEVELS = 40;
    private static final List<SerializedString> LINES = IntStream.range(0, LEVELS)
            .mapToObj(level -> new SerializedString("\n" + "  ".repeat(level)))
            .toList();
    private static final SerializedString BLANK = new SerializedString(" ");

    /** What is on one line where it fits. Alone in a list, it is on the list's line. */
    interface OneLine {
        default boolean fits() {
            return true;
        }
    }

    @Override
    public boolean isInline() {
        return false;
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
        Cancellation.check();
        json.writeRaw(isOnOneLine(json.currentValue()) ? BLANK : line(level));
    }

    private static SerializableString line(int level) {
        return level < LEVELS ? LINES.get(level) : new SerializedString("\n" + "  ".repeat(level));
    }

    private static boolean isOnOneLine(@Nullable Object written) {
        if (written instanceof OneLine line) {
            return line.fits();
        }
        return written instanceof List<?> list
                && list.size() == 1
                && list.get(0) instanceof OneLine line
                && line.fits();
    }
}
