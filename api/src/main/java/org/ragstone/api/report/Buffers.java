package org.ragstone.api.report;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Arrays of bytes that go from who writes to who reads and back, so that no more are made than are under way. Thread-safe. */
final class Buffers {
    private static final int AT_FIRST = 1 << 13;
    // What is longer is made so seldom that nobody needs to keep it.
    private static final int LONGEST_KEPT = 1 << 21;

    private final Queue<byte[]> free = new ConcurrentLinkedQueue<>();

    /** One in which anything may stand. */
    byte[] next() {
        byte[] given = free.poll();
        return given == null ? new byte[AT_FIRST] : given;
    }

    /** Takes back one that nobody reads any more. */
    void giveBack(byte[] read) {
        if (read.length >= AT_FIRST && read.length <= LONGEST_KEPT) {
            free.add(read);
        }
    }
}
