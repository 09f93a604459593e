package org.ragstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final int MANY = Problems.MOST_OF_A_FILE + 500;

    private final Problems problems = new Problems();

    @Test
    void a_file_with_too_many_problems_takes_none_from_another() {
        add("a.csv", MANY);
        add("b.csv", 3);
        assertThat(problems.sorted())
                .filteredOn(each -> each.where().file().equals("b.csv"))
                .hasSize(3);
    }

    @Test
    void of_a_file_with_too_many_problems_the_first_are_kept_and_that_there_are_more() {
        add("a.csv", MANY);
        assertThat(problems.sorted()).hasSize(Problems.MOST_OF_A_FILE + 1);
        assertThat(problems.sorted().get(Problems.MOST_OF_A_FILE).what())
                .isEqualTo("there are still more problems, and reading has stopped here");
        assertThat(problems.size()).isEqualTo(MANY);
        assertThat(problems.areTooManyOf("a.csv")).isTrue();
        assertThat(problems.areTooManyOf("b.csv")).isFalse();
    }

    @Test
    void problems_told_again_say_once_that_there_are_more() {
        add("a.csv", MANY);
        Problems again = new Problems();
        again.addAll(problems.sorted());
        assertThat(again.sorted()).isEqualTo(problems.sorted());
    }

    @Test
    void hints_that_take_some_looking_are_not_looked_for_in_a_file_with_many_problems() {
        AtomicInteger looked = new AtomicInteger();
        for (int i = 0; i < MANY; i++) {
            problems.add(new Location.InTable("a.csv", i, "ref"), "wrong", () -> "Maybe " + looked.incrementAndGet());
        }
        assertThat(looked).hasValue(Problems.MOST_GUESSED);
        problems.add(new Location.InTable("b.csv", 1, "ref"), "wrong", () -> "Maybe " + looked.incrementAndGet());
        assertThat(looked).hasValue(Problems.MOST_GUESSED + 1);
    }

    private void add(String file, int count) {
        for (int i = 0; i < count; i++) {
            problems.add(new Location.InTable(file, i, "ref"), "wrong", "");
        }
    }
}
