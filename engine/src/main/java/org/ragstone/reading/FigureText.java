package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.arithmetic.Exact;
import org.ragstone.model.Characters;

/**
 * A number as people write it: {@code 94.1}, {@code 1,810}, {@code 98%} where the unit is per cent, {@code £92,111}
 * where the unit is pounds. Anything doubtful is refused, never guessed.
 */
final class FigureText {
    private static final Pattern PLAIN = Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    // What JSON writes with an exponent that goes beyond every figure.
    private static final Pattern HUGE = Pattern.compile("-?\\d+(\\.\\d+)?[eE][+-]?\\d{2,}");
    private static final Pattern POUNDS = Pattern.compile("£\\s*");
    static final int LONGEST = 60;
    private static final int LONGEST_PLAIN = 18;

    /** For a figure of which it is not known what it is a figure of. */
    static final String ANY_UNIT = "*";

    private static final int MOST_COMMON = 1001;
    // Percentages with one decimal at most, of which a data set has many that are equal: one object for them all.
    private static final List<List<BigDecimal>> COMMON = Stream.of(0, 1)
            .map(scale -> IntStream.range(0, MOST_COMMON)
                    .mapToObj(digits -> BigDecimal.valueOf(digits, scale))
                    .toList())
            .toList();

    private FigureText() {}

    /** Why a text is no number that can be used. */
    static final class NotAFigure extends Exception {
        private final String hint;

        NotAFigure(String what, String hint) {
            super(what);
            this.hint = hint;
        }

        String what() {
            return String.valueOf(getMessage());
        }

        String hint() {
            return hint;
        }
    }

    static BigDecimal parse(String text, String unit) throws NotAFigure {
        String number = withoutUnit(text, unit);
        Optional<BigDecimal> plain = plain(number);
        if (plain.isPresent()) {
            return plain.get();
        }
        boolean grouped = GROUPED.matcher(number).matches();
        if (!grouped && HUGE.matcher(number).matches()) {
            throw tooManyDigits(text);
        }
        if (!grouped && !PLAIN.matcher(number).matches()) {
            throw new NotAFigure("`" + shortened(text) + "` is not a number", hintFor(number));
        }
        BigDecimal figure = new BigDecimal(number.replace(",", ""));
        if (!Exact.isWithinLimits(figure)) {
            throw tooManyDigits(text);
        }
        return figure;
    }

    /** What {@link #PLAIN} and the limits let pass, as far as its digits fit a long: of most figures this is all. */
    private static Optional<BigDecimal> plain(String number) {
        int length = number.length();
        int first = number.startsWith("-") ? 1 : 0;
        if (length == first || length > LONGEST_PLAIN) {
            return Optional.empty();
        }
        long digits = 0;
        int point = -1;
        for (int i = first; i < length; i++) {
            char each = number.charAt(i);
            if (each >= '0' && each <= '9') {
                digits = 10 * digits + (each - '0');
            } else if (each == '.' && point < 0 && i < length - 1) {
                point = i;
            } else {
                return Optional.empty();
            }
        }
        int scale = point < 0 ? 0 : length - 1 - point;
        boolean common = first == 0 && scale < COMMON.size() && digits < MOST_COMMON;
        return Optional.of(
                common
                        ? COMMON.get(scale).get((int) digits)
                        : BigDecimal.valueOf(first == 0 ? digits : -digits, scale));
    }

    private static NotAFigure tooManyDigits(String text) {
        return new NotAFigure(
                "`" + shortened(text) + "` has too many digits",
                String.format(
                        Locale.ROOT, "At most %d digits, %d of them decimals.", Exact.MAX_DIGITS, Exact.MAX_SCALE));
    }

    private static String withoutUnit(String text, String unit) throws NotAFigure {
        if (text.length() > LONGEST) {
            throw tooManyDigits(text);
        }
        if (text.endsWith("%")) {
            refuseUnless(unit.equals("%"), "%", text, unit);
            return text.substring(0, text.length() - 1).stripTrailing();
        }
        if (text.startsWith("£") || text.startsWith("-£")) {
            refuseUnless(unit.equals("£"), "£", text, unit);
            return POUNDS.matcher(text).replaceFirst("");
        }
        return text;
    }

    private static void refuseUnless(boolean matches, String sign, String text, String unit) throws NotAFigure {
        if (!matches && !unit.equals(ANY_UNIT)) {
            String stated = unit.isEmpty() ? "no unit" : "the unit `" + unit + "`";
            throw new NotAFigure(
                    "`" + text + "` is written with `" + sign + "`, but the indicator has " + stated,
                    "Write the number alone, or set the indicator's `unit` to `" + sign + "`.");
        }
    }

    private static String hintFor(String number) {
        if (number.matches("\\d+,\\d+")) {
            return "Write decimals with a point, and thousands in groups of three: `1,810.5`.";
        }
        if (number.matches("(?i)n/?a|-+|nil|none|tbc|\\.+")) {
            return "Leave it blank, or say why there is no figure in `state`.";
        }
        if (number.matches("\\(.*\\)")) {
            return "Write a negative number with a minus sign: `-5`.";
        }
        return "Write it in digits: `94.1`, `1,810` or `-5`.";
    }

    private static String shortened(String text) {
        return Characters.cut(text, LONGEST);
    }
}
