package org.ragstone.api.timing;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * What is measured of a door: the worst that we know to put through it, at three sizes, the last of which is the limit. What is
 * made before it is opened is not measured.
 */
record Measured(String door, String worst, List<Integer> sizes, Worst input) {
    Measured {
        sizes = List.copyOf(sizes);
    }

    /** Makes what goes through the door, and answers with what opens it. */
    @FunctionalInterface
    interface Worst {
        Callable<?> ofSize(int size) throws Exception;
    }
}
