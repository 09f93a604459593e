package org.ragstone.dataset.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.ragstone.dataset.book.FormatSection.Kind;

/**
 * Days and times, which a workbook keeps as the number of days since the beginning of 1900 or of 1904, as people write them. Days that
 * programs count differently are none.
 */
enum SerialDays {
    /** From here on all programs agree: before it Excel has a 29 February 1900, which there was not. */
    SINCE_1900(LocalDate.of(1899, 12, 30), 61),
    SINCE_1904(LocalDate.of(1904, 1, 1), 0);

    private static final int MOST_YEARS = 9_999;
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int DECIMALS_OF_A_DAY = 12;
    private static final int MILLISECONDS = 3;
    private static final int SIXTY = 60;
    // The years in which two digits mean one year alone, whenever the report is.
    private static final int FIRST_OF_TWO_DIGITS = 1950;
    private static final int LAST_OF_TWO_DIGITS = 2029;
    private static final int CENTURY = 100;

    private final LocalDate zero;
    private final int first;

    SerialDays(LocalDate zero, int first) {
        this.zero = zero;
        this.first = first;
    }

    /** The number that a workbook keeps for a time. */
    BigDecimal number(LocalDateTime time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toLocalTime().toSecondOfDay());
        return BigDecimal.valueOf(time.toLocalDate().toEpochDay() - zero.toEpochDay())
                .add(seconds.divide(BigDecimal.valueOf(SECONDS_OF_A_DAY), DECIMALS_OF_A_DAY, RoundingMode.HALF_UP));
    }

    /** What a person would have written for the number. */
    CellContent content(BigDecimal number, Kind kind) {
        return switch (kind) {
            case DURATION ->
                number.signum() < 0
                        ? CellContent.of("-" + clock(number.abs(), true))
                        : CellContent.of(clock(number, true));
            case SECONDS, TIME_OF_DAY -> ofTime(number, kind);
            default -> ofDay(number, kind);
        };
    }

    /** What shows no more than a part of a day is certain only where there is no more than that. */
    private static CellContent ofTime(BigDecimal number, Kind kind) {
        if (number.signum() < 0) {
            return CellContent.fault(
                    "a time before midnight, `" + number.toPlainString() + "` of a day",
                    "Write a duration as text, such as `00:04:35`.");
        }
        boolean isMore = number.compareTo(BigDecimal.ONE) >= 0;
        String whole = clock(number, kind == Kind.SECONDS || isMore);
        return isMore
                ? NumberContent.unlike(clock(number.remainder(BigDecimal.ONE), kind == Kind.SECONDS), whole)
                : CellContent.of(whole);
    }

    /** Hours, minutes and seconds; without seconds where a person has seen none and there are none. */
    private static String clock(BigDecimal days, boolean withSeconds) {
        BigDecimal seconds =
                days.multiply(BigDecimal.valueOf(SECONDS_OF_A_DAY)).setScale(MILLISECONDS, RoundingMode.HALF_UP);
        long whole = seconds.longValue();
        BigDecimal rest = seconds.subtract(BigDecimal.valueOf(whole)).stripTrailingZeros();
        String fraction = rest.signum() == 0 ? "" : rest.toPlainString().substring(1);
        String minutes = String.format(Locale.ROOT, "%02d:%02d", whole / SIXTY / SIXTY, whole / SIXTY % SIXTY);
        boolean isShort = !withSeconds && whole % SIXTY == 0 && fraction.isEmpty();
        return isShort ? minutes : minutes + String.format(Locale.ROOT, ":%02d", whole % SIXTY) + fraction;
    }

    private CellContent ofDay(BigDecimal number, Kind kind) {
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        if (whole.compareTo(BigDecimal.valueOf(first)) < 0) {
            return CellContent.fault(
                    "the number `" + number.toPlainString() + "` as a day, which is before "
                            + (this == SINCE_1900 ? "1 March 1900, where programs count differently" : "1904"),
                    "Write the day as text, such as `1900-02-28`, or give the cell another number format.");
        }
        LocalDate last = LocalDate.of(MOST_YEARS, 12, 31);
        if (whole.compareTo(BigDecimal.valueOf(last.toEpochDay() - zero.toEpochDay())) > 0) {
            return CellContent.fault(
                    "the number `" + number.toPlainString() + "` as a day, which is after 9999",
                    "Give the cell another number format.");
        }
        LocalDate day = zero.plusDays(whole.longValue());
        BigDecimal time = number.subtract(whole);
        return CellContent.of(
                switch (kind) {
                    case MONTH -> month(day);
                    case YEAR -> String.valueOf(day.getYear());
                    case DAY_AND_TIME -> time.signum() == 0 ? day.toString() : day + " " + clock(time, false);
                    default -> day.toString();
                });
    }

    private static String month(LocalDate day) {
        String name =
                day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3);
        int year = day.getYear();
        return year >= FIRST_OF_TWO_DIGITS && year <= LAST_OF_TWO_DIGITS
                ? String.format(Locale.ROOT, "%s-%02d", name, year % CENTURY)
                : name + "-" + year;
    }
}
