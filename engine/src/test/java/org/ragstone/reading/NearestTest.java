package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> WORDS = List.of("LATEST", "YEAR_TO_DATE", "FORECAST", "GL02", "targetSet");

    @ParameterizedTest
    @CsvSource({
        "LATST, LATEST",
        "Latest, LATEST",
        "LATETS, LATEST",
        "YEAR-TO-DATE, YEAR_TO_DATE",
        "year to date, YEAR_TO_DATE",
        "FORCAST, FORECAST",
        "GL20, GL02",
        "targetset, targetSet"
    })
    void a_slip_finds_the_word_that_was_meant(String slip, String word) {
        assertThat(Nearest.to(slip, WORDS)).contains(word);
        assertThat(Nearest.hint(slip, WORDS)).startsWith("Maybe you meant `" + word + "`. Allowed: `LATEST`, ");
    }

    @Test
    void a_word_that_is_near_none_gets_the_list_if_it_is_short() {
        assertThat(Nearest.hint("PURPLE", List.of("GREEN", "RED"))).isEqualTo("Allowed: `GREEN`, `RED`.");
        assertThat(Nearest.hint("PURPLE", List.of())).isEqualTo("None is declared.");
        assertThat(Nearest.hint("PURPLE", Collections.nCopies(31, "GREEN"))).isEmpty();
        assertThat(Nearest.to("", WORDS)).isEmpty();
        assertThat(Nearest.to("L".repeat(100_000), WORDS)).isEmpty();
    }
}
