package org.ragstone.dataset.slices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a number came twice is known of more than are held at a time. */
class FingerprintsTest {
    private static final int MOST_HELD = 1 << 20;

    private static boolean isAnyTwice(LongStream numbers) {
        try (Fingerprints all = new Fingerprints()) {
            numbers.forEach(all::add);
            return all.isAnyTwice();
        }
    }

    private static LongStream byChance(int count) {
        return new SplittableRandom(11).longs(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_023, 1_024, 1_025, 5_000, MOST_HELD - 1, MOST_HELD, MOST_HELD + 1, 2 * MOST_HELD + 77})
    void of_numbers_that_differ_none_came_twice(int count) {
        assertThat(isAnyTwice(byChance(count))).isFalse();
        assertThat(isAnyTwice(LongStream.range(0, count))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_023, 1_024, 1_025, 5_000, MOST_HELD - 1, MOST_HELD, MOST_HELD + 1, 2 * MOST_HELD + 77})
    void one_that_came_twice_is_found_wherever_it_stands(int count) {
        long[] numbers = byChance(count).toArray();
        for (int at : new int[] {0, count / 2, count - 1}) {
            assertThat(isAnyTwice(LongStream.concat(LongStream.of(numbers), LongStream.of(numbers[at]))))
                    .isTrue();
        }
        assertThat(isAnyTwice(LongStream.concat(LongStream.of(0), LongStream.range(0, count))))
                .isTrue();
    }
}
