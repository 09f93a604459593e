package org.ragstone.dataset.slices;

import java.util.function.Predicate;
import org.ragstone.dataset.TableShape;
import org.ragstone.model.Problems;

/** Goes through the files of a folder for the indicators that their rows are of. Not thread-safe. */
final class KeyedTables {
    private final Predicate<IndicatorKey> isOfAService;

    /** @param isOfAService whether a row that is written of a service names one, and not an indicator */
    KeyedTables(Predicate<IndicatorKey> isOfAService) {
        this.isOfAService = isOfAService;
    }

    /** The rows of a file as they stand; those that are none of the table are reported. */
    KeyedRows rows(SlicedTable table, Problems problems) {
        return keyed(RowStream.of(table.open(problems)), table);
    }

    /** Some rows of a file. */
    KeyedRows keyed(RowStream rows, SlicedTable table) {
        return new KeyedRows(rows, new RowKeys(table.file(), isOfAService));
    }

    /** Goes through a file without making rows, if that can be done. */
    KeyScan scan(SlicedTable table) {
        // What is written of a service names it in the place of an indicator.
        return table.shape().name().equals(TableShape.COMMENTARY.name())
                ? byRows(table)
                : table.file()
                        .scan(
                                table.file().place(TableShape.COUNCIL),
                                table.file().place(RowKeys.REF))
                        .<KeyScan>map(CellKeyScan::new)
                        .orElseGet(() -> byRows(table));
    }

    private KeyScan byRows(SlicedTable table) {
        return KeyScan.of(rows(table, new Problems()));
    }
}
