package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.arithmetic.Exact;
import org.ragstone.model.Characters;

/**
 * A number as people write it: {@code 94.1}, {@code 1,810}, {@code 98%} where the unit is per cent, {@code £92,111}
 * where the unit is pounds, {@code 4 min 35 s} where it is a time. Anything doubtful is refused, never guessed.
 */
final class FigureText {
    // No prose: of digits so many that it is no figure.
    private static final Pattern OF_DIGITS = Pattern.compile("[-+.,0-9eE]*");
    static final int LONGEST = 60;
    private static final int LONGEST_PLAIN = 18;

    /** For a figure of which it is not known what it is a figure of. */
    static final String ANY_UNIT = "*";

    private static final int MOST_COMMON = 1001;
    // Percentages with one decimal at most, of which a data set has many that are equal: one object for them all.
    private static final List<List<Optional<BigDecimal>>> COMMON = Stream.of(0, 1)
            .map(scale -> IntStream.range(0, MOST_COMMON)
                    .mapToObj(digits -> Optional.of(BigDecimal.valueOf(digits, scale)))
                    .toList())
            .toList();

    private FigureText() {}

    /** Why a text is no number that can be used, and how to mend it in the column it stands in. */
    static final class NotAFigure extends Exception {
        private final transient UnaryOperator<String> what;
        private final transient UnaryOperator<String> hint;

        NotAFigure(String what, String hint) {
            this(what, column -> hint);
        }

        NotAFigure(String what, UnaryOperator<String> hint) {
            this(column -> what, hint);
        }

        NotAFigure(UnaryOperator<String> what, UnaryOperator<String> hint) {
            super(what.apply(""));
            this.what = what;
            this.hint = hint;
        }

        String what(String column) {
            return what.apply(column);
        }

        String hint(String column) {
            return hint.apply(column);
        }
    }

    /** The number in the unit; a time has to come to a number with an end. */
    static BigDecimal parse(String text, String unit) throws NotAFigure {
        return number(text, unit, false).orElseThrow();
    }

    /** As above, and one without an end kept to as many decimals as any quotient where that may be. It is never empty. */
    static Optional<BigDecimal> number(String text, String unit, boolean mayHaveNoEnd) throws NotAFigure {
        if (text.length() > LONGEST) {
            throw OF_DIGITS.matcher(text).matches() ? tooManyDigits(text) : new RefusedFigure(text, unit).refusal();
        }
        Optional<BigDecimal> plain = plain(withoutSign(text, unit));
        return plain.isPresent() ? plain : other(text, unit, mayHaveNoEnd);
    }

    private static Optional<BigDecimal> other(String text, String unit, boolean mayHaveNoEnd) throws NotAFigure {
        Optional<BigDecimal> figure = SpelledFigure.number(text, unit);
        if (figure.isEmpty()) {
            figure = TimeFigure.number(text, unit, mayHaveNoEnd);
        }
        if (figure.isEmpty()) {
            throw new RefusedFigure(text, unit).refusal();
        }
        if (!Exact.isWithinLimits(figure.get())) {
            throw tooManyDigits(text);
        }
        return figure;
    }

    /** A number in digits alone, as far as they fit a long: of most figures this is all. */
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
        return common
                ? COMMON.get(scale).get((int) digits)
                : Optional.of(BigDecimal.valueOf(first == 0 ? digits : -digits, scale));
    }

    static NotAFigure tooManyDigits(String text) {
        return new NotAFigure(
                quoted(text) + " has too many digits",
                String.format(
                        Locale.ROOT, "At most %d digits, %d of them decimals.", Exact.MAX_DIGITS, Exact.MAX_SCALE));
    }

    /** Without the sign of the unit at its usual end, in which most figures are plain. */
    private static String withoutSign(String text, String unit) {
        if (unit.equals("%") && text.endsWith("%")) {
            return text.substring(0, text.length() - 1);
        }
        return unit.equals("£") && text.startsWith("£") ? text.substring(1) : text;
    }

    /** What a message says of the unit. */
    static String inWords(String unit) {
        return unit.isEmpty() ? "no unit" : "the unit `" + unit + "`";
    }

    static String quoted(String text) {
        return "`" + Characters.cut(text, LONGEST) + "`";
    }
}
