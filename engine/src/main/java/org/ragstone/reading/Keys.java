package org.ragstone.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.YamlNode.YamlList;
import org.ragstone.reading.YamlNode.YamlMap;
import org.ragstone.reading.YamlNode.YamlText;

/** Reads the entries of a YAML map as what they should be; what is of another shape becomes a problem and is then absent. */
public final class Keys {
    private final YamlMap map;
    private final Problems problems;

    /** Reads a map that may have only these keys. */
    public Keys(YamlMap map, List<String> allowed, Problems problems) {
        this.map = map;
        this.problems = problems;
        for (String key : map.names()) {
            if (!allowed.contains(key)) {
                problems.add(map.whereKey(key), "unknown key `" + key + "`", Nearest.hint(key, allowed));
            }
        }
    }

    /** The same entries, read as texts; a map or a list under a name that is asked for is reported. */
    public Fields fields() {
        return new Fields(
                new Row() {
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
                        return map.names();
                    }
                },
                problems);
    }

    public void required(String key) {
        if (map.get(key)
                .map(node -> node instanceof YamlText && node.text().isBlank())
                .orElse(true)) {
            problems.add(map.whereKey(key), "`" + key + "` is missing", "");
        }
    }

    public String text(String key) {
        return map.get(key).map(node -> text(key, node)).orElse("");
    }

    private String text(String key, YamlNode node) {
        if (node instanceof YamlText text) {
            return text.text().strip();
        }
        problems.add(node.where(), "`" + key + "` should be a text, not " + node.words(), "");
        return "";
    }

    /** The map under the key, or empty; a text or a list there is reported. */
    public Optional<YamlMap> map(String key) {
        return map.get(key).flatMap(node -> asMap(key, node));
    }

    private Optional<YamlMap> asMap(String key, YamlNode node) {
        if (node instanceof YamlMap under) {
            return Optional.of(under);
        }
        if (!node.text().isEmpty() || node instanceof YamlList) {
            problems.add(node.where(), "`" + key + "` should be a map of `name: value`, not " + node.words(), "");
        }
        return Optional.empty();
    }

    /** The maps under each name under the key; a name with nothing under it has an empty map. */
    public Map<String, YamlMap> maps(String key) {
        Map<String, YamlMap> maps = new LinkedHashMap<>();
        map(key).ifPresent(under -> {
            for (String name : under.names()) {
                YamlNode node = under.get(name).orElseThrow();
                maps.put(name, asMap(name, node).orElseGet(() -> new YamlMap(Map.of(), Map.of(), node.where())));
            }
        });
        return maps;
    }

    /** The texts in the list under the key, with their places; a single text is a list of one. */
    public List<YamlText> list(String key) {
        return map.get(key).map(node -> texts(key, node, problems)).orElse(List.of());
    }

    /** The texts in a list, or the single text; anything else is reported. */
    public static List<YamlText> texts(String key, YamlNode node, Problems problems) {
        if (node instanceof YamlText text) {
            return text.text().isEmpty() ? List.of() : List.of(text);
        }
        List<YamlText> texts = new ArrayList<>();
        if (node instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlText text) {
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
