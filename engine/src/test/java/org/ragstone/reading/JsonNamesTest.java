package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Location;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;

/** However the names of objects are held: each object has its own, in its order, and each of them once. */
class JsonNamesTest {
    private static List<Node> rows(String json) {
        MapNode map = Json.map("{\"rows\":" + json + "}", Location.InBody::new, 1_000_000);
        return ((ListNode) map.get("rows").orElseThrow()).items();
    }

    private static String json(Map<String, String> row) {
        return row.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":\"" + each.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void objects_with_more_fewer_other_and_the_same_names_have_what_stands_in_them() {
        Random random = new Random(20);
        List<Map<String, String>> rows = IntStream.range(0, 2_000)
                .mapToObj(row -> {
                    Map<String, String> given = new LinkedHashMap<>();
                    int columns = random.nextInt(5);
                    for (int i = 0; i < columns; i++) {
                        given.put("n" + (random.nextInt(4) + (row > 1_900 ? row : 0)), row + "." + i);
                    }
                    return given;
                })
                .toList();
        List<Node> read = rows(rows.stream().map(JsonNamesTest::json).collect(Collectors.joining(",", "[", "]")));
        for (int i = 0; i < rows.size(); i++) {
            MapNode row = (MapNode) read.get(i);
            assertThat(List.copyOf(row.names()))
                    .isEqualTo(List.copyOf(rows.get(i).keySet()));
            rows.get(i).forEach((name, text) -> assertThat(row.text(name)).isEqualTo(text));
            assertThat(row.get("none")).isEmpty();
            assertThat(row.text("none")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":\"1\",\"a\":\"2\"}]",
                "[{\"a\":\"1\",\"b\":\"2\"},{\"a\":\"1\",\"b\":\"2\",\"a\":\"3\"}]",
                "[{\"a\":\"1\",\"b\":\"2\"},{\"a\":\"1\",\"c\":\"2\",\"a\":\"3\"}]",
                "[{\"a\":\"1\",\"b\":\"2\"},{\"b\":\"1\",\"a\":\"2\",\"a\":\"3\"}]",
            })
    void a_name_that_is_given_twice_is_told_whatever_the_object_before_has(String json) {
        assertThatThrownBy(() -> rows(json))
                .isInstanceOfSatisfying(ProblemsException.class, twice -> assertThat(twice.problems())
                        .singleElement()
                        .satisfies(each -> assertThat(each.what()).isEqualTo("`a` is given twice")));
    }

    @Test
    void names_that_fall_together_are_read_as_any_others() {
        // Aa and BB have one hash code, and so have all that are made of them.
        String names = IntStream.range(0, 1 << 12)
                .mapToObj(number -> Integer.toBinaryString(number + (1 << 12))
                        .substring(1)
                        .replace("0", "Aa")
                        .replace("1", "BB"))
                .map(name -> "\"" + name + "\":\"" + name + "\"")
                .collect(Collectors.joining(",", "[{", "}]"));
        MapNode row = (MapNode) rows(names).get(0);
        assertThat(row.names()).hasSize(1 << 12).allSatisfy(name -> assertThat(row.text(name))
                .isEqualTo(name));
    }
}
