package org.ragstone.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ragstone.reading.PeriodMeaning.Doubt;

/** A day as people and spreadsheets write it, in place of the period that it is in. */
final class WrittenDay {
    private static final String YEAR4 = WrittenYear.FOUR_DIGITS;
    private static final String YEAR = "(" + YEAR4 + "|\\d\\d)";
    private static final String NTH = "(\\d\\d?)(?:st|nd|rd|th)?";

    private static final Pattern YEAR_FIRST = Pattern.compile("(" + YEAR4 + ")[-/.](\\d\\d?)[-/.](\\d\\d?)(?:[t ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d\\d?)[-/.](\\d\\d?)[-/.]" + YEAR + "(?: .*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile(NTH + "(?: of)?[ -](" + WrittenPart.MONTH + ")[ -]" + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(" + WrittenPart.MONTH + ") " + NTH + " (" + YEAR4 + ")");
    // Of 1954 to 2119.
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private WrittenDay() {}

    /**
     * The months that it may be in.
     *
     * @param text in plain writing
     */
    static Set<PeriodMeaning> of(String text, int near) {
        Set<PeriodMeaning> months = new LinkedHashSet<>();
        written(text, near).forEach(day -> month(day, Doubt.DAY).ifPresent(months::add));
        serial(text).flatMap(day -> month(day, Doubt.SPREADSHEET)).ifPresent(months::add);
        return months;
    }

    /** The days that it may be, as above. */
    static List<LocalDate> days(String text, int near) {
        return Stream.concat(written(text, near).stream(), serial(text).stream())
                .toList();
    }

    private static Set<LocalDate> written(String text, int near) {
        Set<LocalDate> days = new LinkedHashSet<>();
        as(YEAR_FIRST, text).ifPresent(form -> add(form.group(1), form.group(2), form.group(3), near, days));
        as(YEAR_LAST, text).ifPresent(form -> {
            add(form.group(3), form.group(2), form.group(1), near, days);
            // As Americans do.
            add(form.group(3), form.group(1), form.group(2), near, days);
        });
        as(DAY_FIRST, text).ifPresent(form -> add(form.group(3), month(form.group(2)), form.group(1), near, days));
        as(MONTH_FIRST, text).ifPresent(form -> add(form.group(3), month(form.group(1)), form.group(2), near, days));
        return days;
    }

    private static Optional<LocalDate> serial(String text) {
        return as(SERIAL, text).map(form -> SERIAL_ZERO.plusDays(Integer.parseInt(form.group(1))));
    }

    private static Optional<Matcher> as(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static String month(String name) {
        return String.valueOf(WrittenPart.month(name));
    }

    private static void add(String year, String month, String day, int near, Set<LocalDate> days) {
        try {
            days.add(LocalDate.of(WrittenYear.number(year, near), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // There is no such day, so that nothing is meant by it.
        }
    }

    private static Optional<PeriodMeaning> month(LocalDate day, Doubt doubt) {
        return PeriodMeaning.of(WrittenYear.month(day.getYear(), day.getMonthValue()), doubt);
    }
}
