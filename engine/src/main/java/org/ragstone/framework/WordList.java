package org.ragstone.framework;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The words that a framework declares for one purpose, in its order. Immutable. */
public final class WordList {
    private final Map<String, Word> words = new LinkedHashMap<>();

    WordList(Collection<Word> words) {
        words.forEach(word -> this.words.put(word.name(), word));
    }

    public Collection<String> names() {
        return Collections.unmodifiableSet(words.keySet());
    }

    public Collection<Word> all() {
        return Collections.unmodifiableCollection(words.values());
    }

    /** @throws NoSuchElementException if the word is not declared; a rule can only use declared ones */
    public Word get(String name) {
        Word word = words.get(name);
        if (word == null) {
            throw new NoSuchElementException("no word " + name + " among " + words.keySet());
        }
        return word;
    }
}
