package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
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
}
