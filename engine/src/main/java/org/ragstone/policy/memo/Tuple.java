package org.ragstone.policy.memo;

import java.util.Arrays;

/** Answers as the digits of a few numbers, as a key. Immutable. */
public final class Tuple {
    private final long[] answers;
    private final int hash;

    Tuple(long[] answers) {
        this.answers = answers;
        this.hash = Arrays.hashCode(answers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tuple tuple && hash == tuple.hash && Arrays.equals(answers, tuple.answers);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
