package org.ragstone.policy.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.framework.Language;
import org.ragstone.framework.WordList;
import org.ragstone.framework.Words;

/** The closed list of what a field can answer. */
public sealed interface Answers {
    /**
     * The words it can be in a language, under an edition's words; empty where those are not all known, and none for a
     * number.
     */
    Optional<List<String>> words(Language language, Words declared);

    /** A word of the engine, and the version of the language that brought it. */
    record Listed(List<ListedWord> entries) implements Answers {
        /** A word, and the version of the language that brought it. */
        public record ListedWord(String word, int since) {}

        public Listed {
            entries = List.copyOf(entries);
        }

        @Override
        public Optional<List<String>> words(Language language, Words declared) {
            return Optional.of(entries.stream()
                    .filter(entry -> language.knows(entry.since()))
                    .map(ListedWord::word)
                    .toList());
        }

        /** The same with more words, which a later version of the language brought. */
        public Listed and(int since, String... later) {
            List<ListedWord> all = new ArrayList<>(entries);
            Arrays.stream(later).forEach(word -> {
                all.removeIf(entry -> entry.word().equals(word));
                all.add(new ListedWord(word, since));
            });
            return new Listed(all);
        }
    }

    /** Words that the framework declares, and NONE where a field can be without. */
    record Declared(Function<Words, WordList> list, boolean orNone) implements Answers {
        @Override
        public Optional<List<String>> words(Language language, Words declared) {
            return list.apply(declared).allNames().map(names -> {
                List<String> words = new ArrayList<>(names);
                if (orNone) {
                    words.add("NONE");
                }
                return words;
            });
        }
    }

    /** A number that is never negative. */
    record Numeric(Measure measure) implements Answers {
        @Override
        public Optional<List<String>> words(Language language, Words declared) {
            return Optional.of(List.of());
        }
    }

    /** The constants of a list, as the first version of the language knows them. */
    static Listed of(Class<? extends Enum<?>> list) {
        return of(Arrays.stream(list.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    static Listed of(String... words) {
        return new Listed(Arrays.stream(words)
                .map(word -> new Listed.ListedWord(word, Language.FIRST.version()))
                .toList());
    }

    static Numeric of(Measure measure) {
        return new Numeric(measure);
    }
}
