package org.ragstone.api.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ragstone.model.Cancellation;

/** Indents by two spaces, and leaves on a line what is read at a glance. */
final class Indenter extends DefaultIndenter {
    private static final long serialVersionUID = 1;

    Indenter() {
        super("  ", "\n");
    }

    /** What is on one line where it fits. Alone in a list, it is on the list's line. */
    interface OneLine {
        default boolean fits() {
            return true;
        }
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
        Cancellation.check();
        if (isOnOneLine(json.currentValue())) {
            json.writeRaw(' ');
        } else {
            super.writeIndentation(json, level);
        }
    }

    private static boolean isOnOneLine(@Nullable Object written) {
        Object alone = written instanceof List<?> list && list.size() == 1 ? list.get(0) : written;
        return alone instanceof OneLine line && line.fits();
    }
}
