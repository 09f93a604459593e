package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;

class CsvTest {
    private final Problems problems = new Problems();
    private final Notices notices = new Notices();
    private final List<Row> rows = new ArrayList<>();

    private Table read(String text) {
        return new Csv("a.csv", List.of("ref", "text"), List.of("ref"), problems, notices).read(text, rows::add);
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
        Table table = new Csv("a.csv", List.of("ref", "text"), List.of("text"), problems, notices)
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ref,text,,\nA,one,,\n",
                "ref,text,\u00A0, \nA,one,\u00A0,\t\n",
                "ref,,text\nA,,one\n",
                "ref,,text\nA,\u2003,one\n",
                "ref,text\nA,one,,,\n",
                "ref,text\nA,one,\u00A0, ,\n",
                "ref,text,\n\u00A0,,\n , ,\n,,,,,\nA,one\n\u00A0\n",
            })
    void columns_and_rows_with_nothing_in_them_are_passed_over(String text) {
        assertThat(read(text)).isEqualTo(new Table(1, true));
        assertThat(rows.get(0).text("text")).isEqualTo("one");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_column_without_a_name_and_with_cells_is_told_once_with_the_first() {
        assertThat(read("ref,text,,\nA,one,,\nB,one,,two\nC,one,three,\nD,one,\u00A0,four\n"))
                .isEqualTo(new Table(4, true));
        assertThat(told())
                .containsExactly(
                        "a.csv:1: column 3 has no name and something in one row, first `three` in line 4",
                        "a.csv:1: column 4 has no name and something in 2 rows, first `two` in line 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total,,,12",
                ",Total,,12",
                "Grand total:,,,12",
                "total 2026,,,",
                "AVERAGE,,,12",
                ",,,12",
                "Source: Power BI",
                "Printed on 1 July,,,"
            })
    void a_total_or_a_note_is_one_problem(String row) {
        Table table = new Csv(
                        "a.csv",
                        List.of("ref", "period", "basis", "value"),
                        List.of("ref", "period", "basis", "value"),
                        problems,
                        notices)
                .read("ref,period,basis,value\nA,2026-06,LATEST,1\n" + row + "\n", rows::add);
        assertThat(table).isEqualTo(new Table(1, false));
        assertThat(problems.sorted())
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .endsWith("` is no row of the table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total,2026-06,LATEST,12",
                "Total,2026-06,LATEST,",
                "B,2026-06,,",
                ",2026-06,LATEST,12",
                "B,,LATEST,1"
            })
    void a_row_that_says_more_is_one_of_the_table_whatever_its_ref(String row) {
        new Csv(
                        "a.csv",
                        List.of("ref", "period", "basis", "value"),
                        List.of("ref", "period", "basis", "value"),
                        problems,
                        notices)
                .read("ref,period,basis,value\n" + row + "\n", rows::add);
        assertThat(rows).hasSize(1);
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"B;2026-06;1", "\"B,2026-06,1\"", "B\t2026-06", "B|2026-06"})
    void a_row_whose_cells_are_parted_otherwise_than_the_header_is_told_as_that(String row) {
        new Csv("a.csv", List.of("ref", "text"), List.of("ref", "text"), problems, notices)
                .read("ref,text\nA,one\n" + row + "\n", rows::add);
        assertThat(problems.sorted())
                .extracting(Problem::hint)
                .containsExactly(
                        "Maybe it is in quotes as a whole, or its cells are parted otherwise than those of the header.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ref,period,basis,value | A1;2026-06;LATEST;94,1 | semicolons | commas",
                "ref,period,basis,value | A1;2026-06;LATEST;94,1;;a, b, c, d | semicolons | commas",
                "ref;period;basis;value | A1,2026-06,LATEST,1;2 | commas | semicolons",
            })
    void the_signs_of_a_row_that_is_parted_otherwise_are_named(String header, String row, String its, String ofHeader) {
        List<String> columns = List.of("ref", "period", "basis", "value");
        new Csv("a.csv", columns, columns, problems, notices).read(header + "\n" + row + "\n", rows::add);
        assertThat(problems.sorted())
                .extracting(Problem::hint)
                .containsExactly("Maybe its cells are parted by " + its + ", and those of the header by " + ofHeader
                        + ": have one of them between all cells.");
    }

    @Test
    void a_mistake_names_what_stands_between_cells() {
        read("ref;text\nA;one;two\nB;\"one\n");
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.csv:2: the row has 3 cells, the header 2\n  Maybe a text with a semicolon in it wants quotes.",
                        "a.csv:3: the row cannot be read as semicolon-separated cells\n"
                                + "  Maybe a quote is not closed, or stands inside a text; write it twice there.");
    }
}
