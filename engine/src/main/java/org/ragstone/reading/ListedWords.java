package org.ragstone.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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

    // By the place among so many that its hash code says, which it has for itself.
    private final String[] names;
    private final List<Optional<E>> words;

    private ListedWords(Class<E> list) {
        List<String> all =
                Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
        this.names = new String[ColumnPlaces.room(all)];
        Arrays.fill(names, "");
        this.words = new ArrayList<>(Collections.nCopies(names.length, Optional.empty()));
        for (E word : list.getEnumConstants()) {
            int place = place(word.name());
            if (!names[place].isEmpty()) {
                throw new IllegalArgumentException(names[place] + " and " + word + " have one hash code");
            }
            names[place] = word.name();
            words.set(place, Optional.of(word));
        }
    }

    private int place(String text) {
        return text.hashCode() & names.length - 1;
    }

    @SuppressWarnings("unchecked")
    static <E extends Enum<E>> ListedWords<E> of(Class<E> list) {
        return (ListedWords<E>) ALL.get(list);
    }

    /** The word that the text is, or empty where it is none of them. */
    Optional<E> word(String text) {
        int place = place(text);
        return names[place].equals(text) ? words.get(place) : Optional.empty();
    }
}
