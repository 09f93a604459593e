package org.ragstone.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes that are looked at in one go, as a number of which the first is the lowest. */
final class EightBytes {
    private static final VarHandle NUMBER = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;

    private EightBytes() {}

    static long at(byte[] bytes, int place) {
        return (long) NUMBER.get(bytes, place);
    }

    /** Whether none of them is zero, the sign, or beyond ASCII. */
    static boolean areWithout(long eight, byte sign) {
        long others = eight ^ (sign * ONES);
        return ((eight | (eight - ONES) | (others - ONES)) & HIGHEST) == 0;
    }

    /** The highest bit of the first that is the sign is set, and of none before it. */
    static long found(long eight, byte sign) {
        long others = eight ^ (sign * ONES);
        return (others - ONES) & ~others & HIGHEST;
    }

    /** Which of them it is whose bit is the first that is set. */
    static int first(long found) {
        return Long.numberOfTrailingZeros(found) / Byte.SIZE;
    }
}
