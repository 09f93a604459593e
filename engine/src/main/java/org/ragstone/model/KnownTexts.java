package org.ragstone.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What was decided of a text by nothing but itself: of an indicator it is asked again with every figure and every report. So many
 * are kept, and no long ones, which are decided each time. Thread-safe.
 */
public final class KnownTexts {
    static final int MOST = 1_000;
    static final int LONGEST = 200;

    private final Predicate<String> decide;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /** @param decide what it takes longer to ask than to look up */
    public KnownTexts(Predicate<String> decide) {
        this.decide = decide;
    }

    public boolean is(String text) {
        Boolean before = known.get(text);
        return before == null ? decided(text) : before;
    }

    private boolean decided(String text) {
        boolean is = decide.test(text);
        if (text.length() <= LONGEST) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, is);
        }
        return is;
    }

    /** How many are kept at this moment. */
    int kept() {
        return known.size();
    }
}
