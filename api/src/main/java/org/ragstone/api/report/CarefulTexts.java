package org.ragstone.api.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes texts that want more care than plain ones, one after the other, in their quotes and with nothing between. Not thread-safe. */
final class CarefulTexts {
    private final OutputStream out;
    // Made when there is such a text, and then kept, since to make one takes longer than to write the text.
    private @Nullable JsonGenerator json;

    CarefulTexts(OutputStream out) {
        this.out = out;
    }

    void write(String text) {
        try {
            JsonGenerator known = json;
            if (known == null) {
                known = JsonText.generator(out);
                json = known;
            }
            known.writeString(text);
            known.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
