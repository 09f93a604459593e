package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;

class ReadBeforeTest {
    private final Problems problems = new Problems();
    private final ReadBefore<String, Object> texts = new ReadBefore<>(problems);

    private Object faulty() {
        problems.add(new Location.InFile("indicators.csv"), "a fault", "");
        return new Object();
    }

    @Test
    void what_is_sound_is_read_once() {
        Object first = texts.value("LATEST", Object::new);
        assertThat(texts.value("LATEST", Object::new)).isSameAs(first);
        assertThat(texts.value("SNAPSHOT", Object::new)).isNotSameAs(first);
        assertThat(texts.has("LATEST")).isTrue();
    }

    @Test
    void a_fault_is_told_of_every_row_that_has_it() {
        Object first = texts.value("LATTEST", this::faulty);
        assertThat(texts.value("LATTEST", this::faulty)).isNotSameAs(first);
        assertThat(problems.size()).isEqualTo(2);
        assertThat(texts.has("LATTEST")).isFalse();
    }

    @Test
    void whatever_there_is_it_stays_small() {
        long kept = IntStream.range(0, 10_000)
                .mapToObj(String::valueOf)
                .filter(each -> {
                    texts.value(each, Object::new);
                    return texts.has(each);
                })
                .count();
        assertThat(kept).isBetween(1L, 1_000L);
    }
}
