package org.ragstone.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/** Reads the entries of a map as what they should be; what is of another shape becomes a problem and is then absent. */
public final class Keys {
    // Past so many, they are no slips of those that are allowed.
    private static final int MOST_UNKNOWN = 200;

    private final MapNode map;
    private final List<String> allowed;
    private final Problems problems;
    // Looked for when it is first asked.
    private Optional<Set<String>> misspelt = Optional.empty();

    /** Reads a map that may have only these keys. */
    public Keys(MapNode map, List<String> allowed, Problems problems) {
        this(map, allowed, key -> ColumnNames.hint(key, allowed), problems);
    }

    /** As above, with a hint of its own for each key that is unknown. */
    public Keys(MapNode map, List<String> allowed, UnaryOperator<String> hint, Problems problems) {
        this.map = map;
        this.allowed = List.copyOf(allowed);
        this.problems = problems;
        refuseUnknown(map, Set.copyOf(allowed), hint, problems);
    }

    /** Reports the keys of a map that are not among those allowed. */
    public static void refuseUnknown(MapNode map, List<String> allowed, Problems problems) {
        refuseUnknown(map, allowed, Set.copyOf(allowed), problems);
    }

    /** Likewise with those allowed at hand as a set, for many maps. */
    public static void refuseUnknown(MapNode map, List<String> allowed, Set<String> known, Problems problems) {
        refuseUnknown(map, known, key -> ColumnNames.hint(key, allowed), problems);
    }

    /** Likewise where others may be allowed that are not known: only those that are most likely a slip. */
    public static void refuseMisspelt(MapNode map, List<String> allowed, Problems problems) {
        List<String> others = map.names().stream()
                .filter(name -> Nearest.to(name, allowed).isEmpty())
                .toList();
        refuseUnknown(
                map,
                Stream.concat(allowed.stream(), others.stream()).collect(Collectors.toSet()),
                key -> ColumnNames.hint(key, allowed),
                problems);
    }

    private static void refuseUnknown(MapNode map, Set<String> known, UnaryOperator<String> hint, Problems problems) {
        for (String key : map.names()) {
            Cancellation.check();
            if (!known.contains(key)) {
                problems.add(map.whereKey(key), "unknown key `" + key + "`", () -> broken(map, key) + hint.apply(key));
            }
        }
    }

    /** A name of several words without a value is most likely the rest of a text that has a comma in it. */
    private static String broken(MapNode map, String key) {
        boolean blank = map.get(key)
                .filter(node -> node instanceof TextNode text && text.text().isEmpty())
                .isPresent();
        return blank && key.indexOf(' ') > 0 ? "A text with a comma stands in quotes. " : "";
    }

    /** The same entries, read as texts; a map or a list under a name that is asked for is reported. */
    public Fields fields() {
        return new Fields(row(), problems);
    }

    /** The same entries as a row of texts. */
    public Row row() {
        return new Row() {
            @Override
            public String text(String name) {
                return Keys.this.text(name);
            }

            @Override
            public Location where(String name) {
                return map.where(name);
            }

            @Override
            public Set<String> names() {
                return allowed.stream().filter(Keys.this::mayBeText).collect(Collectors.toUnmodifiableSet());
            }
        };
    }

    /** What is of another shape, or under a misspelt name, has been told as that; it is not missing too. */
    private boolean mayBeText(String key) {
        return map.get(key).map(TextNode.class::isInstance).orElse(!isMisspelt(key));
    }

    /** Whether there is an unknown key that is most likely a slip of this one. */
    public boolean isMisspelt(String key) {
        if (misspelt.isEmpty()) {
            misspelt = Optional.of(map.names().stream()
                    .filter(name -> !allowed.contains(name))
                    .limit(MOST_UNKNOWN)
                    .flatMap(name -> Nearest.to(name, allowed).stream())
                    .collect(Collectors.toUnmodifiableSet()));
        }
        return misspelt.get().contains(key);
    }

    public String text(String key) {
        return map.get(key).map(node -> text(key, node)).orElse("");
    }

    private String text(String key, Node node) {
        if (node instanceof TextNode text) {
            return Characters.stripped(text.text());
        }
        problems.add(node.where(), "`" + key + "` should be a text, not " + node.words(), "");
        return "";
    }

    /** The map under the key, or empty; a text or a list there is reported. */
    public Optional<MapNode> map(String key) {
        return map.get(key).flatMap(node -> asMap(key, node));
    }

    private Optional<MapNode> asMap(String key, Node node) {
        if (node instanceof MapNode under) {
            return Optional.of(under);
        }
        if (!node.text().isEmpty() || node instanceof ListNode) {
            problems.add(node.where(), "`" + key + "` should be a map of `name: value`, not " + node.words(), "");
        }
        return Optional.empty();
    }

    /** The maps under each name under the key; a name with nothing under it has an empty map. */
    public Map<String, MapNode> maps(String key) {
        Map<String, MapNode> maps = new LinkedHashMap<>();
        map(key).ifPresent(under -> {
            for (String name : under.names()) {
                Node node = under.get(name).orElseThrow();
                maps.put(name, asMap(name, node).orElseGet(() -> new MapNode(Map.of(), Map.of(), node.where())));
            }
        });
        return maps;
    }

    /** Whether there is a map under a name under the key, or nothing; a text or a list there has been told as that. */
    public boolean isMapUnder(String key, String name) {
        return map.get(key)
                .filter(MapNode.class::isInstance)
                .flatMap(node -> ((MapNode) node).get(name))
                .filter(node -> node instanceof MapNode
                        || (node instanceof TextNode && node.text().isEmpty()))
                .isPresent();
    }

    /** Where a name under a key stands. */
    public Location whereKey(String key, String name) {
        return map.get(key)
                .filter(MapNode.class::isInstance)
                .map(node -> ((MapNode) node).whereKey(name))
                .orElse(map.where(key));
    }

    /** The texts in the list under the key, with their places; a single text is a list of one. */
    public List<TextNode> list(String key) {
        return map.get(key).map(node -> texts(key, node, problems)).orElse(List.of());
    }

    /** The texts in a list, or the single text; anything else is reported. */
    public static List<TextNode> texts(String key, Node node, Problems problems) {
        if (node instanceof TextNode text) {
            return text.text().isEmpty() ? List.of() : List.of(text);
        }
        List<TextNode> texts = new ArrayList<>();
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                Cancellation.check();
                if (item instanceof TextNode text) {
                    texts.add(text);
                } else {
                    problems.add(item.where(), "`" + key + "` should list words, not " + item.words(), "");
                }
            }
        } else {
            problems.add(node.where(), "`" + key + "` should be a list, not " + node.words(), "");
        }
        return texts;
    }
}
