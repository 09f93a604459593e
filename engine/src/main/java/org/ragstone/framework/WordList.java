package org.ragstone.framework;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The words that a framework declares for one purpose, in its order. A list is incomplete where it could not be read
 * whole: nothing can then be said against a word that it does not have. Immutable.
 */
public final class WordList {
    private final Map<String, Word> words = new LinkedHashMap<>();

    private final boolean complete;
    private final String declared;

    /** @param declared the key and the file that they are declared in */
    WordList(Collection<Word> words, boolean complete, String declared) {
        this.complete = complete;
        this.declared = declared;
        words.forEach(word -> this.words.put(word.name(), word));
    }

    /** The names, or empty where they are not all known. */
    public Optional<Collection<String>> allNames() {
        return complete ? Optional.of(names()) : Optional.empty();
    }

    /** Where they are declared: <code>`groups` in `example/2026-27/framework.yaml`</code>. */
    public String declared() {
        return declared;
    }

    public Collection<String> names() {
        return Collections.unmodifiableSet(words.keySet());
    }

    public Collection<Word> all() {
        return Collections.unmodifiableCollection(words.values());
    }

    /** The word, or empty where it is not declared. */
    public Optional<Word> find(String name) {
        return Optional.ofNullable(words.get(name));
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
