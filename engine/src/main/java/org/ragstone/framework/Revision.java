package org.ragstone.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ragstone.model.Problems;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Yaml;

/** Names what an edition judges and answers by: the SHA-256 of its files as they take effect, without how they are shown. */
final class Revision {
    /** The keys that only say how something looks. */
    private static final List<String> SHOWN = List.of(LayoutReader.DASHBOARD, ColoursReader.COLOURS);

    private Revision() {}

    /** Of what takes effect; a framework.yaml that is inherited goes by its path, since there are several. */
    static String of(EditionFiles files) {
        Map<String, String> texts = new TreeMap<>();
        for (SourceFile file : files.all()) {
            if (EditionFile.of(file.name()).takesEffect()) {
                String text = named(file);
                boolean own = texts.putIfAbsent(file.name(), text) == null;
                if (!own) {
                    texts.put(file.path(), text);
                }
            }
        }
        Sha256 digest = new Sha256();
        texts.forEach((name, text) -> {
            digest.add(name);
            digest.add(text);
        });
        return digest.text();
    }

    private static String named(SourceFile file) {
        return file.name().equals(EditionFile.FRAMEWORK) ? withoutShown(file) : file.text();
    }

    private static String withoutShown(SourceFile yaml) {
        List<Entry> candidates = SHOWN.stream()
                .map(key -> new Entry(key, startOf(key, yaml.text())))
                .filter(each -> yaml.text().startsWith(each.key() + ":", each.start()))
                .toList();
        if (candidates.isEmpty()) {
            return yaml.text();
        }
        MapNode map = Yaml.salvage(yaml.path(), yaml.text(), new Problems());
        StringBuilder text = new StringBuilder(yaml.text());
        // From the last to the first, so that what is left out moves nothing that is yet to be.
        candidates.stream()
                .filter(each -> each.isIn(map, yaml.text()))
                .sorted(Comparator.comparing(Entry::start).reversed())
                .forEach(each -> text.delete(each.start(), endOfEntry(yaml.text(), each.start())));
        return text.toString();
    }

    private static int startOf(String key, String text) {
        return text.startsWith(key + ":") ? 0 : text.indexOf('\n' + key + ":") + 1;
    }

    /** What may be an entry under the key, and where it starts. */
    private record Entry(String key, int start) {
        /** What only looks like the key, within a text that goes over several lines, stays. */
        boolean isIn(MapNode map, String text) {
            long line = text.substring(0, start).lines().count() + 1;
            return map.get(key).isPresent() && map.whereKey(key).line() == line;
        }
    }

    /** Where the line begins that is neither blank nor set in below the key. */
    private static int endOfEntry(String text, int start) {
        int at = nextLine(text, start);
        while (at < text.length() && " \t\r\n-".indexOf(text.charAt(at)) >= 0) {
            at = nextLine(text, at);
        }
        return at;
    }

    private static int nextLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
