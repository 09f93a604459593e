package org.ragstone.dataset.book;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The other parts of a workbook that one of them names. */
record Relations(Map<String, Relation> byId) {
    /** @param type the last word of what it is, such as {@code worksheet} */
    record Relation(String type, String part) {}

    /** Those of a part, or of the archive as a whole where it has no name. */
    static Relations of(BookArchive archive, String part) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, Relation> byId = new HashMap<>();
        Optional<XmlPart> xml = archive.xml(name);
        if (xml.isPresent()) {
            try (XmlPart open = xml.get()) {
                while (open.nextStart()) {
                    if (open.anyTag().equals("Relationship")
                            && !open.attribute("TargetMode").equals("External")) {
                        String type = open.attribute("Type");
                        byId.put(
                                open.attribute("Id"),
                                new Relation(
                                        type.substring(type.lastIndexOf('/') + 1),
                                        resolved(folder, open.attribute("Target"))));
                    }
                }
            }
        }
        return new Relations(byId);
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> names = new ArrayDeque<>();
        for (String each : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (each.equals("..")) {
                names.pollLast();
            } else if (!each.isEmpty() && !each.equals(".")) {
                names.addLast(each);
            }
        }
        return String.join("/", names);
    }

    /** The only part, or any of them, of that type. */
    Optional<String> ofType(String type) {
        return byId.values().stream()
                .filter(each -> each.type().equals(type))
                .map(Relation::part)
                .sorted()
                .findFirst();
    }

    Optional<Relation> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
