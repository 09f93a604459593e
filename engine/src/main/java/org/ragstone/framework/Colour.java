package org.ragstone.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A colour in which a page can show a word: those that the tags of GOV.UK have. */
public enum Colour {
    GREEN,
    TURQUOISE,
    BLUE,
    LIGHT_BLUE,
    PURPLE,
    PINK,
    RED,
    ORANGE,
    YELLOW,
    GREY;

    /** As framework.yaml calls it: "light-blue". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Colour> of(String word) {
        return Arrays.stream(values())
                .filter(colour -> colour.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Colour::word).toList();
    }
}
