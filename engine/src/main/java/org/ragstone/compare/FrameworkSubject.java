package org.ragstone.compare;

import java.util.List;
import java.util.stream.Stream;
import org.ragstone.compare.SaidChange.Kind;
import org.ragstone.framework.Words;
import org.ragstone.model.FindingKind;

/** What an entry of framework.yaml is, and how a sentence calls it. */
record FrameworkSubject(Kind kind, String name, String told, boolean speaks) {
    static final String WORDS = "words";

    /** Where a clause stands. */
    static final List<String> ORIGIN = List.of("source", "place");

    private static final List<String> WORD_LISTS = Stream.concat(
                    Stream.of(FindingKind.values()).map(Words::key),
                    Stream.of("assessments", "groups", "runs", "posts", "severities"))
            .toList();
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
        return WORD_LISTS.contains(first) ? named(Kind.WORD, oneOf(first), key) : setting(key);
    }

    static boolean isOrigin(List<String> key) {
        return key.size() == 3 && CLAUSES.contains(key.get(0)) && ORIGIN.contains(key.get(2));
    }

    /** That a clause stands elsewhere. */
    static SaidChange origin(List<String> name, String before, String after) {
        FrameworkSubject clause = of(name);
        String sentence = "The clause `%s` was quoted from %s, and is from %s now."
                .formatted(clause.name(), before.isEmpty() ? "nowhere" : before, after.isEmpty() ? "nowhere" : after);
        return new SaidChange(clause.kind(), clause.name(), before, after, sentence);
    }

    /** Of what settles something by its key alone. */
    static FrameworkSubject of(SettingChange change) {
        return of(List.of(change.key().split("\\.", 2)));
    }

    /** What each of a list is, by the key that has it: a rating, a severity. */
    private static String oneOf(String key) {
        if (key.endsWith("ies")) {
            return key.substring(0, key.length() - 3) + "y";
        }
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key + " word";
    }

    private static FrameworkSubject setting(List<String> key) {
        String path = String.join(".", key);
        return new FrameworkSubject(
                Kind.SETTING, path, "the entry `" + path + "` of framework.yaml", /* speaks= */ false);
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
