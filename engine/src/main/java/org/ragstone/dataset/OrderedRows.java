package org.ragstone.dataset;

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
    private final TemporaryFile[] parts;
    private final PriorityQueue<Part> next =
            new PriorityQueue<>(Comparator.comparingLong(Part::place).thenComparingInt(Part::line));
    private CsvCells cells = CsvCells.NONE;

    private OrderedRows(TemporaryFile[] parts) {
        this.parts = parts;
        for (TemporaryFile each : parts) {
            Part part = new Part(each);
            if (part.next()) {
                next.add(part);
            }
        }
    }

    /** One of the files, where it stands. */
    private static final class Part {
        private final SpilledRows records;
        private long place;
        private CsvCells cells = CsvCells.NONE;

        Part(TemporaryFile file) {
            this.records = new SpilledRows(file);
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
        for (int i = 0; i < parts.length; i++) {
            sort(parts[i], order.places(i), order);
        }
        return new OrderedRows(parts);
    }

    private record Placed(long place, int from, int length) {}

    private static void sort(TemporaryFile part, Map<IndicatorKey, Long> places, IndicatorOrder order) {
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
        write(part, all.bytes(), rows);
    }

    private static void write(TemporaryFile part, byte[] bytes, List<Placed> rows) {
        part.empty();
        RowBytes record = new RowBytes();
        for (Placed each : rows) {
            record.clear();
            record.putNumber(each.place());
            record.put(bytes, each.from(), each.length());
            SpilledRows.put(record, part);
        }
        part.flush();
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
        Arrays.stream(parts).forEach(TemporaryFile::close);
    }
}
