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
    /**
     * The words it can be; none for a number.
     *
     * @param declared the words of an edition, or empty where they are not known
     * @return empty where they would have to be
     */
    Optional<List<String>> words(Optional<Words> declared);

    /** Words of the engine. */
    record Listed(List<String> words) implements Answers {
        @Override
        public Optional<List<String>> words(Optional<Words> declared) {
            return Optional.of(words);
        }
    }

    /** Words that the framework declares, and NONE where a field can be without. */
    record Declared(Function<Words, WordList> list, boolean orNone) implements Answers {
        @Override
        public Optional<List<String>> words(Optional<Words> declared) {
            return declared.map(list).map(known -> {
                List<String> words = new ArrayList<>(known.names());
                if (orNone) {
                    words.add("NONE");
                }
                return words;
            });
        }
    }

    /** A number that is never negative. */
    record Numeric() implements Answers {
        @Override
        public Optional<List<String>> words(Optional<Words> declared) {
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
