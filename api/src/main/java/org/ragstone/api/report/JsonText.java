package org.ragstone.api.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.ragstone.model.Cancellation;

/**
 * How every JSON document looks: the components of records in their order, what is absent left out, figures as texts, since
 * other readers make binary fractions of numbers; indented, with LF on every machine, or compact on one line.
 */
public final class JsonText {
    // What breaks off must not be closed as if it were whole; what stands between parts is for whoever writes them.
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .rootValueSeparator((String) null)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private JsonText() {}

    /** A text that may be empty, absent where it is. */
    static Optional<String> given(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    /** A document in UTF-8, indented. */
    public static byte[] bytes(Record document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(document, false, bytes);
        return bytes.toByteArray();
    }

    /** Writes parts on one line, and nothing between them. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return new SeenJson(FACTORY.createGenerator(out));
    }

    /** Writes a part of a document, and nothing after it. */
    static void writePart(Object part, JsonLayout layout, int depth, OutputStream out) {
        try (JsonGenerator json = generator(out)) {
            if (layout == JsonLayout.INDENTED) {
                json.setPrettyPrinter(new IndentedJson(new Indenter(), depth));
            }
            new JsonValues(json).write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a document in UTF-8 as it is read, and leaves the stream open. Nothing is held of what an {@link Iterable} gives.
     *
     * @throws UncheckedIOException if the stream does not take it
     */
    static void write(Record document, boolean compact, OutputStream out) {
        Cancellation.check();
        try (JsonGenerator json = generator(out)) {
            if (!compact) {
                json.setPrettyPrinter(new IndentedJson(new Indenter()));
            }
            new JsonValues(json).write(document);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
