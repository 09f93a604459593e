package org.ragstone.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ragstone.model.Characters;

/** A date as it is written: {@code 2018-04-30}. */
final class DateText {
    // Four digits of year; what Java calls an ISO date may have more, and a sign.
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int LONGEST = 60;
    // Two digits are then a year up to 2049; targets are set no longer ahead, and none was kept before 1950.
    private static final int NEAR = 2030;

    private DateText() {}

    /** What to do about a text that is no date: the days that it may be, or what one looks like. */
    static String hint(String text) {
        List<LocalDate> days = WrittenDay.days(PlainWriting.of(Characters.cut(text, LONGEST)), NEAR);
        return days.isEmpty()
                ? "Write one such as 2018-04-30."
                : days.stream()
                        .map(day -> "`" + day + "`" + (days.size() == 1 ? "" : " for " + DAY.format(day)))
                        .collect(Collectors.joining(", or ", "Write it as ", "."));
    }

    /**
     * What {@link #DATE} reads; where the digits stand where they do in nearly every date, without it.
     *
     * @throws DateTimeException if it is no date
     */
    static LocalDate parse(String text) {
        if (text.length() != "2018-04-30".length() || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return LocalDate.parse(text, DATE);
        }
        int year = Digits.number(text, 0, 4);
        int month = Digits.number(text, 5, 7);
        int day = Digits.number(text, 8, 10);
        return year == Digits.NO_NUMBER || month == Digits.NO_NUMBER || day == Digits.NO_NUMBER
                ? LocalDate.parse(text, DATE)
                : LocalDate.of(year, month, day);
    }
}
