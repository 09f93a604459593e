package org.ragstone.warning;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words of English by their first letter, so that a text is held against them in one pass, whatever its case. Immutable. */
final class EnglishWords {
    private final String[][] byLetter;
    // By the first letter, small or not: a bit for each second letter.
    private final int[] seconds = new int[128];

    /** @param words in small letters, of which two come first; there may be blanks and signs after them */
    EnglishWords(String... words) {
        this.byLetter = IntStream.rangeClosed('a', 'z')
                .mapToObj(first ->
                        Stream.of(words).filter(each -> each.charAt(0) == first).toArray(String[]::new))
                .toArray(String[][]::new);
        for (String word : words) {
            int second = 1 << word.charAt(1);
            seconds[word.charAt(0)] |= second;
            seconds[Character.toUpperCase(word.charAt(0))] |= second;
        }
    }

    /** Whether one may begin with these two: it is asked at every place of a text, and nearly always in vain. */
    boolean mayBegin(char first, char second) {
        return first < seconds.length && (seconds[first] & 1 << second) != 0;
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
