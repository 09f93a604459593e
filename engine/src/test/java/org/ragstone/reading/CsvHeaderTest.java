package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Notice;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;

/** A table is known by the names of its columns, whatever stands between them, above them and around them. */
class CsvHeaderTest {
    private final Problems problems = new Problems();
    private final Notices notices = new Notices();
    private final List<Row> rows = new ArrayList<>();

    private Table read(String text) {
        return new Csv(
                        "a.csv",
                        List.of("ref", "period", "value", "short_title"),
                        List.of("ref", "value"),
                        problems,
                        notices)
                .read(text, rows::add);
    }

    private List<String> values() {
        return rows.stream()
                .map(row -> row.where("ref").line() + " " + row.text("ref") + " " + row.text("value"))
                .toList();
    }

    private List<String> told() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private List<String> noticed() {
        return notices.all().stream().map(Notice::toString).toList();
    }

    static Stream<Arguments> separated() {
        return Stream.of(
                Arguments.of("ref,value\nA,1\n", "2 A 1", ""),
                Arguments.of("ref;value\nA;1\n", "2 A 1", "semicolons"),
                Arguments.of("ref\tvalue\nA\t1\n", "2 A 1", "tabs"),
                Arguments.of("\"ref\",\"value\"\n\"A\",\"1\"\n", "2 A 1", ""),
                Arguments.of("\"ref\";\"value\"\n\"A\";\"1\"\n", "2 A 1", "semicolons"),
                Arguments.of("\"ref\"\t\"value\"\n\"A\"\t\"1\"\n", "2 A 1", "tabs"),
                Arguments.of("ref ; value\nA ; 1\n", "2 A 1", "semicolons"),
                Arguments.of("ref;value;;\nA;1;;\n", "2 A 1", "semicolons"),
                Arguments.of(";;\n;;\nref;value;\nA;1;\n", "4 A 1", "semicolons"),
                Arguments.of("\n\t\t\nref\tvalue\t\nA\t1\t\n", "4 A 1", "tabs"),
                Arguments.of("ref;value\nA, B;1\n", "2 A, B 1", "semicolons"),
                Arguments.of("ref\tvalue\nA; B, C\t1\n", "2 A; B, C 1", "tabs"),
                Arguments.of("ref;value\n\"A;\nB\";1\n", "2 A;\nB 1", "semicolons"),
                Arguments.of("ref,value\nA;B,1\n", "2 A;B 1", ""),
                Arguments.of("sep=;\nref;value\nA;1\n", "3 A 1", "semicolons, as its first line says"),
                Arguments.of("SEP=\t\nref\tvalue\nA\t1\n", "3 A 1", "tabs, as its first line says"),
                Arguments.of("sep=,\nref,value\nA,1\n", "3 A 1", "commas, as its first line says"),
                Arguments.of("\"sep=;\"\nref;value\nA;1\n", "3 A 1", "semicolons, as its first line says"),
                Arguments.of("sep=;;;;\nref;value\nA;1\n", "3 A 1", "semicolons, as its first line says"),
                Arguments.of("sep=;\n\n;\nref;value\nA;1\n", "5 A 1", "semicolons, as its first line says"));
    }

    @ParameterizedTest
    @MethodSource("separated")
    void what_stands_between_cells_is_found_by_the_header(String text, String row, String noticed) {
        assertThat(read(text)).isEqualTo(new Table(1, true));
        assertThat(values()).containsExactly(row);
        assertThat(told()).isEmpty();
        assertThat(noticed())
                .containsExactlyElementsOf(
                        noticed.isEmpty()
                                ? List.of()
                                : List.of("a.csv: read with " + noticed.replaceFirst("(,|$)", " between its cells$1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reference,Figure\nA,1\n",
                "Reference;Figure\nA;1\n",
                "\"Reference\";\"Figure\"\nA;1\n",
                "A,1\nB,2\n",
                "<html><body><table>\n",
                "{\"ref\": \"A\", \"value\": 1}\n",
            })
    void a_header_that_names_nothing_is_one_problem(String text) {
        assertThat(read(text)).isEqualTo(Table.UNREADABLE);
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("a.csv:1: the header `")
                .endsWith(
                        "` names no column of this table\n"
                                + "  Its names may be parted by commas or semicolons or tabs, and have to be `ref`, `value` at least.");
    }

    @ParameterizedTest
    @CsvSource({
        "ref|value, `|`",
        "|ref|value|, `|`",
        "| Ref | Short title | Value |, `|`",
        "ref:value, `:`",
        "ref^value, `^`",
        "ref~value~, `~`",
        "ref value, blanks",
        "REF    VALUE, blanks",
    })
    void a_header_with_another_sign_between_its_names_is_told_which(String header, String sign) {
        assertThat(read(header + "\nA|1\n")).isEqualTo(Table.UNREADABLE);
        assertThat(told())
                .containsExactly("a.csv:1: the header `" + header + "` has " + sign
                        + " between its names\n  Save the file with commas, semicolons or tabs between them.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "ref,period,value;;; ! commas ! ;",
                "ref,value; ! commas ! ;",
                "ref;value,, ! semicolons ! ,",
            })
    void a_header_that_was_taken_for_one_cell_is_one_problem(String header, String between, String behind) {
        assertThat(read(header + "\n" + header.replace("ref", "A") + "\n")).isEqualTo(Table.UNREADABLE);
        assertThat(told())
                .containsExactly("a.csv:1: the header `" + header + "` has " + between + " between its names and `"
                        + behind
                        + "` behind them\n  Maybe a spreadsheet has taken each row for one cell: save the file anew"
                        + " from where it came, or delete the `" + behind + "` at the end of every row.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"value (%)", "Value [£]", "VALUE %", "value £", "value*", "Value: per cent"})
    void a_unit_behind_a_name_is_no_part_of_it(String header) {
        read("ref," + header + "\nA,1\n");
        assertThat(told())
                .contains("a.csv:1:" + header + ": unknown column `" + header + "`\n  Maybe you meant `value`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---,-----", "--,--------,", "--- ,  --- --"})
    void the_line_that_databases_print_below_the_names_is_one_problem(String line) {
        assertThat(read("ref,value,period\n" + line + "\nA,1,\n")).isEqualTo(new Table(1, false));
        assertThat(told()).containsExactly("a.csv:2: a line below the names of the columns\n  Delete the row.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-,-", "--,1", "--1,--"})
    void dashes_that_are_no_line_are_cells(String row) {
        assertThat(read("ref,value\n" + row + "\n")).isEqualTo(new Table(1, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ref;value", "Ref,Value"})
    void a_header_in_quotes_as_a_whole_is_one_problem(String header) {
        assertThat(read("\"" + header + "\"\n\"A;1\"\n")).isEqualTo(Table.UNREADABLE);
        assertThat(told())
                .containsExactly("a.csv:1: the header `" + header
                        + "` is one cell\n  It is in quotes as a whole: delete those around it, and around each row.");
    }

    @Test
    void the_header_again_is_one_problem() {
        read("ref,value\nA,1\nref,value\nB,2\nRef,VALUE\n");
        assertThat(told())
                .containsExactly(
                        "a.csv:3: the names of the columns again\n  Delete the row.",
                        "a.csv:5: the names of the columns again\n  Delete the row.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ref,period;x,y;value | commas and with semicolons",
                "ref;x\tvalue;y\tperiod | semicolons and with tabs",
                "ref\tx,value\ty,period | commas and with tabs",
            })
    void names_with_two_separators_are_one_problem(String header, String both) {
        assertThat(read(header + "\nA,1\n")).isEqualTo(Table.UNREADABLE);
        assertThat(told()).singleElement().asString().contains("has names of columns with " + both + " between them");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "sep=| ! `sep=|` names nothing that can stand between cells",
                "sep=: ! `sep=:` names nothing that can stand between cells",
                "sep=^ ! `sep=^` names nothing that can stand between cells",
            })
    void a_first_line_that_names_another_is_one_problem(String line, String told) {
        assertThat(read(line + "\nref|value\nA|1\n")).isEqualTo(Table.UNREADABLE);
        assertThat(told())
                .containsExactly(
                        "a.csv:1: " + told + "\n  Save the file with commas, semicolons or tabs between them.");
    }

    @Test
    void a_first_line_that_the_header_contradicts_is_one_problem() {
        assertThat(read("sep=;\nref,value\nA,1\n")).isEqualTo(Table.UNREADABLE);
        assertThat(told())
                .containsExactly(
                        "a.csv:2: the header `ref,value` names no column of this table\n"
                                + "  The first line says that its names are parted by semicolons, and have to be `ref`, `value` at least.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \n", ",,,\n,,\n", ";;;\n", "\t\t\n", "\u00A0\n", "sep=;\n", "sep=;\n;;\n"})
    void a_file_with_nothing_in_it_is_told_as_empty(String text) {
        assertThat(read(text)).isEqualTo(Table.UNREADABLE);
        assertThat(told()).containsExactly("a.csv: the file is empty\n  Its first row names the columns: `ref,value`.");
    }

    @ParameterizedTest
    @CsvSource({
        "'Ref,VALUE', '`Ref`, `VALUE`'",
        "'ref,value,Short title', '`Short title`'",
        "'ref,value,SHORT_TITLE', '`SHORT_TITLE`'",
        "'ref,value,short-title', '`short-title`'",
        "'ref,value,\"Short\ntitle\"', '`Short\\u000atitle`'",
        "'ref,value,Short\u00A0 Title', '`Short\u00A0 Title`'",
    })
    void names_are_read_whatever_their_capitals_and_blanks(String header, String otherwise) {
        assertThat(read(header + "\nA,1\n")).isEqualTo(new Table(1, true));
        assertThat(told()).isEmpty();
        assertThat(rows.get(0).text("value")).isEqualTo("1");
        assertThat(noticed())
                .containsExactly(
                        "a.csv:1: the names of columns are read in small letters, with `_` for blanks: " + otherwise);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ref , value ", "\"ref\",\" value\"", "ref\t,\tvalue"})
    void blanks_around_a_name_are_no_part_of_it(String header) {
        assertThat(read(header + "\nA,1\n")).isEqualTo(new Table(1, true));
        assertThat(noticed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'ref,value,titel', 'unknown column `titel`'",
        "'ref,value,Short titel', 'unknown column `Short titel`'",
        "'ref,value,Ref', 'the column `ref` stands twice'",
        "'ref,val', 'unknown column `val`'",
    })
    void any_other_name_is_told(String header, String told) {
        read(header + "\nA,1\n");
        assertThat(problems.sorted()).extracting(Problem::what).contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "'Performance 2026\n', Performance 2026, 2",
        "'Performance 2026,,\n,,\n', Performance 2026, 3",
        "'Value,2026-06\nPrinted,1 July\n\n', Value 2026-06, 4",
        "'\"Performance, all\n of it\"\n', 'Performance, all\\u000a of it', 3",
    })
    void a_title_above_the_header_is_one_problem_and_the_rest_is_read(String above, String shown, int line) {
        assertThat(read(above + "ref,value\nA,1\nB\n")).isEqualTo(new Table(1, false));
        assertThat(told())
                .containsExactly(
                        "a.csv:1: `" + shown + "` stands above the names of the columns\n  Delete the rows above line "
                                + line + ".",
                        "a.csv:" + (line + 2)
                                + ": `B` is no row of the table\n  Delete it if it is a total or a note; else fill in `value`.");
    }

    @Test
    void what_stands_far_below_is_no_header() {
        read("x\n".repeat(30) + "ref,value\nA,1\n");
        assertThat(told()).singleElement().asString().contains("the header `x` names no column of this table");
    }
}
