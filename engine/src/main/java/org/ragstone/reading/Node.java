package org.ragstone.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;

/**
 * A part of a YAML or JSON text with its place. A scalar of YAML is the text as written: {@code 94.10}, {@code YES}, {@code 2018/19}.
 */
public sealed interface Node {
    Location where();

    /** What a message calls it. */
    String words();

    /** The text of a scalar, of a list of scalars joined by spaces, or an empty one. */
    String text();

    /** A scalar of YAML or a text of JSON; an empty one is an empty text. */
    record TextNode(String text, Location where) implements Node {
        @Override
        public String words() {
            return "`" + text + "`";
        }
    }

    /** A number of JSON in plain digits: {@code 94.10}, {@code 1200} for {@code 1.2e3}. */
    record NumberNode(String text, Location where) implements Node {
        @Override
        public String words() {
            return "the number `" + text + "`";
        }
    }

    /** {@code true} or {@code false} in JSON. */
    record TruthNode(String text, Location where) implements Node {
        @Override
        public String words() {
            return "`" + text + "`";
        }
    }

    /** {@code null} in JSON: what is not given. */
    record NullNode(Location where) implements Node {
        @Override
        public String words() {
            return "`null`";
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** A list. */
    record ListNode(List<Node> items, Location where) implements Node {
        public ListNode {
            items = List.copyOf(items);
        }

        @Override
        public String words() {
            return "a list";
        }

        @Override
        public String text() {
            return items.size() == 1
                    ? items.get(0).text()
                    : items.stream().map(Node::text).collect(Collectors.joining(" "));
        }
    }

    /** A map in the order it is written. */
    final class MapNode implements Node, Row {
        /** A map with nothing in it and no place. */
        public static final MapNode EMPTY = new MapNode(Map.of(), Map.of(), new Location.InFile(""));

        private static final String NONE = "none";

        private final Map<String, Node> entries;
        private final Map<String, Location> keys;
        private final Location where;

        MapNode(Map<String, Node> entries, Map<String, Location> keys, Location where) {
            this(new LinkedHashMap<>(entries), where, Map.copyOf(keys));
        }

        private MapNode(Map<String, Node> entries, Location where, Map<String, Location> keys) {
            this.entries = entries;
            this.keys = keys;
            this.where = where;
        }

        /** A map of what can no longer be changed, without a copy of it. */
        static MapNode holding(Map<String, Node> entries, Map<String, Location> keys, Location where) {
            return new MapNode(entries, where, keys);
        }

        /** A map of these entries, each with its own place. */
        public static MapNode of(Map<String, Node> entries, Location where) {
            Map<String, Location> keys = new LinkedHashMap<>();
            entries.forEach((name, node) -> keys.put(name, node.where()));
            return new MapNode(entries, keys, where);
        }

        /** The map without some of its entries. */
        public MapNode without(Collection<String> names) {
            if (names.isEmpty()) {
                return this;
            }
            Map<String, Node> left = new LinkedHashMap<>(entries);
            names.forEach(left::remove);
            return new MapNode(left, keys, where);
        }

        /** The map without some entries of a map in it. */
        public MapNode without(String key, Collection<String> names) {
            Map<String, Node> all = new LinkedHashMap<>(entries);
            all.computeIfPresent(key, (name, node) -> node instanceof MapNode under ? under.without(names) : node);
            return new MapNode(all, keys, where);
        }

        /** The map without the entries that another says are {@code none}, be they its own or those of a map in it. */
        public MapNode withoutNone(MapNode other) {
            Map<String, Node> left = new LinkedHashMap<>();
            entries.forEach((name, node) -> {
                if (!other.isNone(name)) {
                    left.put(name, node instanceof MapNode under ? under.without(other.none(name)) : node);
                }
            });
            return new MapNode(left, keys, where);
        }

        /**
         * The map with another laid over it: entries of the same name are replaced, where both are maps entry by
         * entry. An overlay that names every entry of a map also says their order.
         */
        public MapNode overlaidBy(MapNode other) {
            Map<String, Node> all = new LinkedHashMap<>(entries);
            other.entries.forEach((name, node) -> {
                boolean maps = node instanceof MapNode && entries.get(name) instanceof MapNode;
                all.merge(name, node, (old, its) -> maps ? ((MapNode) old).replacedBy((MapNode) its) : its);
            });
            Map<String, Location> places = new LinkedHashMap<>(keys);
            places.putAll(other.keys);
            return new MapNode(all, places, other.where);
        }

        private MapNode replacedBy(MapNode other) {
            Map<String, Node> all = new LinkedHashMap<>();
            if (!other.names().containsAll(names())) {
                all.putAll(entries);
            }
            all.putAll(other.entries);
            Map<String, Location> places = new LinkedHashMap<>(keys);
            places.putAll(other.keys);
            return new MapNode(all, places, other.where);
        }

        /** The names of entries of a map under the key that say there is {@code none}. */
        public List<String> none(String key) {
            return get(key).filter(MapNode.class::isInstance).map(MapNode.class::cast).stream()
                    .flatMap(map -> map.entries.entrySet().stream())
                    .filter(entry -> isNone(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /** Whether the entry says that there is {@code none}. */
        public boolean isNone(String key) {
            return get(key).filter(MapNode::isNone).isPresent();
        }

        private static boolean isNone(Node node) {
            return node instanceof TextNode text && text.text().equals(NONE);
        }

        /** Hands on each entry, in their order. */
        public void forEach(BiConsumer<String, Node> reader) {
            entries.forEach(reader);
        }

        public Optional<Node> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        /** Where the key stands, or the map's own place where it has no such key. */
        public Location whereKey(String key) {
            return keys.getOrDefault(key, where);
        }

        @Override
        public Set<String> names() {
            return Collections.unmodifiableSet(entries.keySet());
        }

        @Override
        public Location where() {
            return where;
        }

        @Override
        public Location where(String name) {
            return get(name).map(Node::where).orElse(where);
        }

        @Override
        public String words() {
            return "a map";
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public String text(String name) {
            return Characters.stripped(get(name).map(Node::text).orElse(""));
        }
    }
}
