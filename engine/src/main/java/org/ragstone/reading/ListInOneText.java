package org.ragstone.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Several words with commas between them where a list should be: {@code RED, BLACK}, which YAML takes for one text. */
public final class ListInOneText {
    private ListInOneText() {}

    /** A hint that has them as a list, if all of them are words that can stand in it. */
    public static Optional<String> hint(String text, Collection<String> allowed) {
        List<String> words = Arrays.stream(text.split(",")).map(String::strip).toList();
        return words.size() > 1 && allowed.containsAll(words) ? Optional.of(hint(words)) : Optional.empty();
    }

    /** A hint that has the words as a list. */
    public static String hint(List<String> words) {
        return "Maybe you meant a list: `[" + String.join(", ", words) + "]`.";
    }
}
