package org.ragstone.editing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.editing.EditedFile.Replacement;
import org.ragstone.policy.gate.SaidNumbers;

/** How sentences say a value: a number in digits, a word as people write it, {@code not set} for {@code NOT_SET}. */
interface Wording {
    /** Each place in a text that says the value, and another in its place: by offset in the text, in their order. */
    List<Replacement> in(String text);

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
        private static final Pattern ORDINAL = Pattern.compile("\\G(\\h?)(?:st|nd|rd|th)(?![\\p{L}\\p{N}])");

        @Override
        public List<Replacement> in(String text) {
            return SaidNumbers.places(text)
                    .filter(found -> SaidNumbers.number(found.group()).compareTo(number) == 0)
                    .map(found -> replacement(text, found))
                    .toList();
        }

        private Replacement replacement(String text, MatchResult found) {
            String other = found.group().contains(",") ? grouped() : replacement;
            Matcher ordinal = ORDINAL.matcher(text);
            return ordinal.find(found.end())
                    ? new Replacement(found.start(), ordinal.end(), other + ordinal.group(1) + suffix())
                    : new Replacement(found.start(), found.end(), other);
        }

        private String grouped() {
            return new BigDecimal(replacement).scale() > 0
                    ? replacement
                    : String.format(Locale.ROOT, "%,d", new BigDecimal(replacement).toBigIntegerExact());
        }

        private String suffix() {
            if (replacement.matches("(?:.*[^1])?1")) {
                return "st";
            }
            if (replacement.matches("(?:.*[^1])?2")) {
                return "nd";
            }
            return replacement.matches("(?:.*[^1])?3") ? "rd" : "th";
        }
    }

    /** A word, in capitals or not. */
    record OfWord(String word, String replacement) implements Wording {
        @Override
        public List<Replacement> in(String text) {
            return Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text)
                    .results()
                    .map(found -> new Replacement(found.start(), found.end(), instead(found.group())))
                    .toList();
        }

        private String instead(String found) {
            return Character.isUpperCase(found.charAt(0))
                    ? replacement.substring(0, 1).toUpperCase(Locale.ROOT) + replacement.substring(1)
                    : replacement;
        }
    }

    default boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    /** Each place in a stretch of a file that says the value. */
    default List<Replacement> replacements(String text, int offset) {
        return in(text).stream()
                .map(each -> new Replacement(offset + each.start(), offset + each.end(), each.text()))
                .toList();
    }

    /** The text with something else in each place that says the value. */
    default String replacedBy(String text, String other) {
        return EditedFile.replaced(
                text,
                in(text).stream()
                        .map(each -> new Replacement(each.start(), each.end(), other))
                        .toList());
    }

    /** The text with the other value in place of this. */
    default String replaced(String text) {
        return EditedFile.replaced(text, in(text));
    }
}
