package org.ragstone.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;

/**
 * A figure whose own comma has made two cells of it, so that all that follows stands a column too far: {@code 94,1} without quotes
 * in a file with commas between its cells. It is one where nobody would have written the two.
 */
record SplitFigure(String before, String behind, String column, String hint) {
    /** The end of a figure that may go on: of whole digits, with at most a sign and a currency before them. */
    private static final Pattern BEFORE = Pattern.compile("(?:.*[^\\d.,])?(\\d+)");

    private static final Pattern BEHIND = Pattern.compile("(\\d+)(\\.\\d+)?%?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");
    private static final int LONGEST_BEFORE_GROUP = 3;

    /** Columns in which a bare number may stand, whatever stands before it. */
    private static final Set<String> OF_NUMBERS =
            Set.of("ref", "period", "decimals", "service", "group", "unit", "new", "set_on");

    /** The columns of a table that can have one, by where they stand. */
    static final class Columns {
        private final CsvHeader header;
        private final int[] figures;
        // Where what follows a figure is no figure, or a part of it.
        private final boolean[] tellsByColumn;

        Columns(CsvHeader header, Separator separator) {
            this.header = header;
            this.figures = separator == Separator.COMMA ? header.figures() : new int[0];
            this.tellsByColumn = new boolean[figures.length];
            for (int i = 0; i < figures.length; i++) {
                String next = header.name(figures[i] + 1);
                tellsByColumn[i] = !next.isEmpty()
                        && !OF_NUMBERS.contains(next)
                        && (!Fields.isOfAFigure(next) || isPart(figures[i]));
            }
        }

        /** The first of a row, or empty. */
        Optional<SplitFigure> in(CsvCells row) {
            boolean isLonger = row.count() > header.width();
            for (int i = 0; i < figures.length; i++) {
                // Nearly every figure has a blank cell, a word or another figure beside it.
                if (figures[i] + 1 < row.count() && mayGoOn(row.text(figures[i] + 1), isLonger || tellsByColumn[i])) {
                    Optional<SplitFigure> split = at(row, figures[i]);
                    if (split.isPresent()) {
                        return split;
                    }
                }
            }
            return Optional.empty();
        }

        /** Asked of nearly every figure, and nearly always in vain. */
        private static boolean mayGoOn(String text, boolean tells) {
            char first = text.isEmpty() ? ' ' : text.charAt(0);
            return first >= '0' && first <= '9' && (tells || (first == '0' && text.length() > 1));
        }

        private Optional<SplitFigure> at(CsvCells row, int place) {
            Matcher before = BEFORE.matcher(row.text(place));
            Matcher behind = BEHIND.matcher(row.text(place + 1));
            if (row.text(place).length() > FigureText.LONGEST || !before.matches() || !behind.matches()) {
                return Optional.empty();
            }
            String whole = header.name(place);
            return otherwise(row, place, behind.group(1))
                    .map(otherwise -> new SplitFigure(
                            row.text(place),
                            row.text(place + 1),
                            whole,
                            "Maybe " + meant(before.group(1), row.text(place), behind) + ": a figure with a comma in it"
                                    + " stands in quotes, or is written without. " + otherwise));
        }

        /** What to do if they are two, which is then not plain either; empty where they plainly are. */
        private Optional<String> otherwise(CsvCells row, int place, String behind) {
            int more = row.count() - header.width();
            // More blank cells than commas that may have made one are no doubt there for another reason.
            if (more > 0 && more <= pairs(row)) {
                return Optional.of("Else delete what the row has more at its end than the header, which is blank.");
            }
            if (behind.length() > 1 && behind.startsWith("0")) {
                return Optional.of("Else write the second without the 0 that it begins with.");
            }
            String next = header.name(place + 1);
            if (next.isEmpty() || OF_NUMBERS.contains(next)) {
                return Optional.empty();
            }
            if (!Fields.isOfAFigure(next)) {
                return YEAR.matcher(behind).matches()
                        ? Optional.empty()
                        : Optional.of("Else write in `" + next + "` more than a number.");
            }
            return isPartAlone(row, place)
                    ? Optional.of("Else give the `denominator` too, or leave the `numerator` blank.")
                    : Optional.empty();
        }

        private long pairs(CsvCells row) {
            return Arrays.stream(figures)
                    .filter(place -> BEFORE.matcher(row.text(place)).matches()
                            && place + 1 < row.count()
                            && BEHIND.matcher(row.text(place + 1)).matches())
                    .count();
        }

        /** A part without its whole says nothing; of a count, it is the count again. */
        private boolean isPartAlone(CsvCells row, int value) {
            int denominator = header.place("denominator");
            return isPart(value)
                    && (denominator < 0 || row.isBlank(denominator))
                    && !row.text(value).equals(row.text(value + 1));
        }

        private boolean isPart(int value) {
            return header.place("value") == value && header.place("numerator") == value + 1;
        }

        private static String meant(String digits, String before, Matcher behind) {
            String group = behind.group(1);
            String sign = before.substring(0, before.length() - digits.length());
            boolean isGroup = GROUP.matcher(group).matches() && digits.length() <= LONGEST_BEFORE_GROUP;
            String whole = isGroup ? "`" + sign + digits + behind.group() + "`" : "";
            String parted = behind.group(2) == null ? "`" + sign + digits + "." + behind.group() + "`" : "";
            return whole.isEmpty() || parted.isEmpty() ? whole + parted : whole + " or " + parted;
        }
    }

    void refuse(Location where, Problems problems) {
        problems.add(
                where,
                "`" + before + "` and `" + behind + "` may be one figure, of which a comma has made two cells",
                hint);
    }
}
