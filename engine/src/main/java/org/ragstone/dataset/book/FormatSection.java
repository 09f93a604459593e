package org.ragstone.dataset.book;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of a number format that holds for some numbers, as far as it says what a cell is: how many decimals it shows, whether it is a
 * percentage, a day, a time.
 *
 * @param kind what it makes of a number
 * @param condition for which numbers it holds, where it says so itself
 * @param decimals with how many decimals at the least it shows one
 * @param scale how many digits it leaves out before the decimal point
 * @param shown what it shows in place of a number, or the pattern of an identifier
 */
record FormatSection(Kind kind, Optional<Condition> condition, int decimals, int scale, String shown) {
    /** What a section makes of a number. */
    enum Kind {
        NUMBER,
        PERCENT,
        /** Noughts and letters alone, as of a number that names something: {@code 000}. */
        IDENTIFIER,
        /** A day, with whatever else. */
        DAY,
        /** A day and the time of it. */
        DAY_AND_TIME,
        /** A month of a year, in any writing. */
        MONTH,
        YEAR,
        /** Hours and minutes of a day. */
        TIME_OF_DAY,
        /** Hours, minutes and seconds, or minutes and seconds. */
        SECONDS,
        /** Hours without end, as of a duration. */
        DURATION,
        /** A word in place of every number, or nothing. */
        WORD,
        /** A day or a time in the form of a country, which programs of each know by a number. */
        OF_A_COUNTRY
    }

    static final FormatSection GENERAL = new FormatSection(Kind.NUMBER, Optional.empty(), 0, 0, "");

    /** For which numbers a section holds. */
    record Condition(String sign, BigDecimal limit) {
        boolean holds(BigDecimal number) {
            int compared = number.compareTo(limit);
            return switch (sign) {
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case ">" -> compared > 0;
                case ">=" -> compared >= 0;
                case "<>" -> compared != 0;
                default -> compared == 0;
            };
        }
    }
}
