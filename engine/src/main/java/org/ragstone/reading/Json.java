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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ragstone.arithmetic.Exact;
import org.ragstone.model.Cancellation;
import org.ragstone.model.JsonPointer;
import org.ragstone.model.Location;
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
        Location at(JsonPointer pointer, int line, int column);
    }

    /** The text has more values than the caller can do with. */
    public static final class TooManyValues extends RuntimeException {
        private TooManyValues(int most) {
            super("more than " + most + " values");
        }
    }

    private static final int MAX_DEPTH = 12;
    private static final int LONGEST_NAME = 200;
    private static final int BETWEEN_CHECKS = 1_000;
    private static final int MOST_SHARED = 50;
    private static final int LAST_BEFORE_HALVES = 0xD7FF;

    // The length of the whole is the caller's to bound. Long numbers and names are told as what they are, with their
    // place. A table of names that outlives a text would be a stranger's to fill: each text has its own, which gives up
    // where its names were made to fall together.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Places places;
    private final int maxValues;
    private final Problems problems = new Problems();
    private final Map<List<String>, SharedNames> shared = new HashMap<>();
    // Those of the last object at each depth, which the next one's are most likely too.
    private final SharedNames[] shapes = new SharedNames[MAX_DEPTH + 1];
    // The innermost value that has begun, which is where a fault in the writing is told.
    private JsonPointer reading = JsonPointer.ROOT;
    private int values;

    private Json(JsonParser parser, Places places, int maxValues) {
        this.parser = parser;
        this.places = places;
        this.maxValues = maxValues;
        Arrays.fill(shapes, SharedNames.NONE);
    }

    /**
     * The object that the text is.
     *
     * @throws ProblemsException if the text is not one object in JSON, or gives a name twice
     * @throws TooManyValues if it has more values than that, objects and lists counted
     */
    public static MapNode map(String text, Places places, int maxValues) {
        try (JsonParser parser = FACTORY.copy().createParser(text)) {
            return new Json(parser, places, maxValues).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MapNode read() throws IOException {
        Cancellation.check();
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw ProblemsException.of(places.at(JsonPointer.ROOT, 1, 1), "the JSON is empty", "");
            }
            Node node = node(first, JsonPointer.ROOT, 1);
            if (parser.nextToken() != null) {
                throw ProblemsException.of(here(JsonPointer.ROOT), "there is more after the end of the JSON", "");
            }
            problems.throwIfAny();
            if (node instanceof MapNode map) {
                return map;
            }
            throw ProblemsException.of(node.where(), "expected an object in braces, not " + node.words(), "");
        } catch (JacksonException e) {
            JsonLocation at = Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation);
            throw ProblemsException.of(
                    places.at(reading, at.getLineNr(), at.getColumnNr()),
                    String.format(
                            Locale.ROOT,
                            "the JSON cannot be read at line %d, character %d",
                            at.getLineNr(),
                            at.getColumnNr()),
                    "Maybe a quote, comma, colon or bracket is missing, or there is one too many.");
        }
    }

    private Node node(JsonToken token, JsonPointer pointer, int depth) throws IOException {
        reading = pointer;
        if (++values > maxValues) {
            throw new TooManyValues(maxValues);
        }
        if (values % BETWEEN_CHECKS == 0) {
            Cancellation.check();
        }
        Location where = here(pointer);
        if (depth > MAX_DEPTH) {
            throw ProblemsException.of(where, "nested too deeply", "");
        }
        return switch (token) {
            case START_OBJECT -> map(where, pointer, depth);
            case START_ARRAY -> list(where, pointer, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberNode(plain(parser.getText()), where);
            case VALUE_TRUE, VALUE_FALSE -> new TruthNode(parser.getText(), where);
            case VALUE_NULL -> new NullNode(where);
            case VALUE_STRING -> new TextNode(sound(parser.getText(), where), where);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value starts with " + token);
        };
    }

    private MapNode map(Location where, JsonPointer pointer, int depth) throws IOException {
        List<Node> nodes = new ArrayList<>();
        List<Location> keys = new ArrayList<>();
        NamesRead names = new NamesRead(shapes[depth]);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (name.length() > LONGEST_NAME) {
                throw ProblemsException.of(here(pointer), "`" + name + "` is too long for a name", "");
            }
            JsonPointer under = pointer.to(name);
            Location key = here(under);
            sound(name, key);
            reading = under;
            Node value = node(parser.nextToken(), under, depth + 1);
            reading = pointer;
            if (names.add(name)) {
                nodes.add(value);
                keys.add(key);
            } else {
                problems.add(key, "`" + name + "` is given twice", "");
            }
        }
        SharedNames shape = names.isAsBefore() ? shapes[depth] : shared(names.all());
        shapes[depth] = shape;
        return MapNode.holding(shape.to(nodes), shape.to(keys), where);
    }

    /** Those of an object before that had the same. */
    private SharedNames shared(List<String> names) {
        SharedNames known = shared.get(names);
        if (known != null) {
            return known;
        }
        SharedNames own = new SharedNames(names);
        if (shared.size() < MOST_SHARED) {
            shared.put(names, own);
        }
        return own;
    }

    private ListNode list(Location where, JsonPointer pointer, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, pointer.to(String.valueOf(items.size())), depth + 1));
            reading = pointer;
        }
        return new ListNode(items, where);
    }

    /** Half a character, or none, is no text that could be written again. */
    private String sound(String text, Location where) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each > 0 && each <= LAST_BEFORE_HALVES) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(each)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (each == 0 || Character.isSurrogate(each)) {
                problems.add(
                        where,
                        "the text has an escape that stands for no character: `\\u%04x`".formatted((int) each),
                        "");
                return "";
            }
        }
        return text;
    }

    private Location here(JsonPointer pointer) {
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
}
