package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;

class CsvTest {
    private final Problems problems = new Problems();
    private final List<Row> rows = new ArrayList<>();

    private Table read(String text) {
        return new Csv("a.csv", List.of("ref", "text"), List.of("ref"), problems).read(text, rows::add);
    }

    private List<String> told() {
        return problems.sorted().stream()
                .map(problem -> problem.where() + ": " + problem.what())
                .toList();
    }

    @Test
    void a_row_keeps_its_texts_when_others_have_been_read() {
        assertThat(read("ref,text\nA, one \nB,\n\n,,\n\"C\",\" a \"\"word\"\"\n\"\nD\n"))
                .isEqualTo(new Table(4, true));
        assertThat(rows).extracting(row -> row.text("ref")).containsExactly("A", "B", "C", "D");
        assertThat(rows).extracting(row -> row.text("text")).containsExactly("one", "", "a \"word\"", "");
        assertThat(rows).extracting(row -> row.where("ref").line()).containsExactly(2, 3, 6, 8);
        assertThat(told()).isEmpty();
    }

    @Test
    void what_many_rows_say_is_held_once() {
        read("ref,text\nA,Director\nB,Cabinet Member\nC,Director\n");
        assertThat(rows.get(2).text("text")).isSameAs(rows.get(0).text("text"));
    }

    @Test
    void a_row_is_handed_on_before_a_fault_further_down_is_met() {
        assertThat(read("ref,text\nA,one\nB,one,two\nC,\"open\n")).isEqualTo(new Table(1, false));
        assertThat(rows).extracting(row -> row.text("ref")).containsExactly("A");
        assertThat(told())
                .containsExactly(
                        "a.csv:3: the row has 3 cells, the header 2",
                        "a.csv:4: the row cannot be read as comma-separated cells");
    }

    @Test
    void a_row_may_end_before_a_column_that_is_not_required() {
        Table table = new Csv("a.csv", List.of("ref", "text"), List.of("text"), problems)
                .read("ref,text\nA,one\nB\n", rows::add);
        assertThat(table).isEqualTo(new Table(1, false));
        assertThat(told()).containsExactly("a.csv:3:text: the row ends before the column `text`");
    }

    @Test
    void a_cell_of_many_million_characters_is_no_cell() {
        String most = "x".repeat(CsvCellsReader.LONGEST_CELL);
        assertThat(read("ref,text\nA," + most + "\nB,\"" + most + "\"\n")).isEqualTo(new Table(2, true));
        assertThat(read("ref,text\nA,x" + most + "\n")).isEqualTo(new Table(0, false));
        assertThat(told()).containsExactly("a.csv:2: the row cannot be read as comma-separated cells");
    }

    @Test
    void a_row_of_many_thousand_cells_is_no_row() {
        read("ref,text\nA" + ",x".repeat(CsvCellsReader.MOST_CELLS) + "\n");
        assertThat(told()).containsExactly("a.csv:2: the row cannot be read as comma-separated cells");
        read("ref,text\nA" + ",x".repeat(CsvCellsReader.MOST_CELLS - 1) + "\n");
        assertThat(problems.sorted()).extracting(Problem::what).contains("the row has 16384 cells, the header 2");
    }

    @Test
    void reading_stops_once_too_much_is_wrong_with_the_file() {
        assertThat(read("ref,text\n" + "A,one,two\n".repeat(50_000) + "B,one\n"))
                .isEqualTo(new Table(0, false));
        assertThat(rows).isEmpty();
        assertThat(problems.size()).isEqualTo(Problems.MOST_OF_A_FILE + 1);
    }
}
