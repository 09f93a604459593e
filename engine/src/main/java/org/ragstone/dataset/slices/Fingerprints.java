package org.ragstone.dataset.slices;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.PriorityQueue;
import org.ragstone.reading.TemporaryFile;

/** Finds whether any of many numbers came twice, in memory that does not grow with them. Not thread-safe. */
final class Fingerprints implements AutoCloseable {
    private static final int MOST_HELD = 1 << 20;
    private static final int OF_A_RUN = 1 << 10;

    private long[] held = new long[OF_A_RUN];
    private int count;
    private int runs;
    private boolean isAnyTwice;
    // Runs of as many as can be held, each in order.
    private Optional<TemporaryFile> file = Optional.empty();

    void add(long number) {
        if (count == held.length) {
            makeRoom();
        }
        held[count++] = number;
    }

    private void makeRoom() {
        if (count == MOST_HELD) {
            spill();
        } else {
            held = Arrays.copyOf(held, 2 * count);
        }
    }

    /** Puts those that are held in order, which takes a small part of the time of looking for each among all before. */
    private void sort() {
        Arrays.sort(held, 0, count);
        for (int i = 1; i < count; i++) {
            isAnyTwice |= held[i] == held[i - 1];
        }
    }

    private void spill() {
        sort();
        TemporaryFile to = file.orElseGet(TemporaryFile::create);
        file = Optional.of(to);
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * OF_A_RUN);
        for (int from = 0; from < count; from += OF_A_RUN) {
            int some = Math.min(OF_A_RUN, count - from);
            bytes.asLongBuffer().put(held, from, some);
            to.put(bytes.array(), 0, Long.BYTES * some);
        }
        to.flush();
        runs++;
        count = 0;
    }

    /** Whether any came twice. */
    boolean isAnyTwice() {
        if (file.isEmpty()) {
            sort();
            return isAnyTwice;
        }
        long left = (long) runs * MOST_HELD + count;
        spill();
        PriorityQueue<Run> next = new PriorityQueue<>();
        for (long from = 0; left > 0; left -= MOST_HELD, from += MOST_HELD) {
            next.add(new Run(file.get(), from, from + Math.min(left, MOST_HELD)));
        }
        boolean isFirst = true;
        for (long last = 0; !next.isEmpty() && !isAnyTwice; isFirst = false) {
            Run least = next.remove();
            isAnyTwice = !isFirst && least.number == last;
            last = least.number;
            if (least.next()) {
                next.add(least);
            }
        }
        return isAnyTwice;
    }

    private static final class Run implements Comparable<Run> {
        private final TemporaryFile file;
        private final long end;
        private final ByteBuffer piece = ByteBuffer.allocate(Long.BYTES * OF_A_RUN);
        private long at;
        private long number;

        Run(TemporaryFile file, long from, long end) {
            this.file = file;
            this.at = from;
            this.end = end;
            piece.limit(0);
            next();
        }

        boolean next() {
            if (at == end) {
                return false;
            }
            if (!piece.hasRemaining()) {
                piece.clear();
                piece.limit(file.read(Long.BYTES * at, piece.array(), 0, piece.capacity()));
            }
            number = piece.getLong();
            at++;
            return true;
        }

        @Override
        public int compareTo(Run other) {
            return Long.compare(number, other.number);
        }
    }

    @Override
    public void close() {
        file.ifPresent(TemporaryFile::close);
    }
}
