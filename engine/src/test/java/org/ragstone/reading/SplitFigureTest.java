package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;

/** No figure is read as what stands before its own comma. */
class SplitFigureTest {
    private static final List<String> COLUMNS = List.of(
            "ref", "period", "value", "numerator", "denominator", "state", "note", "target", "floor", "tolerance");

    private final Problems problems = new Problems();
    private final List<Row> rows = new ArrayList<>();

    private Table read(String text) {
        return new Csv("a.csv", COLUMNS, List.of("ref"), problems, new Notices()).read(text, rows::add);
    }

    private List<String> told() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ref,value,numerator,denominator,note | A,1,810,,, | 1 and 810 | 1810 or 1.810",
                "ref,value,numerator,denominator,note | A,94,1,,, | 94 and 1 | 94.1",
                "ref,value,numerator,denominator,note | A,£92,111,,, | £92 and 111 | £92111 or £92.111",
                "ref,value,numerator,denominator,note | A,-1,810.5,,, | -1 and 810.5 | -1810.5",
                "ref,value,numerator,denominator,note | A,94,1%,,, | 94 and 1% | 94.1%",
                "ref,value,numerator,denominator,note | A,,1,810,2000, | 1 and 810 | 1810 or 1.810",
                "ref,value,numerator,denominator | A,12,345,678, | 12 and 345 | 12345 or 12.345",
                "ref,value,numerator,denominator | A,94,1, | 94 and 1 | 94.1",
                "ref,value,numerator,denominator | A,94,1 | 94 and 1 | 94.1",
                "ref,value,numerator | A,94,1 | 94 and 1 | 94.1",
                "ref,value,note | A,1,234 | 1 and 234 | 1234 or 1.234",
                "ref,value,note | A,94,1176470588 | 94 and 1176470588 | 94.1176470588",
                "ref,value,state | A,94,1 | 94 and 1 | 94.1",
                "ref,target,floor | A,89,05 | 89 and 05 | 89.05",
                "ref,target,tolerance | A,1,050 | 1 and 050 | 1050 or 1.050",
                "ref,target,floor | A,>1,250, | >1 and 250 | >1250 or >1.250",
                "ref,target,floor,note | A,1,200,800,, | 1 and 200 | 1200 or 1.200",
            })
    void a_figure_that_its_own_comma_has_parted_is_told(String header, String row, String two, String one) {
        assertThat(read(header + "\nB\n" + row + "\n")).isEqualTo(new Table(1, false));
        assertThat(told())
                .singleElement()
                .asString()
                .contains("`" + two.replace(" and ", "` and `")
                        + "` may be one figure, of which a comma has made two cells\n  Maybe `"
                        + one.replace(" or ", "` or `") + "`: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ref,value,numerator,denominator | A,94,47,50",
                "ref,value,numerator,denominator | A,94.1,47,",
                "ref,value,numerator,denominator | A,810,810,",
                "ref,value,numerator,denominator | A,,47,50",
                "ref,value,numerator,denominator,note | A,94.1,47,,,,",
                "ref,value,note | A,94,1 in all",
                "ref,value,note | A,94.1,1",
                "ref,value,note | A,94,2018",
                "ref,value,note | A,94,,,",
                "ref,value,note,, | A,94,,,",
                "ref,value,period | A,94,2018",
                "ref,target,floor | A,90,85",
                "ref,target,floor | A,90,0",
                "ref,target,floor | A,90,0.5",
                "ref,target,floor,, | A,90,85,,",
                "ref,target,floor | A,90,85,,",
                "ref,target,tolerance | A,1,200",
                "ref;value;note | A;1;234",
            })
    void figures_that_are_two_are_read(String header, String row) {
        assertThat(read(header + "\n" + row + "\n")).isEqualTo(new Table(1, true));
        assertThat(told()).isEmpty();
    }

    @Test
    void either_is_mended_as_it_is_meant() {
        read("ref,value,numerator,denominator\nA,94,1,\nB,94,1,,\n");
        assertThat(told())
                .containsExactly(
                        "a.csv:2:value: `94` and `1` may be one figure, of which a comma has made two cells\n"
                                + "  Maybe `94.1`: a figure with a comma in it stands in quotes, or is written without. Else give"
                                + " the `denominator` too, or leave the `numerator` blank.",
                        "a.csv:3:value: `94` and `1` may be one figure, of which a comma has made two cells\n"
                                + "  Maybe `94.1`: a figure with a comma in it stands in quotes, or is written without. Else delete"
                                + " what the row has more at its end than the header, which is blank.");
    }
}
