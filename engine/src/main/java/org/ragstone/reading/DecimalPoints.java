package org.ragstone.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ragstone.model.Cancellation;

/**
 * What is the decimal point in the figures of a CSV text: by what stands between its cells, and by figures that can be read in one way
 * alone. Semicolons are of countries where it is a comma, tabs of any, and commas of those where it is a point, unless a
 * figure of the file says otherwise. Not thread-safe.
 */
final class DecimalPoints {
    /** Two digits behind it, or four, are no thousand; nor are three behind a nought or behind what parts thousands. */
    private static final String FORM = "(?<![\\d.,])(?:(?:\\d+|\\d{1,3}(?:%2$s\\d{3})+)%1$s(?:\\d{1,2}|\\d{4,})"
            + "|0%1$s\\d{3}|\\d{1,3}(?:%2$s\\d{3})+%1$s\\d{3})(?![\\d.,]*\\d)";

    private static final Pattern COMMA = Pattern.compile(String.format(FORM, ",", "\\."));
    private static final Pattern POINT = Pattern.compile(String.format(FORM, "\\.", ","));

    private final Separator separator;
    private final Optional<Proof> comma;
    private final boolean isPointProven;

    /** A figure that shows it. */
    private record Proof(String figure, int line) {}

    private DecimalPoints(Separator separator, Optional<Proof> comma, boolean isPointProven) {
        this.separator = separator;
        this.comma = comma;
        this.isPointProven = isPointProven;
    }

    /** What they are in the rows below the header. */
    static DecimalPoints of(CsvText text, Separator separator, CsvHeader header) {
        // Of most files that is known without a second look.
        boolean isPlain = (separator == Separator.COMMA || separator.isOfASheet()) && !text.hasQuotedComma();
        if (separator.isOfASheet() && text.isOfDecimalCommas()) {
            return new DecimalPoints(Separator.SEMICOLON, Optional.empty(), false);
        }
        if (isPlain || separator == Separator.SEMICOLON) {
            return new DecimalPoints(separator, Optional.empty(), false);
        }
        Seen seen = text.scan(separator.character(), header.line(), header.figures())
                .map(cells -> Seen.in(cells, separator == Separator.TAB))
                .orElse(Seen.UNKNOWN);
        return seen.any()
                ? proven(text, separator, header, seen)
                : new DecimalPoints(separator, Optional.empty(), false);
    }

    /** Which of the two may be proven by a row, as far as bytes show. */
    private record Seen(boolean comma, boolean point) {
        static final Seen UNKNOWN = new Seen(true, true);

        static Seen in(CellScan cells, boolean asksForPoints) {
            boolean point = false;
            try (cells) {
                while (cells.next()) {
                    Cancellation.check();
                    for (int i = 0; i < cells.count(); i++) {
                        if (cells.cell(i).has((byte) ',') && isOne(cells.cell(i).text(), ',', COMMA)) {
                            return UNKNOWN;
                        }
                        point = point
                                || (asksForPoints
                                        && cells.cell(i).has((byte) '.')
                                        && isOne(cells.cell(i).text(), '.', POINT));
                    }
                }
            }
            return new Seen(false, point);
        }

        boolean any() {
            return comma || point;
        }
    }

    private static DecimalPoints proven(CsvText text, Separator separator, CsvHeader header, Seen seen) {
        int[] figures = header.figures();
        boolean point = false;
        try (CsvReader<CsvCells> rows = separator.rows(text)) {
            for (CsvCells row : rows) {
                Cancellation.check();
                for (int place : figures) {
                    if (row.line() > header.line() && !row.isBlank(place)) {
                        String figure = row.text(place);
                        point |= isOne(figure, '.', POINT);
                        if (isOne(figure, ',', COMMA)) {
                            return new DecimalPoints(separator, Optional.of(new Proof(figure, row.line())), point);
                        }
                    }
                }
                if (point && !seen.comma()) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            // Whoever reads the rows tells it.
            return new DecimalPoints(separator, Optional.empty(), point);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DecimalPoints(separator, Optional.empty(), point);
    }

    private static boolean isOne(String figure, char sign, Pattern form) {
        return figure.indexOf(sign) >= 0
                && figure.length() <= FigureText.LONGEST
                && form.matcher(figure).find();
    }

    /** Whether there may be a figure of two meanings. */
    boolean mayBeCommas() {
        return separator == Separator.SEMICOLON || comma.isPresent() || (separator == Separator.TAB && !isPointProven);
    }

    /** What the file is by which a figure in the cell may have two meanings, or empty where it has one. */
    String why(CsvCells row, int place) {
        if (comma.isPresent()) {
            return "a file with a decimal comma in line " + comma.get().line() + ", `"
                    + comma.get().figure() + "`";
        }
        // With tabs between cells, a spreadsheet puts in quotes what has a comma where that parts thousands.
        boolean isCertain = separator == Separator.TAB && row.isQuotedByNeed(place);
        return isCertain ? "" : "a file with " + separator.plural() + " between its cells";
    }
}
