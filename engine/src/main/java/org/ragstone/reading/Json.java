package org.ragstone.reading;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.arithmetic.Exact;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.NullNode;
import org.ragstone.reading.Node.NumberNode;
import org.ragstone.reading.Node.TextNode;
import org.ragstone.reading.Node.TruthNode;

/** Reads JSON. Numbers are taken digit by digit and never become binary fractions. */
public final class Json {
    /** What a place in the text is called. */
    @FunctionalInterface
    public interface Places {
        /**
         * @param pointer the JSON pointer (RFC 6901) to the value
         * @param line from 1
         * @param column the character in the line, from 1
         */
        Location at(String pointer, int line, int column);
    }

    private static final int MAX_DEPTH = 12;

    // The length of the whole is the caller's to bound. Long numbers are told as what they are, with their place.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Places places;
    private final Problems problems = new Problems();
    // The innermost value that has begun, which is where a fault in the writing is told.
    private String reading = "";

    private Json(JsonParser parser, Places places) {
        this.parser = parser;
        this.places = places;
    }

    /**
     * The object that the text is.
     *
     * @throws ProblemsException if the text is not one object in JSON, or gives a name twice
     */
    public static MapNode map(String text, Places places) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new Json(parser, places).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MapNode read() throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw refusal(places.at("", 1, 1), "the JSON is empty", "");
            }
            Node node = node(first, "", 1);
            if (parser.nextToken() != null) {
                throw refusal(here(""), "there is more after the end of the JSON", "");
            }
            problems.throwIfAny();
            if (node instanceof MapNode map) {
                return map;
            }
            throw refusal(node.where(), "expected an object in braces, not " + node.words(), "");
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation();
            throw refusal(
                    places.at(reading, at.getLineNr(), at.getColumnNr()),
                    "the JSON cannot be read at line %d, character %d".formatted(at.getLineNr(), at.getColumnNr()),
                    "Maybe a quote, comma, colon or bracket is missing, or there is one too many.");
        }
    }

    private Node node(JsonToken token, String pointer, int depth) throws IOException {
        reading = pointer;
        Location where = here(pointer);
        if (depth > MAX_DEPTH) {
            throw refusal(where, "nested too deeply", "");
        }
        return switch (token) {
            case START_OBJECT -> map(where, pointer, depth);
            case START_ARRAY -> list(where, pointer, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberNode(plain(parser.getText()), where);
            case VALUE_TRUE, VALUE_FALSE -> new TruthNode(parser.getText(), where);
            case VALUE_NULL -> new NullNode(where);
            case VALUE_STRING -> new TextNode(parser.getText(), where);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value starts with " + token);
        };
    }

    private MapNode map(Location where, String pointer, int depth) throws IOException {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String under = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            Location key = here(under);
            reading = under;
            Node value = node(parser.nextToken(), under, depth + 1);
            reading = pointer;
            if (entries.putIfAbsent(name, value) == null) {
                keys.put(name, key);
            } else {
                problems.add(key, "`" + name + "` is given twice", "");
            }
        }
        return new MapNode(entries, keys, where);
    }

    private ListNode list(Location where, String pointer, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, pointer + "/" + items.size(), depth + 1));
            reading = pointer;
        }
        return new ListNode(items, where);
    }

    private Location here(String pointer) {
        JsonLocation at = parser.currentTokenLocation();
        return places.at(pointer, at.getLineNr(), at.getColumnNr());
    }

    /** A number too large to be reckoned with stays as it is written, and is refused where it is read as a figure. */
    private static String plain(String number) {
        if (number.length() > FigureText.LONGEST) {
            return number;
        }
        try {
            BigDecimal exact = new BigDecimal(number);
            return Exact.isWithinLimits(exact) ? exact.toPlainString() : number;
        } catch (NumberFormatException e) {
            // An exponent beyond what Java counts.
            return number;
        }
    }

    private static ProblemsException refusal(Location where, String what, String hint) {
        return new ProblemsException(List.of(new Problem(where, what, hint)));
    }
}
