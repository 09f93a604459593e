package org.ragstone.dataset;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.ragstone.model.Characters;
import org.ragstone.model.Column;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.ColumnPlaces;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.NullNode;
import org.ragstone.reading.Node.NumberNode;
import org.ragstone.reading.Node.TextNode;
import org.ragstone.reading.Node.TruthNode;
import org.ragstone.reading.Row;

/**
 * An object of JSON as a row of texts. Figures may be texts or numbers, bases a text or a list, and whether a data set is
 * illustrative is true or false; everything else is a text, and anything may be null. What is of another kind is reported,
 * and nothing is made of its absence.
 */
final class JsonRow implements Row {
    static final Set<String> FIGURES = Set.of(
            "value",
            "numerator",
            "denominator",
            "target",
            "floor",
            "lower",
            "upper",
            "least",
            "most",
            "tolerance",
            "weight",
            "decimals");
    static final Set<String> LISTS = Set.of("bases");
    static final Set<String> TRUTHS = Set.of("illustrative");

    private final MapNode map;
    private final ColumnPlaces columns;
    // By the places of their columns.
    private final String[] texts;
    private Set<String> names;
    private boolean plain = true;

    private JsonRow(MapNode map, ColumnPlaces columns) {
        this.map = map;
        this.columns = columns;
        this.names = columns.names();
        this.texts = new String[names.size()];
        Arrays.fill(texts, "");
    }

    /**
     * A row of a table; every name that is none of its columns is reported.
     *
     * @param columns those of the shape, which many rows share
     * @param known the same, and names of which the reader tells himself
     */
    static JsonRow of(MapNode map, TableShape shape, ColumnPlaces columns, Set<String> known, Problems problems) {
        if (areAmong(map, columns)) {
            return among(map, columns, problems);
        }
        if (shape.isComplete()) {
            Keys.refuseUnknown(map, shape.columns(), known, problems);
        } else {
            Keys.refuseMisspelt(map, shape.columns(), problems);
        }
        return among(map, columns, problems);
    }

    private static boolean areAmong(MapNode map, ColumnPlaces columns) {
        for (String name : map.names()) {
            if (columns.of(name) == ColumnPlaces.NONE) {
                return false;
            }
        }
        return true;
    }

    /** A row that shares its object with other things. */
    static JsonRow among(MapNode map, ColumnPlaces columns, Problems problems) {
        JsonRow row = new JsonRow(map, columns);
        map.forEach((name, node) -> row.take(name, node, problems));
        return row;
    }

    private void take(String name, Node node, Problems problems) {
        int place = columns.of(name);
        if (place == ColumnPlaces.NONE) {
            return;
        }
        if (check(name, node, problems)) {
            String text = node.text();
            plain &= text.length() <= SHORT && Characters.isPlain(text);
            texts[place] = Characters.stripped(text);
        } else {
            Set<String> others = new HashSet<>(names);
            others.remove(name);
            names = Collections.unmodifiableSet(others);
        }
    }

    private static boolean check(String name, Node node, Problems problems) {
        if (node instanceof ListNode list && LISTS.contains(name)) {
            // All of them are told, not the first alone.
            long unsound = list.items().stream()
                    .filter(item -> !checkItem(name, item, problems))
                    .count();
            return unsound == 0;
        }
        if (!fits(name, node)) {
            problems.add(
                    node.where(),
                    "`%s` should be %s, not %s".formatted(name, expected(name), given(node)),
                    hint(name, node));
            return false;
        }
        return true;
    }

    private static boolean checkItem(String name, Node item, Problems problems) {
        if (item instanceof TextNode && !item.text().isBlank() && !item.text().contains(" ")) {
            return true;
        }
        boolean several = item instanceof TextNode && !item.text().isBlank();
        problems.add(
                item.where(),
                "`%s` should list words, not %s".formatted(name, given(item)),
                several ? "A word has no blanks: `[\"LATEST\", \"YEAR_TO_DATE\"]`." : "");
        return false;
    }

    private static boolean fits(String name, Node node) {
        if (TRUTHS.contains(name)) {
            return node instanceof TruthNode || node instanceof NullNode;
        }
        return node instanceof TextNode
                || node instanceof NullNode
                || (node instanceof NumberNode && FIGURES.contains(name));
    }

    private static String expected(String name) {
        if (TRUTHS.contains(name)) {
            return "true or false, without quotes";
        }
        if (FIGURES.contains(name)) {
            return "a number or a text";
        }
        return LISTS.contains(name) ? "a list of words" : "a text";
    }

    /** JSON calls some things otherwise than YAML. */
    static String given(Node node) {
        if (node instanceof TextNode) {
            return "the text " + node.words();
        }
        return node instanceof MapNode ? "an object" : node.words();
    }

    private static String hint(String name, Node node) {
        if (TRUTHS.contains(name) || FIGURES.contains(name)) {
            return "";
        }
        if (node instanceof TruthNode) {
            return "Maybe you meant `" + (node.text().equals("true") ? "YES" : "NO") + "`, in quotes.";
        }
        return node instanceof NumberNode ? "Write it in quotes." : "";
    }

    @Override
    public String text(String name) {
        int place = columns.of(name);
        return place == ColumnPlaces.NONE ? "" : texts[place];
    }

    @Override
    public String text(Column column) {
        int place = columns.of(column);
        return place == ColumnPlaces.NONE ? "" : texts[place];
    }

    @Override
    public Location where(String name) {
        return map.where(name);
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public boolean isPlain() {
        return plain;
    }

    @Override
    public boolean isUnreadable(String name) {
        return !names.contains(name) && map.get(name).isPresent();
    }
}
