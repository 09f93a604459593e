package org.ragstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownTextsTest {
    private final List<String> asked = new ArrayList<>();
    private final KnownTexts even = new KnownTexts(text -> {
        asked.add(text);
        return text.length() % 2 == 0;
    });

    @Test
    void what_was_decided_once_is_not_asked_again() {
        assertThat(List.of(even.is("ab"), even.is("abc"), even.is("ab"), even.is("abc")))
                .containsExactly(true, false, true, false);
        assertThat(asked).containsExactly("ab", "abc");
    }

    @Test
    void a_long_text_is_decided_each_time() {
        List.of(KnownTexts.LONGEST, KnownTexts.LONGEST + 1).forEach(length -> {
            asked.clear();
            String text = "x".repeat(length);
            assertThat(even.is(text)).isEqualTo(even.is(text)).isEqualTo(length % 2 == 0);
            assertThat(asked).hasSize(length > KnownTexts.LONGEST ? 2 : 1);
        });
    }

    @Test
    void no_more_are_kept_than_so_many() {
        IntStream.rangeClosed(1, 3 * KnownTexts.MOST).forEach(number -> {
            assertThat(even.is("text " + number)).isEqualTo(("text " + number).length() % 2 == 0);
            assertThat(even.kept()).isBetween(1, KnownTexts.MOST);
        });
    }
}
