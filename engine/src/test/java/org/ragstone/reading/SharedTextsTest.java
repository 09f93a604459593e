package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
    private final SharedTexts texts = new SharedTexts();

    private String text(String text) {
        String beside = "<" + text + ">";
        return texts.text(beside.toCharArray(), 1, beside.length() - 1);
    }

    @Test
    void equal_texts_are_one() {
        assertThat(text("Director, EODD")).isSameAs(text("Director, EODD"));
        assertThat(text("")).isSameAs(text(""));
    }

    @Test
    void every_text_is_the_one_that_was_asked_for() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            String text = Integer.toString(random.nextInt(20_000)).repeat(random.nextInt(16)) + (i % 3 == 0 ? "–" : "");
            assertThat(text(text)).isEqualTo(text);
        }
    }

    /** Two of the same hash, and so of the same place. */
    @Test
    void texts_of_the_same_place_are_kept_apart() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(text("Aa")).isEqualTo("Aa");
        assertThat(text("BB")).isEqualTo("BB");
        assertThat(text("Aa")).isEqualTo("Aa");
    }
}
