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

    // Each stands at the place that its lowest bits name, or at the next that is free: 0, which is none, is told apart.
    private long[] held = new long[2 * OF_A_RUN];
    private int count;
    private int runs;
    private boolean isZeroThere;
    private boolean isAnyTwice;
    // Runs of as many as can be held, each in order.
    private Optional<TemporaryFile> file = Optional.empty();

    void add(long number) {
        if (number == 0) {
            isAnyTwice |= isZeroThere;
            isZeroThere = true;
        } else if (isPut(number)) {
            count++;
            makeRoom();
        } else {
            isAnyTwice = true;
        }
    }

    private boolean isPut(long number) {
        int last = held.length - 1;
        int at = (int) number & last;
        while (held[at] != 0 && held[at] != number) {
            at = (at + 1) & last;
        }
        boolean isNew = held[at] == 0;
        held[at] = number;
        return isNew;
    }

    private void makeRoom() {
        if (count == MOST_HELD) {
            spill();
        } else if (count == held.length / 2) {
            long[] before = held;
            held = new long[2 * before.length];
            for (long each : before) {
                if (each != 0) {
                    isPut(each);
                }
            }
        }
    }

    private void spill() {
        int last = 0;
        for (long each : held) {
            if (each != 0) {
                held[last++] = each;
            }
        }
        Arrays.sort(held, 0, last);
        TemporaryFile to = file.orElseGet(TemporaryFile::create);
        file = Optional.of(to);
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * OF_A_RUN);
        for (int from = 0; from < last; from += OF_A_RUN) {
            int some = Math.min(OF_A_RUN, last - from);
            bytes.asLongBuffer().put(held, from, some);
            to.put(bytes.array(), 0, Long.BYTES * some);
        }
        to.flush();
        runs++;
        Arrays.fill(held, 0);
        count = 0;
    }

    /** Whether any came twice. */
    boolean isAnyTwice() {
        if (isAnyTwice || file.isEmpty()) {
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
