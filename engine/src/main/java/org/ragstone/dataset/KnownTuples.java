package org.ragstone.dataset;

import org.jspecify.annotations.Nullable;

/**
 * What was made of some texts that stand in one row, for the next row that has them all. It knows those of late, so that it
 * stays small whatever it is asked. Not thread-safe.
 */
final class KnownTuples<V> {
    private static final int KNOWN = 1 << 9;

    /** What is known of some texts. */
    private static final class Known<V> {
        private final String[] texts;
        private final V made;

        Known(String[] texts, V made) {
            this.texts = texts;
            this.made = made;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable Known<V>[] known = new Known[KNOWN];

    /** What was made of them, if they are known. */
    @Nullable V of(String[] texts) {
        Known<V> before = known[place(texts)];
        return before != null && areEqual(before.texts, texts) ? before.made : null;
    }

    /** Keeps what was made of them; the array may be filled anew. */
    V keep(String[] texts, V made) {
        known[place(texts)] = new Known<>(texts.clone(), made);
        return made;
    }

    private static int place(String[] texts) {
        int hash = 0;
        for (String text : texts) {
            hash = 31 * hash + text.hashCode();
        }
        return (hash ^ hash >>> 9 ^ hash >>> 18) & KNOWN - 1;
    }

    private static boolean areEqual(String[] some, String[] others) {
        for (int i = 0; i < some.length; i++) {
            if (!some[i].equals(others[i])) {
                return false;
            }
        }
        return true;
    }
}
