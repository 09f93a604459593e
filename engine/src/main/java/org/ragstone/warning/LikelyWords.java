package org.ragstone.warning;

/**
 * What words may begin with that a pattern looks for, in small letters: most titles have none, which is seen at a glance.
 * Immutable.
 */
final class LikelyWords {
    private final EnglishWords beginnings;

    LikelyWords(String... beginnings) {
        this.beginnings = new EnglishWords(beginnings);
    }

    /** Whether a word of the text begins so; one that is no letter of English may part words or not. */
    boolean mayBeIn(String text) {
        char before = ' ';
        char each = text.isEmpty() ? ' ' : text.charAt(0);
        for (int next = 1; next < text.length(); next++) {
            char second = text.charAt(next);
            if (beginnings.mayBegin(each, second) && !EnglishWords.isLetter(before) && mayBeAt(text, next - 1, each)) {
                return true;
            }
            before = each;
            each = second;
        }
        return false;
    }

    private boolean mayBeAt(String text, int at, char first) {
        for (String beginning : beginnings.from(first)) {
            if (EnglishWords.standsAt(at, beginning, text)) {
                return true;
            }
        }
        return false;
    }
}
