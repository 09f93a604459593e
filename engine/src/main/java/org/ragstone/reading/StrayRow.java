package org.ragstone.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;

/** A row below or between those of a table that is none of them: a total, a source, a note. */
final class StrayRow {
    private static final Set<String> TOTALS =
            Set.of("total", "totals", "grand total", "sub-total", "subtotal", "sum", "average", "mean", "count");
    // A sign between cells: in a sentence a blank follows it.
    private static final Pattern BETWEEN = Pattern.compile("[,;|]\\S|\t");
    private static final Pattern LINE = Pattern.compile("[-\\h]+");
    private static final int LONGEST_SHOWN = 100;

    private StrayRow() {}

    /** Whether it says too little to be a row, and only one thing, or that it is a total. */
    static boolean is(CsvCells row, int[] required) {
        int blank = 0;
        for (int place : required) {
            blank += row.isBlank(place) ? 1 : 0;
        }
        return required.length > 1 && 2 * blank >= required.length && (hasOneText(row) || isTotal(row));
    }

    /** Whether it is the line that databases print below the names of columns. */
    static boolean isLine(CsvCells row) {
        // A dash alone is what people write for no figure.
        return row.text(0).startsWith("--") && LINE.matcher(row.seen()).matches();
    }

    /** What to do about a row in which another sign would part as many cells or more; empty where none would. */
    static Optional<String> partedOtherwise(CsvCells row, int cells, Separator separator) {
        String written = row.joined(separator.character());
        return Separator.OF_FILES.stream()
                .filter(each -> !separator.isOfASheet() && each != separator && cells > 1)
                .filter(each ->
                        written.chars().filter(sign -> sign == each.character()).count() >= cells - 1)
                .findFirst()
                .map(each -> "Maybe its cells are parted by " + each.plural() + ", and those of the header by "
                        + separator.plural() + ": have one of them between all cells.");
    }

    private static boolean hasOneText(CsvCells row) {
        int first = first(row);
        return row.isBlankFrom(first + 1);
    }

    private static boolean isTotal(CsvCells row) {
        String text = row.text(first(row)).toLowerCase(Locale.ROOT);
        return TOTALS.contains(text.replaceAll("[:\\h]+$", "")) || text.startsWith("total ");
    }

    private static int first(CsvCells row) {
        int first = 0;
        while (row.isBlank(first)) {
            first++;
        }
        return first;
    }

    static void refuse(CsvCells row, CsvHeader header, List<String> required, Location where, Problems problems) {
        String blank = required.stream()
                .filter(column -> header.place(column) >= 0 && row.isBlank(header.place(column)))
                .map(column -> "`" + column + "`")
                .collect(Collectors.joining(", "));
        String seen = row.seen();
        boolean isRunTogether = hasOneText(row) && BETWEEN.matcher(seen).find();
        problems.add(
                where,
                "`" + Characters.cut(seen, LONGEST_SHOWN) + "` is no row of the table",
                isRunTogether
                        ? "Maybe it is in quotes as a whole, or its cells are parted otherwise than those of the header."
                        : "Delete it if it is a total or a note; else fill in " + blank + ".");
    }
}
