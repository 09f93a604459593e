package org.ragstone.dataset.slices;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import org.ragstone.model.Problems;

/** Opens files so that their rows come in the order of the indicators: as they are, or else put in order. Not thread-safe. */
final class SlicedOrder implements AutoCloseable {
    /** Of so many bytes is what is put in order at a time. */
    private static final long BYTES_OF_A_PART = 8L << 20;

    private static final long MOST_PARTS = 128;

    private final SlicedTable indicators;
    private final OrderCheck check;
    private final KeyedTables keys;
    private final int parts;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Optional<IndicatorOrder> order = Optional.empty();

    SlicedOrder(SlicedTable indicators, Collection<SlicedTable> all, OrderCheck check, KeyedTables keys) {
        this.indicators = indicators;
        this.check = check;
        this.keys = keys;
        long longest = all.stream().mapToLong(SlicedTable::bytes).max().orElse(0);
        this.parts = (int) Math.min(MOST_PARTS, 1 + longest / BYTES_OF_A_PART);
    }

    /** Goes through the rows of a file in order; those that are none of the table are reported. */
    KeyedRows open(SlicedTable table, Problems problems) {
        boolean isInOrder = table == indicators ? check.areIndicatorsInOrder() : check.isInOrder(table);
        KeyedRows asTheyAre = kept(keys.rows(table, problems));
        return isInOrder ? asTheyAre : kept(keys.keyed(kept(OrderedRows.of(asTheyAre, order())), table));
    }

    private IndicatorOrder order() {
        if (order.isEmpty()) {
            try (KeyedRows all = keys.rows(indicators, new Problems())) {
                order = Optional.of(kept(new IndicatorOrder(all, check.councils(), parts)));
            }
        }
        return order.get();
    }

    private <T extends AutoCloseable> T kept(T resource) {
        open.push(resource);
        return resource;
    }

    @Override
    public void close() {
        RuntimeException failure = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (RuntimeException e) {
                failure = e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
