package org.ragstone.api.report.page;

import gg.jte.TemplateOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.ragstone.api.report.Shown;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Characters;

/** Writes a page to a stream as it is made, with nothing in it that is hidden from a reader. Not thread-safe. */
final class PageOutput implements TemplateOutput {
    private final Writer out;

    PageOutput(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** @throws java.util.concurrent.CancellationException if the thread has been interrupted */
    @Override
    public void writeContent(String value) {
        Cancellation.check();
        try {
            out.write(Characters.isPlain(value) ? value : Shown.harmless(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeContent(String value, int begin, int end) {
        writeContent(value.substring(begin, end));
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
