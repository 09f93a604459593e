package org.ragstone.framework;

import java.util.List;
import org.ragstone.model.FindingKind;
import org.ragstone.reading.Keys;

/** Reads what totals make of a word that framework.yaml declares. */
final class CountingReader {
    static final String IN_TOTAL = "in-total";
    static final String ARROW = "arrow";

    private static final String NONE = "none";

    private CountingReader() {}

    /** @param name the word, and {@code word} what is said of it */
    static Counting read(FindingKind kind, String name, Keys word) {
        return switch (kind) {
            case NOT_RATED ->
                word.fields().either(IN_TOTAL, "true", "false") ? Counting.IN_TOTAL : Counting.BESIDE_TOTAL;
            case DIRECTION -> ofDirection(name, word);
            case RATING, RANGE, ALERT, ACTION -> Counting.IN_TOTAL;
        };
    }

    private static Counting ofDirection(String name, Keys word) {
        boolean beside = word.fields().either(IN_TOTAL, "false", "true");
        boolean given = word.fields().wordOf(ARROW, List.of(NONE)).isEmpty();
        if (given) {
            return beside ? Counting.BESIDE_TOTAL : Counting.IN_TOTAL;
        }
        refuseBesideNoArrow(word, "symbol", "`" + name + "` gives no arrow, and has a symbol");
        refuseBesideNoArrow(word, IN_TOTAL, "`" + name + "` gives no arrow, which is counted nowhere");
        return Counting.NOWHERE;
    }

    private static void refuseBesideNoArrow(Keys word, String key, String what) {
        if (!word.text(key).isEmpty()) {
            word.fields().fault(key, what, "Leave out `" + key + "`, or `" + ARROW + "`.");
        }
    }
}
