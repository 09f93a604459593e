package org.ragstone.reading;

import java.io.ByteArrayInputStream;
import java.util.random.RandomGenerator;

/** Bytes of which a few come at a time, so that whatever reads them stands at an end in the midst of anything. */
final class DribblingStream extends ByteArrayInputStream {
    private final RandomGenerator random;

    DribblingStream(byte[] bytes, RandomGenerator random) {
        super(bytes);
        this.random = random;
    }

    @Override
    public synchronized int read(byte[] into, int from, int count) {
        return super.read(into, from, Math.min(count, 1 + random.nextInt(9)));
    }
}
