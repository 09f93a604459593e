package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with a word behind it that is the unit of the indicator or another of its kind, and that can be taken for a mark, or
 * for so many millions, as well: {@code 60p} where the unit is pounds or pence, {@code 18 months} where it is years.
 *
 * @param written the number as it is written
 * @param word the word as it is written
 * @param behind the unit that the word names
 * @param comesTo the number in the unit of the indicator
 */
record WordForUnit(String written, String word, KnownUnit behind, BigDecimal comesTo) {
    private static final Pattern WITH_WORD =
            Pattern.compile("([-+]?(?:\\d[\\d,]*)?(?:\\.?\\d+)) ?\\(?(\\p{Alpha}[\\p{Alpha}.]*[23\u00B2\u00B3]?)\\)?");
    private static final int LONGEST_ABBREVIATION = 2;
    // Of the letters that units are told by, those that people mark figures with.
    private static final List<String> MARKS = List.of("p", "c");

    /** The number with its word, in ordinary blanks; empty where the word is none for a unit in which the number is certain. */
    static Optional<WordForUnit> of(String text, String unit) {
        Matcher form = WITH_WORD.matcher(text);
        Optional<KnownUnit> own = KnownUnit.ofIndicator(unit);
        if (own.isEmpty() || !form.matches()) {
            return Optional.empty();
        }
        String written = form.group(1);
        String word = form.group(2);
        Optional<BigDecimal> number = SpelledFigure.number(written, "");
        return behind(word, own.get()).flatMap(behind -> number.flatMap(size -> behind.in(own.get(), size))
                .map(comesTo -> new WordForUnit(written, word, behind, comesTo)));
    }

    private static Optional<KnownUnit> behind(String word, KnownUnit own) {
        return KnownUnit.named(word).stream().filter(own::isOfKind).findFirst();
    }

    /** Whether a mark of figures is written as a unit is; of one of several letters nobody could say which it is. */
    static boolean isMark(String word) {
        return MARKS.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isAnother() {
        return SpelledFigure.number(written, "")
                .filter(number -> number.compareTo(comesTo) == 0)
                .isEmpty();
    }

    /** Whether the number alone would be another one, and may be meant. */
    boolean hasTwoMeanings() {
        return isAnother() && isMark(word);
    }

    /** What to write for it: {@code `0.60` for 60 pence}; and where it may be so many millions, what those are. */
    String cure() {
        String number = "`" + comesTo.toPlainString() + "`";
        boolean mayBeMillions = word.equalsIgnoreCase("m");
        return number
                + (isAnother() || mayBeMillions ? " for " + written + " " + inFull() : "")
                + (mayBeMillions ? ", or " + millions() : "");
    }

    private String inFull() {
        return word.length() > LONGEST_ABBREVIATION ? word : behind.name();
    }

    private String millions() {
        return SpelledFigure.number(written, "")
                .map(number ->
                        "`" + MeantFigure.withoutZeros(number.movePointRight(6)).toPlainString() + "` for " + written
                                + " million")
                .orElse("the number of millions");
    }
}
