package org.ragstone.policy.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.framework.WordList;
import org.ragstone.framework.Words;

/** The closed list of what a field can answer. */
public sealed interface Answers {
    /**
     * The words it can be in a language, under an edition's words; empty where those are not all known, and none for a
     * number.
     */
    Optional<List<String>> words(LanguageVersion language, Words declared);

    /** The answer of a question that there is none of what it asks for. */
    String NONE = "NONE";

    String YES = "YES";
    String NO = "NO";

    /** Words of the engine. */
    record Listed(List<ListedWord> entries) implements Answers {
        /** A word, the version of the language that brought it, and what an earlier one answers in its place. */
        public record ListedWord(String word, int since, String formerly) {}

        public Listed {
            entries = List.copyOf(entries);
        }

        @Override
        public Optional<List<String>> words(LanguageVersion language, Words declared) {
            return Optional.of(entries.stream()
                    .filter(entry -> language.knows(entry.since()))
                    .map(ListedWord::word)
                    .toList());
        }

        /** The same with one word more, which a later version brought for what no earlier one had to answer. */
        Listed and(int since, String later) {
            return and(since, later, later);
        }

        /** The same with a finer word, which a later version brought for what earlier ones answer with another. */
        Listed and(int since, String later, String formerly) {
            List<ListedWord> all = new ArrayList<>(entries);
            all.removeIf(entry -> entry.word().equals(later));
            all.add(new ListedWord(later, since, formerly));
            return new Listed(all);
        }

        /** The words that later versions than the first brought. */
        Map<String, ListedWord> later() {
            return entries.stream()
                    .filter(entry -> !LanguageVersion.FIRST.knows(entry.since()))
                    .collect(Collectors.toUnmodifiableMap(ListedWord::word, entry -> entry));
        }
    }

    /** Words that the framework declares, and NONE where a field can be without. */
    record Declared(Function<Words, WordList> list, boolean orNone) implements Answers {
        @Override
        public Optional<List<String>> words(LanguageVersion language, Words declared) {
            return list.apply(declared).allNames().map(names -> {
                List<String> words = new ArrayList<>(names);
                if (orNone) {
                    words.add(NONE);
                }
                return words;
            });
        }
    }

    /** A number that is never negative. */
    record Numeric(Measure measure) implements Answers {
        @Override
        public Optional<List<String>> words(LanguageVersion language, Words declared) {
            return Optional.of(List.of());
        }
    }

    /** The constants of a list, as the first version of the language knows them. */
    static Listed of(Class<? extends Enum<?>> list) {
        return of(Arrays.stream(list.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    static Listed of(String... words) {
        return new Listed(Arrays.stream(words)
                .map(word -> new Listed.ListedWord(word, LanguageVersion.FIRST.version(), word))
                .toList());
    }

    static Numeric of(Measure measure) {
        return new Numeric(measure);
    }
}
