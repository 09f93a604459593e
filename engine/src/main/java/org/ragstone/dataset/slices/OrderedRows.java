package org.ragstone.dataset.slices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.ragstone.model.Cancellation;
import org.ragstone.reading.CsvCells;
import org.ragstone.reading.RowBytes;
import org.ragstone.reading.TemporaryFile;

/**
 * The rows of a file in the order of their indicators, those of one in the order of the file. They are dealt out to temporary files
 * by their indicators, each of these is put in order by itself, and all are read side by side. Not thread-safe.
 */
final class OrderedRows implements RowStream {
    private final TemporaryFile file;
    private final PriorityQueue<Part> next =
            new PriorityQueue<>(Comparator.comparingLong(Part::place).thenComparingInt(Part::line));
    private CsvCells cells = CsvCells.NONE;

    /** @param ends where in the file each part ends */
    private OrderedRows(TemporaryFile file, long[] ends) {
        this.file = file;
        long from = 0;
        for (long end : ends) {
            Part part = new Part(new SpilledRows(file, from, end));
            if (part.next()) {
                next.add(part);
            }
            from = end;
        }
    }

    /** One of the parts, where it stands. */
    private static final class Part {
        private final SpilledRows records;
        private long place;
        private CsvCells cells = CsvCells.NONE;

        Part(SpilledRows records) {
            this.records = records;
        }

        boolean next() {
            if (!records.next()) {
                return false;
            }
            place = records.bytes().number();
            cells = CsvCells.read(records.bytes(), cells);
            return true;
        }

        long place() {
            return place;
        }

        int line() {
            return cells.line();
        }
    }

    static OrderedRows of(KeyedRows rows, IndicatorOrder order) {
        TemporaryFile[] parts =
                Stream.generate(TemporaryFile::create).limit(order.parts()).toArray(TemporaryFile[]::new);
        try {
            deal(rows, order, parts);
            return sorted(parts, order);
        } finally {
            // Where there was no more room they take none any longer.
            Arrays.stream(parts).forEach(TemporaryFile::close);
        }
    }

    private static void deal(KeyedRows rows, IndicatorOrder order, TemporaryFile[] parts) {
        RowBytes bytes = new RowBytes();
        for (; rows.isThere(); rows.next()) {
            Cancellation.check();
            IndicatorKey key = rows.key();
            bytes.clear();
            bytes.putText(key.council());
            bytes.putText(key.ref());
            rows.cells().write(bytes);
            SpilledRows.put(bytes, parts[order.part(key)]);
        }
    }

    private static OrderedRows sorted(TemporaryFile[] parts, IndicatorOrder order) {
        TemporaryFile all = TemporaryFile.create();
        long[] ends = new long[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                try (TemporaryFile part = parts[i]) {
                    sort(part, order.places(i), order, all);
                }
                ends[i] = all.length();
            }
            all.flush();
            return new OrderedRows(all, ends);
        } catch (RuntimeException e) {
            all.close();
            throw e;
        }
    }

    private record Placed(long place, int from, int length) {}

    private static void sort(
            TemporaryFile part, Map<IndicatorKey, Long> places, IndicatorOrder order, TemporaryFile to) {
        Cancellation.check();
        part.flush();
        RowBytes all = new RowBytes();
        int length = Math.toIntExact(part.length());
        part.read(0, all.filled(length), 0, length);
        List<Placed> rows = new ArrayList<>();
        String council = "";
        String ref = "";
        int at = 0;
        while (at < length) {
            int end = at + Integer.BYTES + SpilledRows.length(all.bytes(), at);
            all.goTo(at + Integer.BYTES);
            council = all.text(council);
            ref = all.text(ref);
            Long place = places.get(new IndicatorKey(council, ref));
            rows.add(new Placed(
                    place == null || ref.isEmpty() ? order.behind(council) : place, all.place(), end - all.place()));
            at = end;
        }
        rows.sort(Comparator.comparingLong(Placed::place));
        write(to, all.bytes(), rows);
    }

    private static void write(TemporaryFile to, byte[] bytes, List<Placed> rows) {
        RowBytes record = new RowBytes();
        for (Placed each : rows) {
            record.clear();
            record.putNumber(each.place());
            record.put(bytes, each.from(), each.length());
            SpilledRows.put(record, to);
        }
    }

    @Override
    public boolean next() {
        Part first = next.poll();
        if (first == null) {
            return false;
        }
        cells = first.cells;
        if (first.next()) {
            next.add(first);
        }
        return true;
    }

    @Override
    public CsvCells cells() {
        return cells;
    }

    @Override
    public void close() {
        file.close();
    }
}
