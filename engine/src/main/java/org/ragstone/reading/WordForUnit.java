package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with a word behind it that is the unit of the indicator, or a known part of it, and that can be taken for a mark as
 * well: {@code 60p} where the unit is pounds or pence, {@code 500ms} where it is seconds.
 *
 * @param written the number as it is written
 * @param word what the unit behind it is called, or an empty text where it is that of the indicator
 * @param mayBeMark whether it is one letter, as marks are
 * @param comesTo the number in the unit of the indicator
 */
record WordForUnit(String written, String word, boolean mayBeMark, BigDecimal comesTo) {
    private static final Pattern WITH_WORD =
            Pattern.compile("([-+]?(?:\\d[\\d,]*)?(?:\\.?\\d+)) ?\\(?(\\p{Alpha}[\\p{Alpha}.]*)\\)?");

    /** The number with its word, in ordinary blanks; empty where the word is a word for something else. */
    static Optional<WordForUnit> of(String text, String unit) {
        Matcher form = WITH_WORD.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = SpelledFigure.number(form.group(1), "");
        String written = form.group(1);
        String word = form.group(2).toLowerCase(Locale.ROOT);
        return number.flatMap(size -> in(unit.toLowerCase(Locale.ROOT), written, word, size));
    }

    private static Optional<WordForUnit> in(String unit, String written, String word, BigDecimal size) {
        return switch (word) {
            case "p", "pence", "penny" ->
                switch (unit) {
                    case "£", "gbp", "pound", "pounds" -> part(written, "pence", word.length() == 1, size, 2);
                    case "p", "pence", "penny" -> part(written, "", word.length() == 1, size, 0);
                    default -> Optional.empty();
                };
            case "c", "ct", "cent", "cents" ->
                switch (unit) {
                    case "€", "eur", "euro", "euros", "$", "usd" -> part(written, "cents", word.length() == 1, size, 2);
                    case "c", "cent", "cents" -> part(written, "", word.length() == 1, size, 0);
                    default -> Optional.empty();
                };
            case "ms", "msec", "msecs", "millisecond", "milliseconds" ->
                switch (unit) {
                    case "s", "sec", "secs", "second", "seconds" ->
                        part(written, "milliseconds", word.length() == 1, size, 3);
                    case "ms", "milliseconds" -> part(written, "", word.length() == 1, size, 0);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private static Optional<WordForUnit> part(
            String written, String word, boolean mayBeMark, BigDecimal size, int places) {
        return Optional.of(new WordForUnit(written, word, mayBeMark, size.movePointLeft(places)));
    }

    private boolean isOfAPart() {
        return !word.isEmpty();
    }

    /** Whether the number alone would be another one, and may be meant. */
    boolean hasTwoMeanings() {
        return isOfAPart() && mayBeMark;
    }

    /** What to write for it: {@code `0.60` for 60 pence}. */
    String cure() {
        return "`" + comesTo.toPlainString() + "`" + (isOfAPart() ? " for " + written + " " + word : "");
    }
}
