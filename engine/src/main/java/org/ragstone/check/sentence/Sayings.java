package org.ragstone.check.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of what English says for each of a few things: sayings, with all that each can mean. The first that fits counts, and what
 * it has taken is not read again, so that "the same quarter last year" is no "last quarter". What is denied is not said.
 */
final class Sayings<T extends Enum<T>> {
    private final Class<T> type;
    private final Map<Pattern, Set<T>> table = new LinkedHashMap<>();

    Sayings(Class<T> type) {
        this.type = type;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // handed on to a method that is safe itself
    final Sayings<T> and(String saying, T first, T... others) {
        table.put(Pattern.compile("(?<!\\w)(?:" + saying + ")(?!\\w)"), EnumSet.of(first, others));
        return this;
    }

    /** What a sentence says, and in which words; nothing where it says none of the table. */
    record Said<T>(Set<T> meant, List<String> words) {
        String quoted() {
            return "`" + String.join("`, `", words) + "`";
        }
    }

    Said<T> in(List<String> phrases) {
        return read(phrases, (phrase, at) -> !Denial.before(phrase, at));
    }

    /** Whether what stands at a place of a phrase is looked for. */
    private interface Wanted {
        boolean is(String phrase, int at);
    }

    private Said<T> read(List<String> phrases, Wanted wanted) {
        Set<T> meant = EnumSet.noneOf(type);
        List<String> words = new ArrayList<>();
        phrases.forEach(phrase -> read(phrase, wanted, meant, words));
        return new Said<>(meant, words.stream().distinct().toList());
    }

    /** Whether the table has words for each: what it has none for cannot be found missing in a sentence. */
    boolean hasWordsFor(Set<T> meanings) {
        return meanings.stream().allMatch(each -> table.values().stream().anyMatch(meant -> meant.contains(each)));
    }

    /** What a sentence says that does not count, and in which words. */
    Said<T> setAside(List<String> phrases) {
        return read(phrases, Denial::setsAside);
    }

    /** A phrase without what it says of the table, blanks in its place. */
    String without(String phrase) {
        String left = phrase;
        for (Pattern saying : table.keySet()) {
            left = saying.matcher(left)
                    .replaceAll(found -> " ".repeat(found.group().length()));
        }
        return left;
    }

    private void read(String phrase, Wanted wanted, Set<T> meant, List<String> words) {
        StringBuilder left = new StringBuilder(phrase);
        table.forEach((saying, meanings) -> {
            Matcher found = saying.matcher(left);
            while (found.find()) {
                if (wanted.is(phrase, found.start())) {
                    meant.addAll(meanings);
                    words.add(found.group());
                }
                // As long as it was, so that places stay what they are.
                left.replace(found.start(), found.end(), "_".repeat(found.end() - found.start()));
                found.reset();
            }
        });
    }
}
