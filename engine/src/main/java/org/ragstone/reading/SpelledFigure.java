package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ragstone.model.Characters;

/**
 * A number as it comes out of typesetting and spreadsheets: with its unit, with thousands apart in groups of three, with blanks
 * of any kind, a sign for the minus, or a plus.
 */
final class SpelledFigure {
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+");
    private static final Pattern APART = Pattern.compile("[, ]");
    private static final char MINUS = '\u2212';
    private static final String PERCENT = "%";

    /** From so many letters on a unit is a word, and the same in capitals: {@code M} and {@code m} are two. */
    static final int LEAST_OF_A_WORD = 3;

    private String rest;
    private boolean isSigned;
    private boolean isNegative;

    private SpelledFigure(String text) {
        this.rest = text;
    }

    /** The number in the unit, or empty where it is not certain that the text is one. */
    static Optional<BigDecimal> number(String text, String unit) {
        SpelledFigure spelled = new SpelledFigure(plain(text));
        spelled.takeSign();
        if (spelled.takeInFront(unit)) {
            spelled.takeSign();
        } else {
            spelled.takeUnitBehind(unit);
        }
        return spelled.number();
    }

    /** The text with ordinary blanks, none of them around it, and the minus that a keyboard types. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean blank = Character.getType(each) == Character.SPACE_SEPARATOR;
            plain.append(blank ? ' ' : each == MINUS ? '-' : each);
        }
        return Characters.stripped(plain.toString());
    }

    private void takeSign() {
        boolean minus = rest.startsWith("-");
        if (!isSigned && (minus || rest.startsWith("+"))) {
            isSigned = true;
            isNegative = minus;
            rest = rest.substring(1);
        }
    }

    /** A currency stands in front, and so does the sign of per cent in some countries. */
    private boolean takeInFront(String unit) {
        return unit.equals(FigureText.ANY_UNIT)
                ? takeSignInFront("£") || takeSignInFront(PERCENT)
                : (isCurrency(unit) || unit.equals(PERCENT)) && takeSignInFront(unit);
    }

    private boolean takeSignInFront(String sign) {
        boolean inFront = rest.startsWith(sign);
        if (inFront) {
            rest = Characters.stripped(rest.substring(sign.length()));
        }
        return inFront;
    }

    static boolean isCurrency(String unit) {
        return unit.length() == 1 && Character.getType(unit.charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    private void takeUnitBehind(String unit) {
        String sign = unit.equals(FigureText.ANY_UNIT) ? PERCENT : unit;
        if (sign.isEmpty() || !isBehind(sign)) {
            return;
        }
        String number = rest.substring(0, rest.length() - sign.length());
        // Of digits nobody could say which are of the unit.
        if (number.endsWith(" ") || !Character.isDigit(sign.charAt(0))) {
            rest = Characters.stripped(number);
        }
    }

    private boolean isBehind(String sign) {
        return rest.regionMatches(
                sign.length() >= LEAST_OF_A_WORD, rest.length() - sign.length(), sign, 0, sign.length());
    }

    private Optional<BigDecimal> number() {
        if (!NUMBER.matcher(rest).matches()) {
            return Optional.empty();
        }
        BigDecimal size = new BigDecimal(APART.matcher(rest).replaceAll(""));
        return Optional.of(isNegative ? size.negate() : size);
    }
}
