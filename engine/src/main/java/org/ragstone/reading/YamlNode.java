package org.ragstone.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.model.Location;

/** A part of a YAML text with its place. Every scalar is the text as written: {@code 94.10}, {@code YES}, {@code 2018/19}. */
public sealed interface YamlNode {
    Location where();

    /** What a message calls it. */
    String words();

    /** The text of a scalar, of a list of scalars joined by spaces, or an empty one. */
    String text();

    /** A scalar; an empty one is an empty text. */
    record YamlText(String text, Location where) implements YamlNode {
        @Override
        public String words() {
            return "`" + text + "`";
        }
    }

    /** A list. */
    record YamlList(List<YamlNode> items, Location where) implements YamlNode {
        public YamlList {
            items = List.copyOf(items);
        }

        @Override
        public String words() {
            return "a list";
        }

        @Override
        public String text() {
            return items.stream().map(YamlNode::text).collect(Collectors.joining(" "));
        }
    }

    /** A map in the order it is written. */
    final class YamlMap implements YamlNode, Row {
        private final Map<String, YamlNode> entries;
        private final Map<String, Location> keys;
        private final Location where;

        YamlMap(Map<String, YamlNode> entries, Map<String, Location> keys, Location where) {
            this.entries = new LinkedHashMap<>(entries);
            this.keys = Map.copyOf(keys);
            this.where = where;
        }

        public Optional<YamlNode> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        /** Where the key stands, or the map's own place where it has no such key. */
        public Location whereKey(String key) {
            return keys.getOrDefault(key, where);
        }

        @Override
        public Set<String> names() {
            return java.util.Collections.unmodifiableSet(entries.keySet());
        }

        @Override
        public Location where() {
            return where;
        }

        @Override
        public Location where(String name) {
            return get(name).map(YamlNode::where).orElse(where);
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
            return get(name).map(YamlNode::text).orElse("").strip();
        }
    }
}
