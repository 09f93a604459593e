package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ragstone.model.Column;
import org.ragstone.model.Indicator;

class ColumnPlacesTest {
    /** Texts of one hash code, for which there is never room side by side. */
    private static final List<String> OF_ONE_HASH = List.of("AaAa", "AaBB", "BBAa", "BBBB");

    @Test
    void a_column_is_found_by_its_name_and_no_other_is() {
        ColumnPlaces places = new ColumnPlaces(Map.of("ref", 3, "title", 0), Indicator.COLUMNS);
        assertThat(places.of("ref")).isEqualTo(3);
        assertThat(places.of(new String("title".toCharArray()))).isZero();
        assertThat(places.of("unit")).isEqualTo(ColumnPlaces.NONE);
        assertThat(places.of("")).isEqualTo(ColumnPlaces.NONE);
        assertThat(places.of("of another table")).isEqualTo(ColumnPlaces.NONE);
        assertThat(places.names()).containsExactlyInAnyOrder("ref", "title");
    }

    @ParameterizedTest
    @EnumSource
    void a_column_is_where_its_name_is(Column column) {
        List<String> half = Indicator.COLUMNS.subList(0, Indicator.COLUMNS.size() / 2);
        ColumnPlaces places = ColumnPlaces.inOrder(half);
        assertThat(places.of(column)).isEqualTo(places.of(column.written())).isEqualTo(half.indexOf(column.written()));
        if (places.of(column) != ColumnPlaces.NONE) {
            assertThat(places.name(places.of(column))).isEqualTo(column.written());
        }
    }

    @Test
    void no_column_stands_where_none_is_named() {
        ColumnPlaces places = new ColumnPlaces(Map.of("ref", 3, "title", 0), Indicator.COLUMNS);
        assertThat(IntStream.range(0, 6).mapToObj(places::name)).containsExactly("title", "", "", "ref", "", "");
    }

    @Test
    void names_of_one_hash_code_are_told_apart() {
        assertThat(OF_ONE_HASH.stream().map(String::hashCode).distinct()).hasSize(1);
        ColumnPlaces places = new ColumnPlaces(Map.of("AaAa", 0, "BBBB", 1), OF_ONE_HASH);
        assertThat(OF_ONE_HASH.stream().map(places::of)).containsExactly(0, -1, -1, 1);
    }

    @Test
    void however_many_there_are() {
        Map<String, Integer> columns = IntStream.range(0, 3_000)
                .boxed()
                .collect(Collectors.toMap(i -> "column_" + i, i -> i, (one, other) -> one, LinkedHashMap::new));
        ColumnPlaces places = new ColumnPlaces(columns, List.copyOf(columns.keySet()));
        columns.forEach((name, place) -> assertThat(places.of(name)).isEqualTo(place));
        assertThat(places.of("column_3000")).isEqualTo(ColumnPlaces.NONE);
    }
}
