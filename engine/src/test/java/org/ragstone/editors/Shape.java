package org.ragstone.editors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A part of a JSON Schema (draft-07, which the editors that people use read best) while it is put together. What a value may be is
 * said beside each other, each of its own type, and seldom as a choice of schemas: editors then tell the mistake itself.
 */
public final class Shape {
    /** What leaves out an entry that is taken over from another edition, or a default of the cases of a file. */
    static final String NONE = "none";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final ObjectNode node = JSON.objectNode();

    private Shape() {}

    private static Shape ofTypes(String... types) {
        Shape shape = new Shape();
        if (types.length == 1) {
            shape.node.put("type", types[0]);
        } else {
            List.of(types).forEach(shape.array("type")::add);
        }
        return shape;
    }

    /** Whatever stands on one line of YAML, which readers take as the text that it is. */
    public static Shape text() {
        return ofTypes("string", "number", "boolean", "null");
    }

    /** The same, where something has to stand, up to so many characters. */
    public static Shape filledText(int longest) {
        return ofTypes("string", "number", "boolean").put("minLength", 1).put("maxLength", longest);
    }

    /** A text in JSON, or nothing. */
    public static Shape jsonText() {
        return ofTypes("string", "null");
    }

    /** A text in JSON that has to be there. */
    public static Shape neededText() {
        Shape shape = ofTypes("string");
        shape.node.put("minLength", 1);
        return shape;
    }

    /** A figure in JSON as a number or a text, or nothing. */
    public static Shape jsonFigure() {
        return ofTypes("string", "number", "null");
    }

    /** True or false in JSON, or nothing. */
    public static Shape jsonTruth() {
        return ofTypes("boolean", "null");
    }

    /** A text that is all of the pattern; in YAML a number that needs no quotes is a text too. */
    public static Shape matching(String pattern) {
        return text().with("pattern", "^(?:" + pattern + ")$");
    }

    /** A text of the pattern that YAML takes for nothing else. */
    public static Shape wordLike(String pattern) {
        return ofTypes("string").with("pattern", "^(?:" + pattern + ")$");
    }

    /** One of the words, which an editor offers, or blank. */
    public static Shape word(Collection<String> words) {
        return choice(words, true);
    }

    /** One of the words, which an editor offers. */
    public static Shape neededWord(Collection<String> words) {
        return choice(words, false);
    }

    /** What YAML takes for a number or a truth may also stand in quotes, which nobody needs to be offered. */
    private static Shape choice(Collection<String> words, boolean orBlank) {
        Shape offered = new Shape();
        ArrayNode enumerated = offered.array("enum");
        words.forEach(word -> addAsYamlHasIt(enumerated, word));
        boolean quoted = words.stream().anyMatch(word -> isNumber(word) || isTruth(word));
        Shape choice = new Shape();
        ArrayNode any = choice.array("anyOf");
        any.add(offered.node);
        if (quoted) {
            any.add(ofTypes("string").with("pattern", "^(?:" + either(words) + ")$").node);
        }
        if (orBlank) {
            ObjectNode blank = ofTypes("string", "null").node;
            blank.put("maxLength", 0);
            any.add(blank);
        }
        return any.size() == 1 ? offered : choice;
    }

    private static void addAsYamlHasIt(ArrayNode words, String word) {
        if (isNumber(word)) {
            words.add(new BigDecimal(word));
        } else if (isTruth(word)) {
            words.add(Boolean.parseBoolean(word));
        } else {
            words.add(word);
        }
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private static boolean isTruth(String word) {
        return word.equals("true") || word.equals("false");
    }

    private static String either(Collection<String> words) {
        return words.stream().map(word -> word.replace(".", "\\.")).collect(Collectors.joining("|"));
    }

    /** A whole number within bounds, or one of the words. */
    public static Shape wholeNumber(int least, int most, String... words) {
        Shape shape = ofTypes("integer", "string", "null");
        shape.node.put("minimum", least);
        shape.node.put("maximum", most);
        return shape.with("pattern", "^(?:" + String.join("|", List.of("\\d*", String.join("|", words))) + ")$");
    }

    /** A list of the words, none twice, or one of them alone. */
    public static Shape wordList(Collection<String> words) {
        Shape shape = ofTypes("array", "string", "null").with("pattern", "^(?:" + either(words) + ")?$");
        return shape.items(neededWord(words)).put("uniqueItems", true);
    }

    /** A list of texts of the pattern, none twice, or one of them alone. */
    public static Shape wordListLike(String pattern) {
        Shape shape = ofTypes("array", "string", "null").with("pattern", "^(?:" + pattern + ")?$");
        return shape.items(wordLike(pattern)).put("uniqueItems", true);
    }

    /** A list of texts, or one of them alone. */
    public static Shape textList() {
        return ofTypes("array", "string", "number", "boolean", "null").items(text());
    }

    /** A list of the shape. */
    public static Shape listOf(Shape item) {
        return ofTypes("array").items(item);
    }

    /** A list of the shape, or nothing. */
    public static Shape optionalListOf(Shape item) {
        return ofTypes("array", "null").items(item);
    }

    /** A map with these keys and no other, each of its shape; a blank one has none of them. */
    public static Shape map(Collection<String> keys, Function<String, Shape> shapes) {
        return keyed(ofTypes("object", "null"), keys, shapes);
    }

    /** Likewise one that has to be there. */
    public static Shape neededMap(Collection<String> keys, Function<String, Shape> shapes) {
        return keyed(ofTypes("object"), keys, shapes);
    }

    private static Shape keyed(Shape shape, Collection<String> keys, Function<String, Shape> shapes) {
        ObjectNode properties = shape.object("properties");
        keys.forEach(key -> properties.set(key, shapes.apply(key).node));
        return shape.put("additionalProperties", false);
    }

    /** A map whose names are all of the pattern, with the shape under each. */
    public static Shape mapOf(String names, Shape under) {
        Shape shape = ofTypes("object", "null");
        shape.object("propertyNames").put("pattern", "^(?:" + names + ")$");
        shape.node.set("additionalProperties", under.node);
        return shape;
    }

    /** Either of two. */
    public static Shape either(Shape one, Shape other) {
        Shape shape = new Shape();
        shape.array("anyOf").add(one.node).add(other.node);
        return shape;
    }

    /** Anything. */
    public static Shape anything() {
        return new Shape();
    }

    /** What nothing is, with what an editor says of whatever stands there. */
    public static Shape nothing(String message) {
        Shape shape = new Shape();
        shape.object("not");
        return shape.with("errorMessage", message).put("doNotSuggest", true);
    }

    /** The same with what an editor says of a text that does not match. */
    public Shape saying(String message) {
        return with("patternErrorMessage", message);
    }

    /** The same where further names may stand, of the shape. */
    public Shape andOthers(Shape under) {
        node.set("additionalProperties", under.node);
        return this;
    }

    /** The same where the keys have to be there. */
    public Shape requiring(Collection<String> keys) {
        keys.forEach(array("required")::add);
        return this;
    }

    /** The same where the word may stand in its place, as what leaves it out. */
    public Shape orNone() {
        if (!node.path("type").isArray()) {
            throw new IllegalStateException("nothing else can be said beside " + node);
        }
        ArrayNode types = (ArrayNode) node.get("type");
        boolean isText = types.toString().contains("string");
        if (!isText) {
            types.add("string");
            node.put("patternErrorMessage", "Names are written under it, each with what is said of it.");
        }
        String pattern = node.path("pattern").asText("");
        if (!isText || !pattern.isEmpty()) {
            node.put("pattern", "^" + NONE + "$" + (pattern.isEmpty() ? "" : "|" + pattern));
        }
        return this;
    }

    /** The same with what an editor tells of it. */
    public Shape told(String description) {
        ObjectNode with = JSON.objectNode();
        with.put("description", description);
        with.setAll(node);
        node.removeAll();
        node.setAll(with);
        return this;
    }

    /** The same where, if it is of the one shape, it is of the other too. */
    public Shape ifThen(Shape condition, Shape then) {
        ObjectNode both = JSON.objectNode();
        both.set("if", condition.node);
        both.set("then", then.node);
        ((ArrayNode) (node.has("allOf") ? node.get("allOf") : array("allOf"))).add(both);
        return this;
    }

    /** What has none of the keys. */
    public static Shape without(String... keys) {
        Shape any = new Shape();
        for (String key : keys) {
            any.array("required", any.array("anyOf").addObject()).add(key);
        }
        Shape shape = new Shape();
        shape.node.set("not", any.node);
        return shape;
    }

    /** What says no more than that some keys have a shape. */
    public static Shape where(String key, Shape shape) {
        Shape where = new Shape();
        where.object("properties").set(key, shape.node);
        return where;
    }

    /** The same for one key more. */
    public Shape and(String key, Shape shape) {
        ((ObjectNode) node.get("properties")).set(key, shape.node);
        return this;
    }

    /** Whatever map, with the shape under each of its names. */
    public static Shape underEach(Shape shape) {
        Shape each = new Shape();
        each.node.set("additionalProperties", shape.node);
        return each;
    }

    private Shape items(Shape item) {
        node.set("items", item.node);
        return this;
    }

    public Shape with(String keyword, String value) {
        node.put(keyword, value);
        return this;
    }

    public Shape put(String keyword, boolean value) {
        node.put(keyword, value);
        return this;
    }

    public Shape put(String keyword, int value) {
        node.put(keyword, value);
        return this;
    }

    private ArrayNode array(String keyword) {
        return array(keyword, node);
    }

    private ArrayNode array(String keyword, ObjectNode of) {
        return of.has(keyword) ? (ArrayNode) of.get(keyword) : of.putArray(keyword);
    }

    private ObjectNode object(String keyword) {
        return node.has(keyword) ? (ObjectNode) node.get(keyword) : node.putObject(keyword);
    }

    /** The schema of a file. */
    public ObjectNode schema(String title, String description) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", title);
        schema.put("description", description);
        schema.setAll(node);
        return schema;
    }
}
