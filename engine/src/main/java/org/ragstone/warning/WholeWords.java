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
        for (int at = 0; at < title.length(); at++) {
            char each = title.charAt(at);
            if (EnglishWords.isLetter(each) && !isOfWord(before)) {
                for (String word : words.from(each)) {
                    char after = after(at + word.length(), title);
                    if (!isOfWord(after) && EnglishWords.standsAt(at, word, title)) {
                        return arePlain(before, after) || pattern.matcher(title).find();
                    }
                }
            }
            before = each;
        }
        return false;
    }

    private static char after(int end, String title) {
        return end < title.length() ? title.charAt(end) : ' ';
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
