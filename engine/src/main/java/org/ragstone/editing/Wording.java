package org.ragstone.editing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ragstone.editing.EditedFile.Replacement;

/** How sentences say a value: a number in digits, a word as people write it, {@code not set} for {@code NOT_SET}. */
sealed interface Wording {
    Pattern pattern();

    boolean isIt(String found);

    /** Another value, in place of one that was found. */
    String instead(String found);

    /** Of a value as it is typed, and of what it becomes. */
    static Wording of(String old, String replacement) {
        return TypedValue.number(old)
                .<Wording>map(number -> new OfNumber(number, TypedValue.plain(replacement)))
                .orElseGet(() -> new OfWord(said(old), said(replacement)));
    }

    private static String said(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A number, and no part of another or of a date: {@code 10}, {@code 10.0} or {@code 10%}. */
    record OfNumber(BigDecimal number, String replacement) implements Wording {
        private static final Pattern NUMBERS = Pattern.compile(
                "(?<![\\p{L}\\p{N}./-])(?<![\\p{N}],)[0-9]+(?:\\.[0-9]+)?(?![\\p{L}\\p{N}/]|[.,-][0-9])");

        @Override
        public Pattern pattern() {
            return NUMBERS;
        }

        @Override
        public boolean isIt(String found) {
            return new BigDecimal(found).compareTo(number) == 0;
        }

        @Override
        public String instead(String found) {
            return replacement;
        }
    }

    /** A word, in capitals or not. */
    record OfWord(String word, String replacement) implements Wording {
        @Override
        public Pattern pattern() {
            return Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        @Override
        public boolean isIt(String found) {
            return true;
        }

        @Override
        public String instead(String found) {
            return Character.isUpperCase(found.charAt(0))
                    ? replacement.substring(0, 1).toUpperCase(Locale.ROOT) + replacement.substring(1)
                    : replacement;
        }
    }

    private List<MatchResult> in(String text) {
        return pattern()
                .matcher(text)
                .results()
                .filter(found -> isIt(found.group()))
                .toList();
    }

    default boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    /** Each place in a stretch of a file that says the value. */
    default List<Replacement> replacements(String text, int offset) {
        return in(text).stream()
                .map(found -> new Replacement(offset + found.start(), offset + found.end(), instead(found.group())))
                .toList();
    }

    /** The text with the other value in place of this. */
    default String replaced(String text) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        for (MatchResult found : in(text)) {
            replaced.append(text, at, found.start()).append(instead(found.group()));
            at = found.end();
        }
        return replaced.append(text, at, text.length()).toString();
    }
}
