package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;

/** The words of a text, with those in pieces that would make their line wider than others. */
final class WordPieces {
    private WordPieces() {}

    /** @param between what stands between words, a regular expression */
    static List<String> of(String text, String between, int longest) {
        List<String> pieces = new ArrayList<>();
        for (String word : text.split(between)) {
            int start = 0;
            while (isLonger(word, start, longest)) {
                int end = word.offsetByCodePoints(start, longest);
                pieces.add(word.substring(start, end));
                start = end;
            }
            pieces.add(word.substring(start));
        }
        return pieces;
    }

    /** In a look at no more than is needed, since a page may have been pasted where a word should be. */
    private static boolean isLonger(String word, int start, int longest) {
        return word.codePointCount(start, Math.min(word.length(), start + 2 * longest + 1)) > longest;
    }
}
