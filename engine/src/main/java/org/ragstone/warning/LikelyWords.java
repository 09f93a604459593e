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
        boolean isWithin = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean isLetter = EnglishWords.isLetter(each);
            if (isLetter && !isWithin && mayBeAt(text, at, each)) {
                return true;
            }
            isWithin = isLetter;
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
