package org.ragstone.framework;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Location;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node.MapNode;

/** Reads what an edition calls the target, the floor and its indicators: in general, and of each kind and group that it says. */
final class LabelsReader {
    static final String LABELS = "labels";

    private static final String TARGET = "target";
    private static final String FLOOR = "floor";
    private static final String HEADING = "heading";
    static final String BY_KIND = "by-kind";
    static final String BY_GROUP = "by-group";
    static final KnownKeys KEYS = KnownKeys.of(TARGET, FLOOR).and(2, BY_KIND, BY_GROUP);
    static final KnownKeys OWN = KnownKeys.of(TARGET, FLOOR, HEADING);
    private static final List<String> KINDS =
            Arrays.stream(IndicatorKind.values()).map(Enum::name).toList();

    private final FrameworkYaml yaml;
    private final WordList groups;

    /** @param groups those that the edition declares */
    LabelsReader(FrameworkYaml yaml, WordList groups) {
        this.yaml = yaml;
        this.groups = groups;
    }

    Labels labels() {
        Keys keys = yaml.keys(yaml.keys().map(LABELS).orElse(MapNode.EMPTY), KEYS, this::elsewhere);
        StandardLabels general = new StandardLabels(label(keys, TARGET), label(keys, FLOOR), "");
        return new Labels(general.orElse(StandardLabels.USUAL), byKind(keys), byGroup(keys));
    }

    /** Where a kind or a group should stand that has no key above it. */
    private Optional<String> elsewhere(String name) {
        Optional<String> under =
                KINDS.contains(name) ? Optional.of(BY_KIND) : groups.find(name).map(group -> BY_GROUP);
        String ofLater = KEYS.names(yaml.language()).contains(BY_KIND)
                ? ""
                : " It is of language 2: with `language: 2` in framework.yaml it can stand here.";
        return under.map(key -> "Maybe it should stand under `" + key + "`." + ofLater);
    }

    private Map<IndicatorKind, StandardLabels> byKind(Keys keys) {
        Map<IndicatorKind, StandardLabels> byKind = new EnumMap<>(IndicatorKind.class);
        own(keys, BY_KIND).forEach((name, labels) -> {
            if (KINDS.contains(name)) {
                byKind.put(IndicatorKind.valueOf(name), labels);
            } else {
                refuse(
                        keys.whereKey(BY_KIND, name),
                        "kind",
                        name,
                        KINDS,
                        groups.find(name).map(group -> BY_GROUP));
            }
        });
        return byKind;
    }

    private Map<String, StandardLabels> byGroup(Keys keys) {
        Map<String, StandardLabels> byGroup = new LinkedHashMap<>();
        own(keys, BY_GROUP).forEach((name, labels) -> {
            Optional<String> ofKinds = Optional.of(name).filter(KINDS::contains).map(kind -> BY_KIND);
            groups.allNames()
                    .filter(names -> !names.contains(name))
                    .ifPresentOrElse(
                            names -> refuse(keys.whereKey(BY_GROUP, name), "group", name, names, ofKinds),
                            () -> byGroup.put(name, labels));
        });
        return byGroup;
    }

    /** @param elsewhere the key that it can stand under, if there is one */
    private void refuse(
            Location where, String what, String name, Collection<String> known, Optional<String> elsewhere) {
        yaml.problems().add(where, "unknown " + what + " `" + name + "`", () -> elsewhere
                .map(key -> "Maybe it should stand under `" + key + "`.")
                .orElseGet(() -> name.equals(WordsReader.NONE)
                        ? "Those of none are called what their kind is, or what all are."
                        : Nearest.hint(name, known)));
    }

    private Map<String, StandardLabels> own(Keys keys, String key) {
        Map<String, StandardLabels> own = new LinkedHashMap<>();
        keys.maps(key).forEach((name, map) -> {
            boolean saysNothing = keys.map(key)
                    .flatMap(under -> under.get(name))
                    .filter(node -> node.text().isEmpty() && map.names().isEmpty())
                    .isPresent();
            if (saysNothing) {
                yaml.problems()
                        .add(
                                keys.whereKey(key, name),
                                "nothing is said under `" + name + "`",
                                "Give its `target`, its `floor` or its `heading`.");
            }
            own.put(name, own(map));
        });
        return own;
    }

    private StandardLabels own(MapNode map) {
        Keys keys = yaml.keys(map, OWN);
        return new StandardLabels(label(keys, TARGET), label(keys, FLOOR), label(keys, HEADING));
    }

    private String label(Keys keys, String key) {
        String label = WordsReader.shortText(keys, key);
        yaml.checkLabel(label, keys.fields().where(key));
        return label;
    }
}
