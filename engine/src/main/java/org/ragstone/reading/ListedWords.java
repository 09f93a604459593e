package org.ragstone.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of a list by their names, each as it is answered: asked for many cells of every row. Thread-safe. */
final class ListedWords<E extends Enum<E>> {
    private static final ClassValue<ListedWords<?>> ALL = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        protected ListedWords<?> computeValue(Class<?> list) {
            return new ListedWords(list);
        }
    };

    private final Map<String, Optional<E>> words = new HashMap<>();

    private ListedWords(Class<E> list) {
        for (E word : list.getEnumConstants()) {
            words.put(word.name(), Optional.of(word));
        }
    }

    @SuppressWarnings("unchecked")
    static <E extends Enum<E>> ListedWords<E> of(Class<E> list) {
        return (ListedWords<E>) ALL.get(list);
    }

    /** The word that the text is, or empty where it is none of them. */
    Optional<E> word(String text) {
        return words.getOrDefault(text, Optional.empty());
    }
}
