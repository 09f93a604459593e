package org.ragstone.dataset.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ragstone.dataset.book.FormatSection.Kind;

/**
 * What a person would have typed for the number of a cell: as many digits as spreadsheets keep, with at least the decimals that they
 * show. Where what is shown is another thing than what is in the cell, neither is certain.
 */
final class NumberContent {
    /** So many digits a spreadsheet keeps; behind them stands what binary numbers cannot say. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 400;
    private static final int GREATEST = 308;
    private static final String DASH = "[-\\u2010-\\u2015\\s\\u00A0$\\u00A3\\u20AC]+";
    private static final Pattern NONE_IN_ACCOUNTS = Pattern.compile(DASH);
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,4})?");

    private final SerialDays days;

    NumberContent(SerialDays days) {
        this.days = days;
    }

    /** @param written as it stands in the workbook, in binary's digits */
    CellContent of(String written, CellFormat format) {
        if (!isPlain(written)
                && (written.length() > LONGEST || !NUMBER.matcher(written).matches())) {
            return CellContent.fault("`" + written + "` is no number", "Write the number anew.");
        }
        BigDecimal all = new BigDecimal(written);
        if (all.signum() != 0 && Math.abs(all.precision() - (long) all.scale()) > GREATEST) {
            return CellContent.fault("`" + written + "` is no number that a spreadsheet keeps", "Write it anew.");
        }
        BigDecimal number = all.round(KEPT).stripTrailingZeros();
        FormatSection section = format.section(number);
        return switch (section.kind()) {
            case NUMBER, PERCENT, IDENTIFIER -> ofNumber(all, number, section);
            case WORD -> ofWord(number, section);
            case OF_A_COUNTRY ->
                CellContent.fault(
                        "the number format of the cell is another in each country",
                        "Give the cell a number format that says what it shows, such as `dd/mm/yyyy`.");
            case DAY, DAY_AND_TIME, MONTH, YEAR, TIME_OF_DAY, SECONDS, DURATION -> days.content(number, section.kind());
        };
    }

    /** Whether it is a number for certain, as most are. */
    private static boolean isPlain(String written) {
        int points = 0;
        for (int i = 0; i < written.length(); i++) {
            char each = written.charAt(i);
            points += each == '.' ? 1 : 0;
            if ((each < '0' || each > '9') && each != '.') {
                return false;
            }
        }
        return written.length() > points && points < 2 && written.length() <= LONGEST;
    }

    private static CellContent ofNumber(BigDecimal all, BigDecimal number, FormatSection section) {
        boolean isWhole = number.scale() <= 0;
        if (isWhole && all.compareTo(number) != 0 && all.stripTrailingZeros().scale() <= 0) {
            return CellContent.fault(
                    "`" + all.toPlainString() + "` has more digits than a spreadsheet keeps of a number",
                    "If it names something, format the cell as text before it is typed.");
        }
        if (section.kind() == Kind.IDENTIFIER) {
            return CellContent.of(identifier(number, section.shown()).orElseGet(() -> plain(number, 0)));
        }
        String text = section.kind() == Kind.PERCENT
                ? plain(number.movePointRight(2), section.decimals()) + "%"
                : plain(number, section.decimals());
        return new CellContent(text, "", "", section.scale() > 0 && number.signum() != 0);
    }

    private static String plain(BigDecimal number, int decimals) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return bare.setScale(Math.max(bare.scale(), decimals)).toPlainString();
    }

    /** The number in the noughts of a pattern, with the letters between; empty where it is none that is written so. */
    private static Optional<String> identifier(BigDecimal number, String pattern) {
        if (number.signum() < 0 || number.scale() > 0) {
            return Optional.empty();
        }
        String digits = number.toPlainString();
        StringBuilder text = new StringBuilder();
        int left = digits.length();
        int first = pattern.indexOf('0');
        for (int i = pattern.length() - 1; i >= 0; i--) {
            if (pattern.charAt(i) != '0') {
                text.insert(0, pattern.charAt(i));
            } else if (i == first) {
                text.insert(0, left > 0 ? digits.substring(0, left) : "0");
            } else {
                left--;
                text.insert(0, left >= 0 ? digits.charAt(left) : '0');
            }
        }
        return Optional.of(text.toString());
    }

    private static CellContent ofWord(BigDecimal number, FormatSection section) {
        String held = plain(number, 0);
        if (number.signum() == 0 && NONE_IN_ACCOUNTS.matcher(section.shown()).matches()) {
            return CellContent.of(held);
        }
        return unlike(section.shown(), held);
    }

    /** Of a cell that shows another thing than it holds. */
    static CellContent unlike(String shown, String held) {
        return CellContent.fault(
                "the cell shows " + (shown.isBlank() ? "nothing" : "`" + shown + "`") + " and holds `" + held + "`",
                "Write what is meant, or give the cell a number format that shows it.");
    }
}
