package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Row;

class SoundRowTest {
    private record OneCell(Map<String, String> cells) implements Row {
        @Override
        public String text(String name) {
            return cells.getOrDefault(name, "");
        }

        @Override
        public Location where(String name) {
            return new Location.InTable("indicators.csv", 2, name);
        }

        @Override
        public Set<String> names() {
            return cells.keySet();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unit, \u03BCg/m\u00B3, true",
        "unit, \u00B5g/m\u00B3, true",
        "unit, k\u03A9, true",
        "unit, \u00B0C, true",
        "unit, \uFF05, false",
        "unit, \u2060%, false",
        "ref, GL\u041E2, false",
        "service, \u03BCg, false"
    })
    void a_unit_may_mix_letters_as_the_sciences_do(String column, String text, boolean isSound) {
        Problems problems = new Problems();
        SoundRow.of(new OneCell(Map.of(column, text)), List.of(column), problems);
        assertThat(problems.sorted().isEmpty()).isEqualTo(isSound);
    }
}
