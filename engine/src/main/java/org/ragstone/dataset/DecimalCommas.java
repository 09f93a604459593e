package org.ragstone.dataset;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Row;

/**
 * In a file whose figures may have decimal commas, {@code 1,234} and {@code 1.234} may both be a little more than one and more than a
 * thousand.
 */
final class DecimalCommas {
    // No figure alone, but one or two among words.
    private static final String BAND = "band";

    /** One comma or point with three digits behind it, and before it what can be a thousand. */
    private static final Pattern OF_TWO_MEANINGS =
            Pattern.compile("(?<![\\d.,])([1-9]\\d{0,2})[,.](\\d{3})(?![\\d.,]*\\d)");

    /** Before it what cannot. */
    private static final Pattern LESS_THAN_ONE = Pattern.compile("(?<![\\d.,])0+,(\\d{3})(?![\\d.,]*\\d)");

    private DecimalCommas() {}

    /** Reports each figure of the row that is not certain to be what it would be read as. */
    static void check(Row row, Problems problems) {
        if (row.mayHaveDecimalCommas()) {
            for (String column : row.names()) {
                if (Fields.isOfAFigure(column) || column.equals(BAND)) {
                    check(row, column, problems);
                }
            }
        }
    }

    private static void check(Row row, String column, Problems problems) {
        String text = row.text(column);
        String why = isAnyIn(text) ? row.whyTwoMeanings(column) : "";
        if (!why.isEmpty()) {
            check(text, why, row.where(column), problems);
        }
    }

    private static boolean isAnyIn(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('.') >= 0;
    }

    private static void check(String text, String why, Location where, Problems problems) {
        Matcher less = LESS_THAN_ONE.matcher(text);
        if (less.find()) {
            problems.add(
                    where,
                    "`" + text + "` has a comma for its decimal point",
                    "Write it as `" + replaced(text, less, "0." + less.group(1)) + "`.");
        }
        Matcher figure = OF_TWO_MEANINGS.matcher(text);
        if (figure.find()) {
            String whole = figure.group(1) + figure.group(2);
            String parted = figure.group(1) + "." + figure.group(2);
            problems.add(
                    where,
                    "`%s` has two meanings in %s: %s and %s".formatted(text, why, whole, parted),
                    "Write it as `%s`, or as `%s`."
                            .formatted(replaced(text, figure, whole), replaced(text, figure, parted + "0")));
        }
    }

    /** The text with another number in the place of the one that was found. */
    private static String replaced(String text, MatchResult found, String number) {
        return text.substring(0, found.start()) + number + text.substring(found.end());
    }
}
