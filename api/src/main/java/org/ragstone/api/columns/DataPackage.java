package org.ragstone.api.columns;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * What a folder of CSV files tells programs of them, as a Tabular Data Package of Frictionless Data (version 1).
 *
 * @param of what they are of, which becomes its name
 * @param source where they are from, or an empty text
 */
public record DataPackage(String of, String title, String description, String source, List<CsvResource> files) {
    /** Its name in the folder. */
    public static final String FILE = "datapackage.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    public DataPackage {
        files = List.copyOf(files);
    }

    /** Leaves the stream open. */
    public void write(OutputStream out) {
        DefaultPrettyPrinter indented = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            out.write(JSON.writer(indented).writeValueAsBytes(json()));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("profile", "tabular-data-package");
        json.put("name", name());
        json.put("title", title);
        json.put("description", description);
        if (!source.isEmpty()) {
            json.putArray("sources").addObject().put("title", source);
        }
        ArrayNode resources = json.putArray("resources");
        files.forEach(each -> resources.add(each.json()));
        return json;
    }

    /** In the characters that a name can have. */
    private String name() {
        return of.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    }
}
