package org.ragstone.dataset.book;

import java.util.BitSet;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;

/** The rows and columns of a sheet that do not show, and have something in them. They are read, and noticed. Not thread-safe. */
final class HiddenParts {
    private static final int MOST_NAMED = 5;

    private final BitSet hiddenColumns = new BitSet();
    private final BitSet columns = new BitSet();
    private final BitSet rows = new BitSet();
    private boolean isFiltered;

    /** @param first the first of some columns that do not show, from 1 */
    void columns(int first, int last) {
        if (first >= 1 && last >= first) {
            hiddenColumns.set(first - 1, Math.min(last, SheetRows.MOST_COLUMNS));
        }
    }

    void filtered() {
        isFiltered = true;
    }

    /** Takes note of a cell with something in it. */
    void cell(int column) {
        columns.set(column);
    }

    /** Takes note of a row that does not show and has something in it. */
    void row(int number) {
        rows.set(number);
    }

    void tell(String sheet, Notices notices) {
        if (!rows.isEmpty()) {
            notice(
                    sheet,
                    rows.cardinality() == 1 ? "row" : "rows",
                    rows,
                    IntStream::boxed,
                    isFiltered
                            ? "Maybe a filter hides what does not count: delete such rows."
                            : "Delete what does not count.",
                    notices);
        }
        columns.and(hiddenColumns);
        if (!columns.isEmpty()) {
            notice(
                    sheet,
                    columns.cardinality() == 1 ? "column" : "columns",
                    columns,
                    all -> all.mapToObj(CellReference::letters),
                    "Delete what does not count.",
                    notices);
        }
    }

    private interface Naming {
        java.util.stream.Stream<?> of(IntStream places);
    }

    private static void notice(String sheet, String noun, BitSet places, Naming naming, String hint, Notices notices) {
        String named = naming.of(places.stream().limit(MOST_NAMED))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        int others = places.cardinality() - MOST_NAMED;
        notices.add(
                new Location.InFile(sheet),
                String.format(
                        Locale.ROOT,
                        "hidden %s %s%s read as any other",
                        noun,
                        named,
                        others > 0
                                ? String.format(Locale.ROOT, " and %,d more are", others)
                                : noun.endsWith("s") ? " are" : " is"),
                hint);
    }
}
