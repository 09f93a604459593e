package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownTuplesTest {
    private final KnownTuples<Object> known = new KnownTuples<>();

    private static String[] texts(String... texts) {
        return texts;
    }

    @Test
    void what_was_made_of_texts_is_that_of_the_same_alone() {
        assertThat(known.of(texts("90", "80"))).isNull();
        Object made = known.keep(texts("90", "80"), new Object());
        assertThat(known.of(texts(new String("90".toCharArray()), "80"))).isSameAs(made);
        assertThat(known.of(texts("80", "90"))).isNull();
        assertThat(known.of(texts("90", ""))).isNull();
        assertThat(known.of(texts("9", "080"))).isNull();
    }

    /** Of one hash code, for which there is one place. */
    @Test
    void texts_of_one_place_are_told_apart_and_the_latest_is_known() {
        Object first = known.keep(texts("AaAa"), new Object());
        assertThat(known.of(texts("BBBB"))).isNull();
        assertThat(known.of(texts("AaAa"))).isSameAs(first);
        Object second = known.keep(texts("BBBB"), new Object());
        assertThat(known.of(texts("BBBB"))).isSameAs(second);
        assertThat(known.of(texts("AaAa"))).isNull();
    }

    @Test
    void the_array_may_be_filled_anew() {
        String[] texts = {"90", "80"};
        Object made = known.keep(texts, new Object());
        texts[1] = "70";
        assertThat(known.of(texts)).isNull();
        assertThat(known.of(texts("90", "80"))).isSameAs(made);
    }

    @Test
    void where_there_are_no_texts_all_are_the_same() {
        Object made = known.keep(texts(), new Object());
        assertThat(known.of(texts())).isSameAs(made);
    }

    @Test
    void whatever_it_was_asked_it_gives_what_was_made_of_the_texts_and_stays_small() {
        SplittableRandom random = new SplittableRandom(7);
        Map<List<String>, Object> latest = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            String[] texts = {Integer.toString(random.nextInt(60)), Integer.toString(random.nextInt(60))};
            Object before = known.of(texts);
            assertThat(before == null || before == latest.get(List.of(texts))).isTrue();
            if (before == null) {
                latest.put(List.of(texts), known.keep(texts, new Object()));
            }
        }
        long kept = IntStream.range(0, 3_600)
                .filter(i -> known.of(texts(Integer.toString(i / 60), Integer.toString(i % 60))) != null)
                .count();
        assertThat(kept).isBetween(100L, 512L);
    }
}
