package org.ragstone.api.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.util.regex.Pattern;
import org.ragstone.model.Characters;

/** Writes the escape of every character of a text that does not show: the same text to a program, and visible to people. */
final class SeenJson extends JsonGeneratorDelegate {
    // Of these Jackson writes the escapes, whether they show or not.
    private static final Pattern IN_HALVES = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

    SeenJson(JsonGenerator json) {
        super(json);
    }

    @Override
    public void writeRawValue(SerializableString value) throws IOException {
        // Which would make characters of it first.
        delegate.writeRawValue(value);
    }

    @Override
    public void writeString(String text) throws IOException {
        if (Characters.firstEscaped(text, 0, text.length()) < 0) {
            delegate.writeString(text);
            return;
        }
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        String shown = IN_HALVES.matcher(Characters.shown(quoted)).replaceAll(each -> "\\\\u%04X\\\\u%04X"
                .formatted((int) each.group().charAt(0), (int) each.group().charAt(1)));
        delegate.writeRawValue('"' + shown + '"');
    }
}
