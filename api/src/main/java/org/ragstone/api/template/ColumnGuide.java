package org.ragstone.api.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What editors are told of the keys and columns of a data set, and the words that each can have: the same for who fills in a sheet. */
final class ColumnGuide {
    private static final String SCHEMA = "/org/ragstone/api/editors/schemas/dataset-json.schema.json";
    private static final String ENUM = "enum";

    private final JsonNode keys;

    ColumnGuide() {
        try (InputStream file = ColumnGuide.class.getResourceAsStream(SCHEMA)) {
            keys = new ObjectMapper().readTree(file).path("properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a key of the header is. */
    String of(String key) {
        return keys.path(key).path("description").asText();
    }

    /** What a column of a table is, or an empty text where a framework has made it its own. */
    String of(String table, String column) {
        return column(table, column).path("description").asText();
    }

    /** The words that can stand in it, or none where it is not of words. */
    List<String> words(String table, String column) {
        List<String> words = new ArrayList<>();
        column(table, column)
                .findValues(ENUM)
                .forEach(each -> each.forEach(word -> {
                    if (word.isTextual() && !words.contains(word.asText())) {
                        words.add(word.asText());
                    }
                }));
        return words;
    }

    private JsonNode column(String table, String column) {
        return keys.path(table).path("items").path("properties").path(column);
    }
}
