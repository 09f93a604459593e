package org.ragstone.api.report;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A set of the columns of an output that are there only where a row has something to say in them, by their numbers from 0 on. */
public record ColumnBits(long low, long high) {
    public static final ColumnBits NONE = new ColumnBits(0, 0);

    private static final int MOST = 2 * Long.SIZE;

    /** Those of the numbers below a limit that are in it. */
    static ColumnBits of(int limit, IntPredicate isIn) {
        return IntStream.range(0, limit).filter(isIn).mapToObj(ColumnBits::of).reduce(NONE, ColumnBits::with);
    }

    private static ColumnBits of(int number) {
        if (number < 0 || number >= MOST) {
            throw new IllegalArgumentException("no column %s".formatted(number));
        }
        return number < Long.SIZE ? new ColumnBits(1L << number, 0) : new ColumnBits(0, 1L << (number - Long.SIZE));
    }

    public ColumnBits with(ColumnBits others) {
        return new ColumnBits(low | others.low, high | others.high);
    }

    boolean has(int number) {
        return ((number < Long.SIZE ? low >>> number : high >>> (number - Long.SIZE)) & 1) != 0;
    }

    boolean hasAll(ColumnBits others) {
        return equals(with(others));
    }

    /** The numbers in it, in their order. */
    int[] numbers() {
        return IntStream.range(0, MOST).filter(this::has).toArray();
    }
}
