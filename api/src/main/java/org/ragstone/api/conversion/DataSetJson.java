package org.ragstone.api.conversion;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.dataset.WrittenDataSet.WrittenTable;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Problem;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;

/** One document of JSON: the keys of the header, and under each table's name a list of objects. Figures are texts, with their digits. */
final class DataSetJson implements DataSetForm {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final String ILLUSTRATIVE = "illustrative";

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public List<Problem> lost(WrittenDataSet data, String file) {
        return List.of();
    }

    @Override
    public void write(WrittenDataSet data, OutputStream out) {
        DefaultPrettyPrinter indented = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        indented.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(indented);
            json.writeStartObject();
            write(data.header(), json);
            for (WrittenTable table : data.tables()) {
                write(table, json);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(MapNode header, JsonGenerator json) throws IOException {
        for (String key : header.names()) {
            json.writeFieldName(key);
            Node node = header.get(key).orElseThrow();
            if (key.equals(ILLUSTRATIVE)) {
                json.writeBoolean(Boolean.parseBoolean(node.text()));
            } else {
                write(node, json);
            }
        }
    }

    private static void write(Node node, JsonGenerator json) throws IOException {
        if (node instanceof MapNode map) {
            json.writeStartObject();
            write(map, json);
            json.writeEndObject();
        } else if (node instanceof ListNode list) {
            json.writeStartArray();
            for (Node item : list.items()) {
                write(item, json);
            }
            json.writeEndArray();
        } else {
            json.writeString(node.text());
        }
    }

    private static void write(WrittenTable table, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(table.name());
        for (List<String> row : table.rows()) {
            Cancellation.check();
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    json.writeStringField(table.columns().get(i), row.get(i));
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
