package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ragstone.model.Problems;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;

/** What the framework.yaml of an edition says, entry by entry, with all that it takes over: whatever keys there are or will be. */
public final class FrameworkEntries {
    private final Map<List<String>, String> texts = new LinkedHashMap<>();

    private FrameworkEntries() {}

    /** The text of each entry by the keys that lead to it, in the order of the file. */
    public static Map<List<String>, String> of(Edition edition) {
        Map<String, EditionFiles> folders = edition.files().frameworkYamls().stream()
                .collect(Collectors.toMap(
                        each -> each.edition().substring(edition.framework().length() + 1),
                        each -> EditionFiles.of(new OwnFiles(each.edition(), List.of(each), List.of()))));
        Inheritance inheritance =
                new Inheritance(folders.keySet(), each -> Objects.requireNonNull(folders.get(each)), new Problems());
        FrameworkEntries entries = new FrameworkEntries();
        entries.add(List.of(), inheritance.whole(edition.name()).frameworkYaml());
        return Collections.unmodifiableMap(entries.texts);
    }

    private void add(List<String> above, Node node) {
        if (node instanceof MapNode map) {
            map.names().forEach(name -> add(below(above, name), map.get(name).orElseThrow()));
        } else if (node instanceof ListNode list && list.items().stream().anyMatch(MapNode.class::isInstance)) {
            for (int i = 0; i < list.items().size(); i++) {
                add(below(above, String.valueOf(i + 1)), list.items().get(i));
            }
        } else {
            texts.put(above, node.text().strip().replaceAll("\\s+", " "));
        }
    }

    private static List<String> below(List<String> above, String name) {
        List<String> path = new ArrayList<>(above);
        path.add(name);
        return List.copyOf(path);
    }
}
