package org.ragstone.policy.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ragstone.framework.WordList;
import org.ragstone.framework.Words;

/** The closed list of what a field can answer. */
public sealed interface Answers {
    /** The words it can be under an edition's words; none for a number. */
    List<String> words(Words words);

    /** Words of the engine. */
    record Listed(List<String> words) implements Answers {
        @Override
        public List<String> words(Words declared) {
            return words;
        }
    }

    /** Words that the framework declares, and NONE where a field can be without. */
    record Declared(Function<Words, WordList> list, boolean orNone) implements Answers {
        @Override
        public List<String> words(Words declared) {
            List<String> words = new ArrayList<>(list.apply(declared).names());
            if (orNone) {
                words.add("NONE");
            }
            return words;
        }
    }

    /** A number that is never negative. */
    record Numeric() implements Answers {
        @Override
        public List<String> words(Words declared) {
            return List.of();
        }
    }

    static Answers of(Class<? extends Enum<?>> list) {
        return new Listed(Arrays.stream(list.getEnumConstants()).map(Enum::name).toList());
    }

    static Answers of(String... words) {
        return new Listed(List.of(words));
    }
}
