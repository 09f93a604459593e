package org.ragstone.warning;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words of English by their first letter, so that a text is held against them in one pass, whatever its case. Immutable. */
final class EnglishWords {
    private final String[][] byLetter;

    /** @param words in small letters; there may be blanks and signs within them */
    EnglishWords(String... words) {
        this.byLetter = IntStream.rangeClosed('a', 'z')
                .mapToObj(first ->
                        Stream.of(words).filter(each -> each.charAt(0) == first).toArray(String[]::new))
                .toArray(String[][]::new);
    }

    /** Those with the first letter that stands at a place. */
    String[] from(char letter) {
        return byLetter[(letter | ' ') - 'a'];
    }

    static boolean isLetter(char each) {
        char small = (char) (each | ' ');
        return small >= 'a' && small <= 'z';
    }

    /** Whether a text goes on so at a place. */
    static boolean standsAt(int at, String word, String text) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char wanted = word.charAt(i);
            char each = text.charAt(at + i);
            if (each != wanted && !(isLetter(wanted) && (each | ' ') == wanted)) {
                return false;
            }
        }
        return true;
    }
}
