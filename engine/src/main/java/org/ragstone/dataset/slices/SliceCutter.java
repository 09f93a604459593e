package org.ragstone.dataset.slices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.CsvCells;

/** Cuts slices of files whose rows stand in the order of the indicators. Not thread-safe. */
final class SliceCutter {
    /** So many rows are enough of a slice, however few indicators they are of. */
    private static final int MANY_ROWS = 20_000;

    /** So many rows of one file at the most can be of one indicator. */
    private static final int MOST_OF_ONE = 100_000;

    /** Takes what was cut. */
    interface Taker {
        /** Indicators of a council with all their rows. */
        void indicators(String council, Map<String, Supplier<RowStream>> rows);

        /** The rows of a council that are of no indicator. */
        void loose(String council, Map<String, Supplier<RowStream>> rows);

        /** The rows that are of no council. */
        void stray(Map<String, Supplier<RowStream>> rows);
    }

    private final SlicedTable table;
    private final KeyedRows indicators;
    private final Map<SlicedTable, KeyedRows> others;
    private final PartsTogether parts;
    private final int most;
    private final Problems problems;
    private final Taker taker;
    private final List<SpooledRows> kept = new ArrayList<>();
    private Map<String, List<CsvCells>> slice = new HashMap<>();
    private Map<SlicedTable, SpooledRows> loose = new LinkedHashMap<>();
    private long place;
    private int rows;

    /** @param table that of the indicators */
    SliceCutter(
            SlicedTable table,
            KeyedRows indicators,
            Map<SlicedTable, KeyedRows> others,
            PartsTogether parts,
            int most,
            Problems problems,
            Taker taker) {
        this.table = table;
        this.indicators = indicators;
        this.others = others;
        this.parts = parts;
        this.most = most;
        this.problems = problems;
        this.taker = taker;
    }

    /** Cuts all; answers with what has to be closed when nobody reads a slice any more. */
    List<SpooledRows> cut() {
        while (indicators.isThere()) {
            String council = indicators.key().council();
            while (isOf(council)) {
                cut(council);
            }
            others.forEach((each, stream) -> {
                while (stream.isThere() && stream.key().council().equals(council)) {
                    takeLoose(each, stream);
                }
            });
            if (!loose.isEmpty()) {
                taker.loose(council, handed());
            }
        }
        others.forEach((each, stream) -> {
            while (stream.isThere()) {
                takeLoose(each, stream);
            }
        });
        if (!loose.isEmpty() || place == 0) {
            taker.stray(handed());
        }
        return kept;
    }

    private boolean isOf(String council) {
        return indicators.isThere() && indicators.key().council().equals(council);
    }

    private void cut(String council) {
        slice = new HashMap<>();
        rows = 0;
        int count = 0;
        long reach = place;
        IndicatorKey last = new IndicatorKey(council, "");
        while (isOf(council)
                && ((count < most && rows < MANY_ROWS)
                        || place <= reach
                        || (last.isOfOne() && indicators.isAt(last)))) {
            Cancellation.check();
            IndicatorKey key = indicators.key();
            take(table, indicators);
            if (key.isOfOne() && !key.equals(last)) {
                count++;
                reach = Math.max(reach, parts.reach(key, place));
                last = key;
                others.forEach((each, stream) -> takeAll(each, stream, key));
            }
            place++;
        }
        Map<String, Supplier<RowStream>> cut = new HashMap<>();
        slice.forEach((name, cells) -> {
            // What is said of several rows together is said in the order of the file, in which they mostly stand.
            if (!areInOrder(cells)) {
                cells.sort(Comparator.comparingInt(CsvCells::line));
            }
            cut.put(name, () -> RowStream.of(cells));
        });
        taker.indicators(council, cut);
    }

    private static boolean areInOrder(List<CsvCells> cells) {
        int line = 0;
        for (CsvCells each : cells) {
            if (each.line() < line) {
                return false;
            }
            line = each.line();
        }
        return true;
    }

    private void takeAll(SlicedTable from, KeyedRows stream, IndicatorKey key) {
        int count = 0;
        takeLooseOf(key.council(), from, stream);
        while (stream.isAt(key)) {
            if (++count <= MOST_OF_ONE) {
                take(from, stream);
            } else {
                refuseMore(from, stream, key, count);
                stream.next();
            }
            takeLooseOf(key.council(), from, stream);
        }
    }

    private void refuseMore(SlicedTable from, KeyedRows stream, IndicatorKey key, int count) {
        if (count == MOST_OF_ONE + 1) {
            problems.add(
                    new Location.InTable(from.name(), stream.cells().line(), "ref"),
                    String.format(Locale.ROOT, "`%s` has more than %,d rows here", key.ref(), MOST_OF_ONE),
                    "");
        }
    }

    private void take(SlicedTable from, KeyedRows stream) {
        slice.computeIfAbsent(from.shape().name(), any -> new ArrayList<>()).add(stream.cells());
        rows++;
        stream.next();
    }

    private void takeLooseOf(String council, SlicedTable from, KeyedRows stream) {
        while (stream.isLooseOf(council)) {
            takeLoose(from, stream);
        }
    }

    private void takeLoose(SlicedTable from, KeyedRows stream) {
        Cancellation.check();
        loose.computeIfAbsent(from, any -> new SpooledRows()).add(stream.cells());
        stream.next();
    }

    private Map<String, Supplier<RowStream>> handed() {
        Map<String, Supplier<RowStream>> handed = new HashMap<>();
        loose.forEach((from, spooled) -> {
            handed.put(from.shape().name(), spooled::open);
            kept.add(spooled);
        });
        loose = new LinkedHashMap<>();
        return handed;
    }
}
