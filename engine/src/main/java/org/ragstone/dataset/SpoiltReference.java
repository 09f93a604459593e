package org.ragstone.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference of which a spreadsheet has made a number or a day: {@code 7} of {@code 007}, {@code 1.00E+02} of {@code 1E2},
 * {@code 01-Mar} of {@code MAR1}.
 */
final class SpoiltReference {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,40}(?:\\.\\d{1,40})?(?:[eE][-+]?\\d{1,2})?");
    private static final Pattern AS_A_NUMBER =
            Pattern.compile("(?:0|[1-9]\\d*)(?:\\.\\d*[1-9])?|\\d(?:\\.\\d+)?E[-+]\\d\\d");
    private static final Pattern AS_A_DAY = Pattern.compile(
            "(?i)\\d{1,2}-[a-z]{3}(?:-\\d\\d(?:\\d\\d)?)?|[a-z]{3}-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER_AND_MONTH = Pattern.compile("0?(\\d{1,2})[-/ ]?" + MONTH + "(?:-\\d{2,4})?");
    private static final Pattern MONTH_AND_NUMBER = Pattern.compile(MONTH + "[-/ ]?0?(\\d{1,2})");
    private static final Pattern TWO_NUMBERS = Pattern.compile("0?(\\d{1,2})[-/]0?(\\d{1,2})(?:/\\d{2,4})?");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}-0?(\\d{1,2})-0?(\\d{1,2})");
    private static final String CURE = ": make its column one of text, and write it anew.";

    private SpoiltReference() {}

    /** What to do about an unknown reference that a spreadsheet has made of a known one, or the other way round; else empty. */
    static Optional<String> hint(String ref, Collection<String> known) {
        Optional<String> made = made(ref);
        Optional<String> meant =
                known.stream().filter(each -> isMadeOf(ref, each)).findFirst();
        if (made.isPresent() && meant.isPresent()) {
            return Optional.of("Maybe `" + meant.get() + "`, of which a spreadsheet has made " + made.get() + CURE);
        }
        Optional<String> spoilt =
                known.stream().filter(each -> isMadeOf(each, ref)).findFirst();
        if (spoilt.isPresent()) {
            return Optional.of(
                    "Maybe a spreadsheet has made `" + spoilt.get() + "` of it where the indicators are" + CURE);
        }
        return made.filter(each -> isCertainlySpoilt(ref))
                .map(each -> "Maybe a spreadsheet has made " + each + " of it" + CURE);
    }

    /** What a spreadsheet has made of something if it is written like this. */
    private static Optional<String> made(String ref) {
        if (AS_A_DAY.matcher(ref).matches()) {
            return Optional.of("a date");
        }
        return AS_A_NUMBER.matcher(ref).matches() ? Optional.of("a number") : Optional.empty();
    }

    private static boolean isCertainlySpoilt(String ref) {
        return AS_A_DAY.matcher(ref).matches() || ref.contains("E+");
    }

    private static boolean isMadeOf(String spoilt, String ref) {
        if (spoilt.equals(ref) || made(spoilt).isEmpty()) {
            return false;
        }
        return AS_A_DAY.matcher(spoilt).matches()
                ? !Collections.disjoint(days(spoilt), days(ref))
                : NUMBER.matcher(ref).matches() && isRounded(spoilt, new BigDecimal(ref));
    }

    private static boolean isRounded(String spoilt, BigDecimal number) {
        BigDecimal rounded = new BigDecimal(spoilt);
        return spoilt.contains("E")
                ? number.round(new MathContext(rounded.precision(), RoundingMode.HALF_UP))
                                .compareTo(rounded)
                        == 0
                : number.compareTo(rounded) == 0;
    }

    /** The months with their numbers, be they days or years, that a text can be taken for. */
    private static List<String> days(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        Matcher behind = NUMBER_AND_MONTH.matcher(small);
        if (behind.matches()) {
            return List.of(month(behind.group(2)) + " " + behind.group(1));
        }
        Matcher before = MONTH_AND_NUMBER.matcher(small);
        if (before.matches()) {
            return List.of(month(before.group(1)) + " " + before.group(2));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(small);
        if (yearFirst.matches()) {
            return List.of(yearFirst.group(1) + " " + yearFirst.group(2));
        }
        Matcher two = TWO_NUMBERS.matcher(small);
        return two.matches()
                ? List.of(two.group(1) + " " + two.group(2), two.group(2) + " " + two.group(1))
                : List.of();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) / 3 + 1;
    }
}
