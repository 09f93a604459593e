package org.ragstone.api.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Writes what documents are made of. Nothing else may stand in one. Not thread-safe. */
final class JsonValues {
    private final JsonGenerator json;

    JsonValues(JsonGenerator json) {
        this.json = json;
    }

    /** The commonest first. */
    void write(Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Record document) {
            object(document);
        } else if (value instanceof WrittenJson written) {
            json.writeRawValue(written);
        } else if (value instanceof Enum<?> word) {
            json.writeString(word.name());
        } else if (value instanceof BigDecimal figure) {
            json.writeString(figure.toPlainString());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Iterable<?> items) {
            array(items);
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else {
            throw new IllegalStateException("no document has a " + value.getClass());
        }
    }

    private void object(Record document) throws IOException {
        json.writeStartObject(document);
        entries(document);
        json.writeEndObject();
    }

    private void entries(Record document) throws IOException {
        for (RecordKeys.Key key : RecordKeys.of(document)) {
            Object under = key.under(document);
            Object value = under instanceof Optional<?> optional ? optional.orElse(null) : under;
            if (value != null && key.isSpread()) {
                spread(value);
            } else if (value != null) {
                json.writeFieldName(key.name());
                write(value);
            }
        }
    }

    private void spread(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            entries(map);
        } else {
            entries((Record) value);
        }
    }

    private void object(Map<?, ?> map) throws IOException {
        json.writeStartObject(map);
        entries(map);
        json.writeEndObject();
    }

    private void entries(Map<?, ?> map) throws IOException {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(
                    entry.getKey() instanceof Enum<?> word
                            ? word.name()
                            : entry.getKey().toString());
            write(entry.getValue());
        }
    }

    private void array(Iterable<?> items) throws IOException {
        json.writeStartArray(items);
        for (Object item : items) {
            write(item);
        }
        json.writeEndArray();
    }
}
