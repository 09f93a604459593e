package org.ragstone.api.view;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.join.DueResult;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/**
 * A figure and its unit, whether it is provisional, how it was written where that is as a time, and what it is of where the heading
 * says another period.
 */
public record Figure(BigDecimal value, String unit, boolean provisional, String written, Optional<String> of) {
    static final String POUNDS = "£";
    private static final String THOUSANDS = "000s";
    private static final String THOUSANDS_OF_POUNDS = "£000s";
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final int THOUSAND = 3;
    /** The decimals of a sum of money. */
    static final int PENCE = 2;

    /** The figure of a result, or empty where there is none. */
    static Optional<Figure> of(DueResult due) {
        return of(due, due.period());
    }

    /** Likewise under a heading of a period: the figure of any other says its own. */
    static Optional<Figure> of(DueResult due, Period headed) {
        Optional<String> of = due.figurePeriod().equals(headed)
                ? Optional.empty()
                : Optional.of(due.figurePeriod().toString());
        return due.figure()
                .map(value -> new Figure(value, due.indicator().unit(), due.isProvisional(), due.written(), of));
    }

    /** An earlier figure of a result under a heading of a period, or empty where there is none. */
    static Optional<Figure> earlier(JudgedResult result, EarlierFigure which, Period headed) {
        return result.earlier(which)
                .map(value -> new Figure(
                        value,
                        result.due().indicator().unit(),
                        result.isProvisional(which),
                        "",
                        result.unsaid(which, headed)));
    }

    /** The same with another value. */
    Figure with(BigDecimal other) {
        return new Figure(other, unit, provisional, written, of);
    }

    /** A figure of which nothing else is told. */
    public static Figure of(Indicator indicator, BigDecimal value) {
        return new Figure(value, indicator.unit(), false, "", Optional.empty());
    }

    /** The figure with thousands apart and the unit where it is a sign: "86%", "£92,111", "1,810". */
    public String text() {
        String digits = grouped(inPence().abs());
        String sign = value.signum() < 0 ? "-" : "";
        return switch (unit) {
            case "%" -> sign + digits + "%";
            case POUNDS -> sign + POUNDS + digits;
            default -> sign + digits;
        };
    }

    /** Nobody writes tenths of a pound. */
    private BigDecimal inPence() {
        return unit.equals(POUNDS) && value.scale() == 1 ? value.setScale(PENCE) : value;
    }

    /** The same, and the unit where it is a word: "58.6 days", "204 thousand", "£23,261 thousand". */
    public String withUnit() {
        if (unit.equals(THOUSANDS_OF_POUNDS)) {
            return (value.signum() < 0 ? "-" : "") + POUNDS + grouped(value.abs()) + " " + word(unit);
        }
        return unit.isEmpty() || isASign(unit) ? text() : text() + " " + word(unit);
    }

    /** Tables are headed with "(000s)", which nobody says. */
    private static String word(String unit) {
        return unit.equals(THOUSANDS) || unit.equals(THOUSANDS_OF_POUNDS) ? "thousand" : unit;
    }

    /** How it was written, where that tells more than the figure and its unit; else an empty text. */
    public String writtenOtherwise() {
        return written.equals(withUnit()) ? "" : written;
    }

    /** Levels such as "11665 to 15000" with their thousands apart. */
    public static String levels(String levels) {
        return isShort(levels)
                ? levels
                : NUMBER.matcher(levels).replaceAll(number -> grouped(new BigDecimal(number.group())));
    }

    /** Likewise in the unit: "40% to 60%", "40 to 60 days". */
    public static String levels(String levels, String unit) {
        if (levels.isEmpty()) {
            return levels;
        }
        if (unit.equals(THOUSANDS_OF_POUNDS)) {
            return inPounds(levels) + " " + word(unit);
        }
        boolean isASign = unit.isEmpty() || isASign(unit);
        return isASign ? RowDecimals.of(levels, unit).levels(levels) : levels(levels) + " " + word(unit);
    }

    /** With the digits that they have: of thousands, a tenth is said as one. */
    private static String inPounds(String levels) {
        return RowDecimals.LEVEL
                .matcher(levels)
                .replaceAll(number -> number.group(1) + POUNDS + grouped(new BigDecimal(number.group(2))));
    }

    private static boolean isASign(String unit) {
        return unit.equals("%") || unit.equals(POUNDS);
    }

    /** Whether each number in the text stands there as it is shown: with no thousands to part, and no zeros before it. */
    private static boolean isShort(String levels) {
        int digits = 0;
        for (int i = 0; i < levels.length(); i++) {
            boolean isDigit = levels.charAt(i) >= '0' && levels.charAt(i) <= '9';
            digits = isDigit ? digits + 1 : 0;
            boolean isAfterZero = digits == 2 && levels.charAt(i - 1) == '0';
            if (digits > THOUSAND || isAfterZero) {
                return false;
            }
        }
        return true;
    }

    private static String grouped(BigDecimal number) {
        String digits = number.toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        if (whole <= THOUSAND) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = whole - THOUSAND; i > 0; i -= THOUSAND) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
