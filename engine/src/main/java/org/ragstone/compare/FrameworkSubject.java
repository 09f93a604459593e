package org.ragstone.compare;

import java.util.List;
import java.util.Map;
import org.ragstone.compare.SaidChange.Kind;

/** What an entry of framework.yaml is, and how a sentence calls it. */
record FrameworkSubject(Kind kind, String name, String told, boolean speaks) {
    static final String WORDS = "words";

    private static final Map<String, String> WORD_LISTS = Map.ofEntries(
            Map.entry("ratings", "rating"),
            Map.entry("not-rated", "state without a rating"),
            Map.entry("ranges", "range mark"),
            Map.entry("directions", "direction"),
            Map.entry("alerts", "alert"),
            Map.entry("actions", "action"),
            Map.entry("assessments", "assessment"),
            Map.entry("groups", "group"),
            Map.entry("runs", "run"),
            Map.entry("posts", "post"),
            Map.entry("severities", "severity"));
    private static final List<String> CLAUSES = List.of("clauses", "clauses-not-about-rating");

    /** @param key the keys that lead to it */
    static FrameworkSubject of(List<String> key) {
        String first = key.get(0);
        if (key.size() == 1) {
            return setting(key);
        }
        if (CLAUSES.contains(first)) {
            return named(Kind.CLAUSE, "clause", key);
        }
        if (first.equals("sources")) {
            return named(Kind.SOURCE, "document", key);
        }
        return WORD_LISTS.containsKey(first) ? named(Kind.WORD, WORD_LISTS.getOrDefault(first, ""), key) : setting(key);
    }

    /** Of what settles something by its key alone. */
    static FrameworkSubject of(SettingChange change) {
        return of(List.of(change.key().split("\\.", 2)));
    }

    private static FrameworkSubject setting(List<String> key) {
        String path = String.join(".", key);
        return new FrameworkSubject(Kind.SETTING, path, "the entry `" + path + "` of framework.yaml", /* speaks= */ false);
    }

    private static FrameworkSubject named(Kind kind, String noun, List<String> key) {
        String name = key.get(1);
        String told = "the " + noun + " `" + name + "`";
        boolean speaks = kind == Kind.CLAUSE && (key.size() == 2 || key.get(2).equals(WORDS));
        return key.size() == 2 || speaks
                ? new FrameworkSubject(kind, name, told, speaks)
                : new FrameworkSubject(
                        kind, name, "the " + String.join(" ", key.subList(2, key.size())) + " of " + told, speaks);
    }
}
