package org.ragstone.framework;

import java.util.Map;
import java.util.TreeMap;
import org.ragstone.model.Problems;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Yaml;

/** Names what an edition judges and answers by: the SHA-256 of its files as they take effect, without how they are laid out. */
final class Revision {
    private static final String KEY = LayoutReader.DASHBOARD + ":";

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
        return file.name().equals(EditionFile.FRAMEWORK) ? withoutLayout(file) : file.text();
    }

    private static String withoutLayout(SourceFile yaml) {
        String text = yaml.text();
        int start = text.startsWith(KEY) ? 0 : text.indexOf('\n' + KEY) + 1;
        boolean isThere = text.startsWith(KEY, start) && isKey(yaml, start);
        return isThere ? text.substring(0, start) + text.substring(endOfEntry(text, start)) : text;
    }

    /** What only looks like the key, within a text that goes over several lines, stays. */
    private static boolean isKey(SourceFile yaml, int start) {
        MapNode map = Yaml.salvage(yaml.path(), yaml.text(), new Problems());
        long line = yaml.text().substring(0, start).lines().count() + 1;
        return map.get(LayoutReader.DASHBOARD).isPresent()
                && map.whereKey(LayoutReader.DASHBOARD).line() == line;
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
