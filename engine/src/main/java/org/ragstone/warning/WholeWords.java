package org.ragstone.warning;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and phrases of English that stand whole in a title, in small letters or capitals: what a pattern of them finds, in one
 * pass. Immutable.
 */
final class WholeWords {
    private final EnglishWords words;
    private final Pattern pattern;

    /** @param words in small letters; the last character of each is a letter */
    WholeWords(String... words) {
        this.words = new EnglishWords(words);
        this.pattern = Pattern.compile(
                Stream.of(words).map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    boolean areIn(String title) {
        char before = ' ';
        char each = title.isEmpty() ? ' ' : title.charAt(0);
        for (int next = 1; next < title.length(); next++) {
            char second = title.charAt(next);
            if (words.mayBegin(each, second) && !isOfWord(before)) {
                int end = endOfOneAt(next - 1, title);
                if (end > 0) {
                    return arePlain(before, at(end, title))
                            || pattern.matcher(title).find();
                }
            }
            before = each;
            each = second;
        }
        return false;
    }

    /** Where a word ends that stands at a place, or 0. */
    private int endOfOneAt(int place, String title) {
        for (String word : words.from(title.charAt(place))) {
            int end = place + word.length();
            if (EnglishWords.standsAt(place, word, title) && !isOfWord(at(end, title))) {
                return end;
            }
        }
        return 0;
    }

    private static char at(int place, String title) {
        return place < title.length() ? title.charAt(place) : ' ';
    }

    private static boolean isOfWord(char each) {
        return EnglishWords.isLetter(each) || (each >= '0' && each <= '9') || each == '_';
    }

    /** Beside a letter of another alphabet, or an accent by itself, the pattern says whether the word ends. */
    private static boolean arePlain(char before, char after) {
        return before < 128 && after < 128;
    }

    Pattern pattern() {
        return pattern;
    }
}
