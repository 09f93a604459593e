package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Characters;

class CellColumnTest {
    private final CellColumn column = new CellColumn(new SharedTexts());

    private String read(String text) {
        String beside = "<" + text + ">";
        column.read(beside.toCharArray(), 1, beside.length() - 1);
        assertThat(column.isPlain()).isEqualTo(text.length() <= Row.SHORT && Characters.isPlain(text));
        return column.text();
    }

    @Test
    void every_text_is_the_one_that_was_asked_for() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 50_000; i++) {
            String text = Integer.toString(random.nextInt(20)).repeat(random.nextInt(600)) + (i % 3 == 0 ? "–" : "");
            assertThat(read(text)).isEqualTo(text);
        }
    }

    @Test
    void texts_that_follow_each_other_are_one() {
        for (String text : new String[] {"", "GL02", "x".repeat(100), "x".repeat(1_024)}) {
            assertThat(read(text)).isSameAs(read(text));
        }
    }

    @Test
    void so_are_those_of_late_also_where_most_were_new_before() {
        assertThat(read("LATEST")).isSameAs(read(read("YEAR_TO_DATE").isEmpty() ? "" : "LATEST"));
        for (int i = 0; i < 1_000; i++) {
            read("GL" + i);
        }
        for (int i = 0; i < 100; i++) {
            read("LATEST");
            read("YEAR_TO_DATE");
        }
        String latest = read("LATEST");
        read("YEAR_TO_DATE");
        assertThat(read("LATEST")).isSameAs(latest);
    }

    /** Each of so many new ones running, so that those that follow are looked up and not, whichever the first is. */
    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 65, 79, 80, 81, 100})
    void a_text_is_the_same_whether_it_is_looked_up_or_not(int newOnes) {
        for (int i = 0; i < newOnes; i++) {
            assertThat(read("GL" + i)).isEqualTo("GL" + i);
        }
        for (int i = 0; i < 50; i++) {
            assertThat(read("LATEST")).isEqualTo("LATEST");
            assertThat(read("é" + i)).isEqualTo("é" + i);
            assertThat(read("")).isEmpty();
        }
    }

    @Test
    void where_most_are_new_no_more_than_one_in_some_is_looked_up() {
        SharedTexts texts = new SharedTexts();
        CellColumn refs = new CellColumn(texts);
        IntStream.range(0, 1_664).mapToObj(i -> ("GL" + i).toCharArray()).forEach(ref -> refs.read(ref, 0, ref.length));
        assertThat(texts.made()).isEqualTo(64 + 1_600 / 16);
    }
}
