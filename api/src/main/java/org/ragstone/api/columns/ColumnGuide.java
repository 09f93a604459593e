package org.ragstone.api.columns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.framework.Post;
import org.ragstone.framework.Posts;

/**
 * What editors are told of the keys and columns of a data set, and the words that each can have: the same for who fills in a sheet, and
 * for programs that read its tables. Immutable.
 */
public final class ColumnGuide {
    private static final String SCHEMA = "/org/ragstone/api/editors/schemas/dataset-json.schema.json";
    private static final String ENUM = "enum";

    private final JsonNode keys;

    public ColumnGuide() {
        try (InputStream file = ColumnGuide.class.getResourceAsStream(SCHEMA)) {
            keys = new ObjectMapper().readTree(file).path("properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a key of the header is, or a table. */
    public String of(String key) {
        return keys.path(key).path("description").asText();
    }

    /** What a column of a table is, or an empty text where a framework has made it its own. */
    public String of(String table, String column) {
        return column(table, column).path("description").asText();
    }

    /** What a column of the indicators is that an edition has made its own, for posts that it declares. */
    public String ofPosts(Posts posts, String column) {
        return posts.all().stream()
                .filter(post -> post.column().filter(column::equals).isPresent())
                .map(Post::label)
                .collect(Collectors.joining(" and ", "Who is ", "."));
    }

    /** The words that can stand in it, or none where it is not of words. */
    public List<String> words(String table, String column) {
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

    /** Whether a figure stands in it. */
    public boolean isOfFigures(String table, String column) {
        return hasType(table, column, "number");
    }

    /** Whether several words can stand in it, with blanks between them. */
    public boolean isOfLists(String table, String column) {
        return hasType(table, column, "array");
    }

    /** Whether every row has something there. */
    public boolean isNeeded(String table, String column) {
        return has(keys.path(table).path("items").path("required"), column);
    }

    private boolean hasType(String table, String column, String type) {
        return column(table, column).findValues("type").stream().anyMatch(each -> has(each, type));
    }

    private static boolean has(JsonNode list, String text) {
        for (JsonNode each : list) {
            if (each.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode column(String table, String column) {
        return keys.path(table).path("items").path("properties").path(column);
    }
}
