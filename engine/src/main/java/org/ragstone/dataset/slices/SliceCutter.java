package org.ragstone.dataset.slices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Problems;

/** Cuts slices of files whose rows stand in the order of the indicators. Not thread-safe. */
final class SliceCutter {
    /** As many indicators in a slice, so that it is a council with all of its rows. */
    static final int WHOLE_COUNCIL = Integer.MAX_VALUE;

    /** So many rows are enough of a slice, however few indicators they are of. */
    private static final int MANY_ROWS = 20_000;

    /** So many rows of one file at the most can be of one indicator. */
    private static final int MOST_OF_ONE = 100_000;

    /** Takes what was cut. */
    interface Taker {
        /** Indicators of a council with all their rows. */
        void indicators(String council, Map<String, Supplier<RowStream>> rows);

        /** All rows of a council, those too that are of no indicator. */
        void whole(String council, Map<String, Supplier<RowStream>> rows);

        /** The rows of a council that are of no indicator. */
        void loose(String council, Map<String, Supplier<RowStream>> rows);

        /** The rows that are of no council. */
        void stray(Map<String, Supplier<RowStream>> rows);
    }

    private final KeyedRows indicators;
    private final CutRows ofIndicators;
    private final CutRows[] others;
    private final PartsTogether parts;
    private final int most;
    private final int mostRows;
    private final Problems problems;
    private final Taker taker;
    private final List<SpooledRows> kept = new ArrayList<>();
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
        this.indicators = indicators;
        this.ofIndicators = new CutRows(table, indicators);
        this.others = others.entrySet().stream()
                .map(each -> new CutRows(each.getKey(), each.getValue()))
                .toArray(CutRows[]::new);
        this.parts = parts;
        this.most = most;
        this.mostRows = most == WHOLE_COUNCIL ? Integer.MAX_VALUE : MANY_ROWS;
        this.problems = problems;
        this.taker = taker;
    }

    /** Cuts all; answers with what has to be closed when nobody reads a slice any more. */
    List<SpooledRows> cut() {
        while (indicators.isThere()) {
            String council = indicators.key().council();
            Map<String, Supplier<RowStream>> cut = cut(council);
            while (isOf(council)) {
                taker.indicators(council, cut);
                cut = cut(council);
            }
            for (CutRows each : others) {
                while (each.stream().isThere() && each.stream().key().council().equals(council)) {
                    takeLoose(each);
                }
            }
            end(council, cut);
        }
        for (CutRows each : others) {
            while (each.stream().isThere()) {
                takeLoose(each);
            }
        }
        if (!loose.isEmpty() || place == 0) {
            taker.stray(handed());
        }
        return kept;
    }

    /** Ends a council of whose indicators the last were cut. */
    private void end(String council, Map<String, Supplier<RowStream>> cut) {
        if (most == WHOLE_COUNCIL) {
            handed().forEach((name, rows) ->
                    cut.merge(name, rows, (own, others) -> () -> RowStream.both(own.get(), others.get())));
            taker.whole(council, cut);
            return;
        }
        taker.indicators(council, cut);
        if (!loose.isEmpty()) {
            taker.loose(council, handed());
        }
    }

    private boolean isOf(String council) {
        return indicators.isThere() && indicators.key().council().equals(council);
    }

    private Map<String, Supplier<RowStream>> cut(String council) {
        rows = 0;
        int count = 0;
        long reach = place;
        IndicatorKey last = new IndicatorKey(council, "");
        while (isOf(council)
                && ((count < most && rows < mostRows) || place <= reach || (last.isOfOne() && indicators.isAt(last)))) {
            Cancellation.check();
            IndicatorKey key = indicators.key();
            take(ofIndicators);
            if (key.isOfOne() && !key.equals(last)) {
                count++;
                reach = Math.max(reach, parts.reach(key, place));
                last = key;
                for (CutRows each : others) {
                    takeAll(each, key);
                }
            }
            place++;
        }
        Map<String, Supplier<RowStream>> cut = new HashMap<>();
        ofIndicators.hand(cut);
        for (CutRows each : others) {
            each.hand(cut);
        }
        return cut;
    }

    private void takeAll(CutRows from, IndicatorKey key) {
        KeyedRows stream = from.stream();
        int count = 0;
        takeLooseOf(key.council(), from);
        while (stream.isAt(key)) {
            if (++count <= MOST_OF_ONE) {
                take(from);
            } else {
                refuseMore(from, key, count);
                stream.next();
            }
            takeLooseOf(key.council(), from);
        }
    }

    private void refuseMore(CutRows from, IndicatorKey key, int count) {
        if (count == MOST_OF_ONE + 1) {
            problems.add(
                    from.table().where(from.stream().cells().line(), "ref"),
                    String.format(Locale.ROOT, "`%s` has more than %,d rows here", key.ref(), MOST_OF_ONE),
                    "");
        }
    }

    private void take(CutRows from) {
        from.take();
        rows++;
    }

    private void takeLooseOf(String council, CutRows from) {
        while (from.stream().isLooseOf(council)) {
            takeLoose(from);
        }
    }

    private void takeLoose(CutRows from) {
        Cancellation.check();
        loose.computeIfAbsent(from.table(), any -> new SpooledRows())
                .add(from.stream().cells());
        from.stream().next();
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
