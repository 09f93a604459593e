package org.ragstone.dataset.slices;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ragstone.model.Cancellation;
import org.ragstone.reading.RowBytes;
import org.ragstone.reading.TemporaryFile;

/**
 * Which place each indicator has among all: by council in order of its first row, then by its own first row. Kept in temporary
 * files by parts, of which only one is held at a time. Not thread-safe.
 */
final class IndicatorOrder implements AutoCloseable {
    /** So many indicators at the most can a council have. */
    private static final int BITS_OF_A_COUNCIL = 40;

    private static final long LAST_OF_A_COUNCIL = (1L << BITS_OF_A_COUNCIL) - 1;

    /** The place behind all others. */
    static final long NOWHERE = Long.MAX_VALUE;

    private final Map<String, Integer> councils;
    private final TemporaryFile[] parts;

    /** @param councils by their places */
    IndicatorOrder(KeyedRows indicators, Map<String, Integer> councils, int parts) {
        this.councils = councils;
        this.parts = Stream.generate(TemporaryFile::create).limit(parts).toArray(TemporaryFile[]::new);
        try {
            deal(indicators);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void deal(KeyedRows indicators) {
        RowBytes bytes = new RowBytes();
        for (long row = 0; indicators.isThere(); row++) {
            Cancellation.check();
            IndicatorKey key = indicators.key();
            bytes.clear();
            bytes.putText(key.council());
            bytes.putText(key.ref());
            bytes.putNumber(row);
            SpilledRows.put(bytes, parts[part(key)]);
            indicators.next();
        }
        for (TemporaryFile each : parts) {
            each.flush();
        }
    }

    /** How many parts there are. */
    int parts() {
        return parts.length;
    }

    /** The part that an indicator is in. */
    int part(IndicatorKey key) {
        return (int) ((key.fingerprint() >>> 1) % parts.length);
    }

    /** The places of those of a part. */
    Map<IndicatorKey, Long> places(int part) {
        Map<IndicatorKey, Long> places = new HashMap<>();
        SpilledRows records = new SpilledRows(parts[part]);
        String council = "";
        while (records.next()) {
            RowBytes bytes = records.bytes();
            council = bytes.text(council);
            IndicatorKey key = new IndicatorKey(council, bytes.text(""));
            places.putIfAbsent(key, place(council) | bytes.number());
        }
        return places;
    }

    private long place(String council) {
        return (long) councils.getOrDefault(council, 0) << BITS_OF_A_COUNCIL;
    }

    /** The place behind all indicators of a council. */
    long behind(String council) {
        return councils.containsKey(council) ? place(council) | LAST_OF_A_COUNCIL : NOWHERE;
    }

    @Override
    public void close() {
        for (TemporaryFile each : parts) {
            each.close();
        }
    }
}
