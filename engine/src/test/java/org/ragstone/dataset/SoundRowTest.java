package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
    @CsvSource({"ref, A1", "basis, LATEST", "kind, KPI", "period, 2026-06", "unit, %"})
    void blanks_of_any_kind_around_a_text_are_no_part_of_it(String column, String text) {
        Problems problems = new Problems();
        for (String written : List.of("\u00A0" + text, text + "\u202F", "\u2009\u00A0" + text + " \u00A0")) {
            Row read = SoundRow.of(new OneCell(Map.of(column, written)), List.of(column), problems);
            assertThat(read.text(column)).isEqualTo(text);
        }
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void within_a_name_an_odd_blank_is_told() {
        Problems problems = new Problems();
        SoundRow.of(new OneCell(Map.of("ref", "\u00A0A\u00A01")), List.of("ref"), problems);
        assertThat(problems.sorted()).hasSize(1);
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
