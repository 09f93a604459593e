package org.ragstone.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** A date as it is written: {@code 2018-04-30}. */
final class DateText {
    // Four digits of year; what Java calls an ISO date may have more, and a sign.
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private DateText() {}

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
