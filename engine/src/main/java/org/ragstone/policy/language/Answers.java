package org.ragstone.policy.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.framework.WordList;
import org.ragstone.framework.Words;

/** The closed list of what a field can answer. */
public sealed interface Answers {
    /** The words it can be under an edition's words, or empty where those are not all known; none for a number. */
    Optional<List<String>> words(Words declared);

    /** Words of the engine. */
    record Listed(List<String> words) implements Answers {
        @Override
        public Optional<List<String>> words(Words declared) {
            return Optional.of(words);
        }
    }

    /** Words that the framework declares, and NONE where a field can be without. */
    record Declared(Function<Words, WordList> list, boolean orNone) implements Answers {
        @Override
        public Optional<List<String>> words(Words declared) {
            return list.apply(declared).allNames().map(names -> {
                List<String> words = new ArrayList<>(names);
                if (orNone) {
                    words.add("NONE");
                }
                return words;
            });
        }
    }

    /** A number that is never negative; an estimated one lies between the numbers that people write. */
    record Numeric(boolean isEstimated) implements Answers {
        public Numeric() {
            this(false);
        }

        @Override
        public Optional<List<String>> words(Words declared) {
            return Optional.of(List.of());
        }
    }

    static Answers of(Class<? extends Enum<?>> list) {
        return new Listed(Arrays.stream(list.getEnumConstants()).map(Enum::name).toList());
    }

    static Answers of(String... words) {
        return new Listed(List.of(words));
    }
}
