package org.ragstone.api.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.model.Cancellation;

/**
 * How every JSON document looks: the components of records in their order, what is absent left out, figures as texts, since
 * other readers make binary fractions of numbers; indented, with LF on every machine, or compact on one line.
 */
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // What breaks off must not be closed as if it were whole.
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .withConfigOverride(
                    BigDecimal.class, figures -> figures.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .disable(SerializationFeature.WRAP_EXCEPTIONS)
            .build();

    private static final ObjectWriter COMPACT = MAPPER.writer();
    private static final ObjectWriter INDENTED = MAPPER.writer(
            new DefaultPrettyPrinter().withObjectIndenter(new Indenter()).withArrayIndenter(new Indenter()));

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

    /** Writes a part of a document on one line, and nothing after it. */
    static void writePart(Object part, OutputStream out) {
        try (JsonGenerator json = new SeenJson(MAPPER.createGenerator(out))) {
            COMPACT.writeValue(json, part);
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
        try (JsonGenerator json = new SeenJson(MAPPER.createGenerator(out))) {
            (compact ? COMPACT : INDENTED).writeValue(json, document);
            json.writeRaw('\n');
        } catch (JsonMappingException e) {
            // What fails while a document is made is no failure of the stream.
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
