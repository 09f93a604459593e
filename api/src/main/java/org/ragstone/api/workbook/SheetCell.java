package org.ragstone.api.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** What stands in a cell of a sheet: a text, which never is a formula, a number with all of its digits, a day, or nothing. */
public sealed interface SheetCell {
    /** Nothing. */
    SheetCell BLANK = new Blank();

    /** The text, or nothing where it is empty. */
    static SheetCell text(String text) {
        return text.isEmpty() ? BLANK : new Text(SheetText.of(text));
    }

    /** The number, or its digits as a text where a spreadsheet would keep less of them. */
    static SheetCell number(BigDecimal value) {
        return Numeric.isKept(value) ? new Numeric(value) : text(value.toPlainString());
    }

    /** Likewise, or nothing. */
    static SheetCell number(Optional<BigDecimal> value) {
        return value.map(SheetCell::number).orElse(BLANK);
    }

    static SheetCell number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A number where the text is one that the cell gives back as it is written; else the text. */
    static SheetCell written(String text) {
        return Numeric.WRITTEN.matcher(text).matches() ? number(new BigDecimal(text)) : text(text);
    }

    static SheetCell day(LocalDate day) {
        return new Day(day);
    }

    /** A number where the text is one as it is printed: "94.10", "-3", "23,261", "94.10%", "£92,111"; else the text. */
    static SheetCell figure(String printed) {
        return Numeric.PRINTED.matcher(printed).matches()
                ? number(new BigDecimal(printed.replaceAll("[£,%]", "")))
                : text(printed);
    }

    /** How many letters it is wide. */
    int width();

    /** Puts it into the cell. */
    void write(Worksheet sheet, int row, int column);

    /** A text as the cell holds it. */
    record Text(String text) implements SheetCell {
        @Override
        public int width() {
            return text.lines().mapToInt(String::length).max().orElse(0);
        }

        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, text);
        }
    }

    /** A number with as many decimals as it has. */
    record Numeric(BigDecimal value) implements SheetCell {
        // As many as Excel keeps, and as many decimals as a number format can show.
        private static final int MOST_DIGITS = 15;
        private static final int MOST_DECIMALS = 30;
        private static final Pattern WRITTEN = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");
        private static final Pattern PRINTED = Pattern.compile("-?£?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?%?");

        static boolean isKept(BigDecimal value) {
            BigDecimal bare = value.stripTrailingZeros();
            return bare.precision() <= MOST_DIGITS
                    && value.scale() <= MOST_DECIMALS
                    && bare.precision() - bare.scale() <= MOST_DECIMALS;
        }

        @Override
        public int width() {
            return value.toPlainString().length();
        }

        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, new BigDecimal(value.toPlainString()));
            sheet.style(row, column)
                    .format(value.scale() <= 0 ? "0" : "0." + "0".repeat(value.scale()))
                    .set();
        }
    }

    /** A day. */
    record Day(LocalDate day) implements SheetCell {
        private static final int WIDTH = 10;

        @Override
        public int width() {
            return WIDTH;
        }

        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    /** Nothing. */
    record Blank() implements SheetCell {
        @Override
        public int width() {
            return 0;
        }

        @Override
        public void write(Worksheet sheet, int row, int column) {
            // A cell that is not there.
        }
    }
}
