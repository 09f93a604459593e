package org.ragstone.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The colours in which an edition wants its words shown where a form has colours, in its order. Nothing is judged by them. */
public record Colours(Map<String, Colour> byWord) {
    public Colours {
        byWord = Collections.unmodifiableMap(new LinkedHashMap<>(byWord));
    }

    /** The colour of a word by its name; grey is one of which nothing is said. */
    public Colour of(String word) {
        return byWord.getOrDefault(word, Colour.GREY);
    }
}
