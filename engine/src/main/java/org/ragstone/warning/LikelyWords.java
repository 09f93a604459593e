package org.ragstone.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What words may begin with that a pattern looks for, in small letters: most titles have none, which is seen at a glance.
 * Immutable.
 */
final class LikelyWords {
    private final List<List<String>> byLetter = new ArrayList<>();

    LikelyWords(String... beginnings) {
        IntStream.rangeClosed('a', 'z')
                .mapToObj(first -> Stream.of(beginnings)
                        .filter(each -> each.charAt(0) == first)
                        .toList())
                .forEach(byLetter::add);
    }

    /** Whether a word of the text begins so; one that is no letter of English may part words or not. */
    boolean mayBeIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (isLetter(each) && (at == 0 || !isLetter(text.charAt(at - 1))) && mayBeAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeAt(String text, int at) {
        List<String> beginnings = byLetter.get((text.charAt(at) | ' ') - 'a');
        for (int i = 0; i < beginnings.size(); i++) {
            if (beginsWith(text, at, beginnings.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The second letter first, which is mostly another. */
    private static boolean beginsWith(String text, int at, String beginning) {
        return (at + 1 >= text.length()
                        || !isLetter(text.charAt(at + 1))
                        || (text.charAt(at + 1) | ' ') == beginning.charAt(1))
                && text.regionMatches(true, at, beginning, 0, beginning.length());
    }

    private static boolean isLetter(char each) {
        char small = (char) (each | ' ');
        return small >= 'a' && small <= 'z';
    }
}
