package org.ragstone.dataset.book;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.dataset.book.FormatSection.Condition;
import org.ragstone.dataset.book.FormatSection.Kind;

/** Reads a section of a number format, such as {@code [Red]#,##0.00} or {@code dd/mm/yyyy}, by its characters. Not thread-safe. */
final class FormatTokens {
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)");
    private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+");
    private static final Pattern OF_A_DAY = Pattern.compile("am/pm|a/p", Pattern.CASE_INSENSITIVE);
    private static final String GENERAL = "general";
    private static final String DIGITS = "0#?";

    private final String code;
    private final StringBuilder literal = new StringBuilder();
    // The letters of a day and a time in their order, each run once: d, m, y, h, n for minutes, s.
    private final StringBuilder dates = new StringBuilder();
    // Noughts and literals as they stand.
    private final StringBuilder pattern = new StringBuilder();
    private Optional<Condition> condition = Optional.empty();
    private boolean isElapsed;
    private boolean isGeneral;
    private boolean isText;
    private boolean isFraction;
    private boolean isExponent;
    private boolean hasPoint;
    private boolean hasOtherDigits;
    private int noughts;
    private int digits;
    private int decimals;
    private int percents;
    private int commas;
    private int at;

    private FormatTokens(String code) {
        this.code = code;
    }

    static FormatSection section(String code) {
        FormatTokens tokens = new FormatTokens(code);
        while (tokens.at < code.length()) {
            tokens.read();
        }
        return tokens.made();
    }

    private void read() {
        char each = code.charAt(at);
        switch (each) {
            case '"' -> readQuoted();
            case '\\' -> {
                literal(code.substring(Math.min(at + 1, code.length()), Math.min(at + 2, code.length())));
                at += 2;
            }
            // A blank as wide as the next character, and the next one over and over.
            case '_', '*' -> at += 2;
            case '[' -> readBracket();
            default -> readPlain(each);
        }
    }

    private void readQuoted() {
        int end = code.indexOf('"', at + 1);
        int close = end < 0 ? code.length() : end;
        literal(code.substring(at + 1, close));
        at = close + 1;
    }

    private void literal(String text) {
        literal.append(text);
        pattern.append(text);
    }

    private void readBracket() {
        int end = code.indexOf(']', at);
        String within = end < 0 ? "" : code.substring(at + 1, end);
        String small = within.toLowerCase(Locale.ROOT);
        Matcher compared = CONDITION.matcher(within);
        if (compared.matches()) {
            condition = Optional.of(new Condition(compared.group(1), new BigDecimal(compared.group(2))));
        } else if (ELAPSED.matcher(small).matches()) {
            isElapsed = true;
            date(small.charAt(0) == 'm' ? 'n' : small.charAt(0));
        } else if (within.startsWith("$")) {
            literal(within.substring(1).replaceFirst("-[^-]*$", ""));
        }
        at = end < 0 ? code.length() : end + 1;
    }

    private void readPlain(char each) {
        if (code.regionMatches(true, at, GENERAL, 0, GENERAL.length())) {
            isGeneral = true;
            at += GENERAL.length();
            return;
        }
        Matcher ofADay = OF_A_DAY.matcher(code).region(at, code.length());
        if (ofADay.lookingAt()) {
            at = ofADay.end();
            return;
        }
        if (DIGITS.indexOf(each) >= 0) {
            readDigit(each);
        } else if ((each == 'E' || each == 'e') && digits > 0) {
            isExponent = true;
        } else if ("yYmMdDhHsSeEgGbB".indexOf(each) >= 0) {
            readLetters(Character.toLowerCase(each));
            return;
        } else {
            readSign(each);
        }
        at++;
    }

    private void readDigit(char each) {
        digits++;
        commas = 0;
        if (each == '0' && !isExponent) {
            noughts++;
            pattern.append(each);
        }
        hasOtherDigits |= each != '0';
        decimals += hasPoint && each == '0' && !isExponent ? 1 : 0;
    }

    private void readSign(char each) {
        switch (each) {
            case '.' -> hasPoint = true;
            case ',' -> {
                // Behind the last digit each leaves three digits out; between digits it parts them.
                commas += digits > 0 ? 1 : 0;
                hasOtherDigits = true;
            }
            case '%' -> percents++;
            case '@' -> isText = true;
            case '/' -> {
                isFraction |= digits > 0;
                literal("/");
            }
            default -> literal(String.valueOf(each));
        }
    }

    private void readLetters(char each) {
        int end = at;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == each) {
            end++;
        }
        at = end;
        // The years of an emperor or of Buddha are years.
        date("egb".indexOf(each) >= 0 ? 'y' : each);
    }

    private void date(char each) {
        char last = dates.length() == 0 ? ' ' : dates.charAt(dates.length() - 1);
        if (each == 'm' && (last == 'h' || last == 's')) {
            dates.append('n');
        } else if (each == 's' && last == 'm') {
            dates.setCharAt(dates.length() - 1, 'n');
            dates.append('s');
        } else {
            dates.append(each);
        }
    }

    private FormatSection made() {
        if (dates.length() > 0) {
            return made(ofDates(), "");
        }
        if (isGeneral || isText) {
            return made(Kind.NUMBER, "");
        }
        if (digits == 0) {
            return made(Kind.WORD, literal.toString());
        }
        boolean isIdentifier = noughts > 1 && !hasOtherDigits && !hasPoint && percents == 0 && !isExponent;
        if (isIdentifier) {
            return made(Kind.IDENTIFIER, pattern.toString());
        }
        return made(percents == 1 ? Kind.PERCENT : Kind.NUMBER, "");
    }

    private Kind ofDates() {
        boolean hasTime = has('h') || has('s') || has('n');
        if (has('d')) {
            return hasTime ? Kind.DAY_AND_TIME : Kind.DAY;
        }
        if (has('m') || has('y')) {
            return has('m') ? Kind.MONTH : Kind.YEAR;
        }
        if (isElapsed) {
            return Kind.DURATION;
        }
        return has('s') ? Kind.SECONDS : Kind.TIME_OF_DAY;
    }

    private boolean has(char each) {
        return dates.indexOf(String.valueOf(each)) >= 0;
    }

    private FormatSection made(Kind kind, String shown) {
        boolean isPlain = commas == 0 && !isExponent && !isFraction && percents < 2;
        return new FormatSection(kind, condition, isPlain ? decimals : 0, commas, shown);
    }
}
