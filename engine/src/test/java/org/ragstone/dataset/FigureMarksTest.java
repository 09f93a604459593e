package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSet;
import org.ragstone.model.Location;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.Result;
import org.ragstone.reading.Json;
import org.ragstone.testing.TestRules;

/** What a data set declares once of the cells of its results is read as if it stood in each row. */
class FigureMarksTest {
    private static final Edition EXAMPLE = TestRules.edition(TestRules.SHIPPED, "example", "2026-27");
    private static final String HEADER = "framework: example\nperiod: 2026-06\n";
    private static final String MARKS =
            """
            markers: { "[c]": SUPPRESSED, "*": SUPPRESSED, "<5": SUPPRESSED, "..": NOT_REPORTED, z: NOT_DUE, "#DIV/0!": NOT_COMPUTABLE }
            provisional-marks: [p, "*", "[r]", est]
            """;
    private static final String INDICATOR =
            "ref,title,kind,polarity,unit,decimals,frequency\nA,Calls,KPI,HIGHER,%s,1,MONTHLY\n";
    private static final String COLUMNS = "ref,period,basis,value,numerator,denominator,state,provisional\n";

    @TempDir
    private Path folder;

    private Result read(String header, String unit, String cells) {
        return data(header, unit, cells).indicators().get(0).results().get(0);
    }

    private DataSet data(String header, String unit, String cells) {
        return TestRules.data(
                TestRules.write(
                        folder,
                        "dataset.yaml",
                        HEADER + header,
                        "indicators.csv",
                        INDICATOR.formatted(unit),
                        "results.csv",
                        COLUMNS + "A,2026-06,LATEST," + cells + "\n"),
                EXAMPLE);
    }

    private List<String> faults(String header, String unit, String cells) {
        return catchThrowableOfType(ProblemsException.class, () -> data(header, unit, cells)).problems().stream()
                .map(problem -> problem.where() + " " + problem.what() + " -> " + problem.hint())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[c],,,,            | ,,,SUPPRESSED,",
                "*,,,,              | ,,,SUPPRESSED,",
                "<5,,,,             | ,,,SUPPRESSED,",
                "..,,,,             | ,,,NOT_REPORTED,",
                "z,,,,              | ,,,NOT_DUE,",
                "#DIV/0!,,,,        | ,,,NOT_COMPUTABLE,",
                "[c],,,SUPPRESSED,  | ,,,SUPPRESSED,",
                "[c],45,60,,        | ,45,60,SUPPRESSED,",
                "\u00A0[c]\u00A0,,,,| ,,,SUPPRESSED,",
                ",[c],60,,          | ,,60,SUPPRESSED,",
                ",[c],[c],,         | ,,,SUPPRESSED,",
                "94.1,[c],,,        | 94.1,,,,",
                "[c],..,,,          | ,,,SUPPRESSED,",
                "94.1p,,,,          | 94.1,,,,YES",
                "94.1 p,,,,         | 94.1,,,,YES",
                "94.1 (p),,,,       | 94.1,,,,YES",
                "94.1[p],,,,        | 94.1,,,,YES",
                "94.1*,,,,          | 94.1,,,,YES",
                "94.1%*,,,,         | 94.1,,,,YES",
                "94.1 % (p),,,,     | 94.1,,,,YES",
                "94[r],,,,          | 94,,,,YES",
                "94 r,,,,           | 94,,,,YES",
                "94[r][p],,,,       | 94,,,,YES",
                "94**,,,,           | 94,,,,YES",
                "94 est,,,,         | 94,,,,YES",
                "94.1p,,,,YES       | 94.1,,,,YES",
                ",45p,60,,          | ,45,60,,YES",
                "94.1,,,,           | 94.1,,,,"
            })
    void a_row_with_marks_is_the_row_without_them_that_says_the_same(String marked, String plain) {
        assertThat(read(MARKS, "%", marked)).isEqualTo(read("", "%", plain));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[c],,,NOT_DUE,  | % | results.csv:2:value the marker `[c]` says `SUPPRESSED`, and the row says `NOT_DUE` -> Leave out one of them.",
                ",[c],..,,       | % | results.csv:2:denominator the marker `..` says `NOT_REPORTED`, and `[c]` in `numerator` says `SUPPRESSED` -> Leave out one of them.",
                "94.1p,,,,NO     | % | results.csv:2:provisional the mark `p` says that the figure is provisional, and the row says `NO` -> Leave out one of them.",
                "94p,,,,         | p | results.csv:2:value `94p` has two meanings -> `p` is the indicator's unit and a mark of a provisional figure. Write `94`, and `YES` in `provisional` if it is one.",
                "9x4p,,,,        | % | results.csv:2:value `9x4` is not a number -> A figure is written in digits: `94.1`. Where a person judged, leave `value` blank and write their word in `assessment`; where there is no figure, say why in `state`.",
                "p,,,,           | % | results.csv:2:value `p` is not a number -> `p` stands for a mark without its figure: leave `value` blank and write `NOT_REPORTED` in `state`, or declare it once in dataset.yaml: `markers: { \"p\": NOT_REPORTED }`.",
                "[C],,,,         | % | results.csv:2:value `[C]` is not declared -> Maybe `[c]`: small and capital letters are not the same here.",
                "Z,,,,           | % | results.csv:2:value `Z` is not declared -> Maybe `z`: small and capital letters are not the same here.",
                "#div/0!,,,,     | % | results.csv:2:value `#div/0!` is not declared -> Maybe `#DIV/0!`: small and capital letters are not the same here.",
                "60p,,,,         | £ | results.csv:2:value `60p` has two meanings -> Write `0.60` for 60 pence, or `60` and `YES` in `provisional` for a provisional figure.",
                "60 p,,,,        | £ | results.csv:2:value `60 p` has two meanings -> Write `0.60` for 60 pence, or `60` and `YES` in `provisional` for a provisional figure.",
                "60p*,,,,        | £ | results.csv:2:value `60p*` has two meanings -> Write `0.60` for 60 pence, or `60` and `YES` in `provisional` for a provisional figure.",
                "60p,,,,         | pence | results.csv:2:value `60p` has two meanings -> `p` is the indicator's unit and a mark of a provisional figure. Write `60`, and `YES` in `provisional` if it is one.",
                "94.1pp,,,,      | % | results.csv:2:value `94.1pp` is not a number -> Maybe `94.1`: a number alone is in the indicator's own unit.",
                "94P,,,,         | % | results.csv:2:value `94P` is not declared -> Maybe `94p`: small and capital letters are not the same here.",
                "94 [R],,,,      | % | results.csv:2:value `94 [R]` is not declared -> Maybe `94 [r]`: small and capital letters are not the same here.",
                "94% (P),,,,     | % | results.csv:2:value `94% (P)` is not declared -> Maybe `94% (p)`: small and capital letters are not the same here.",
                "94 EST,,,,      | % | results.csv:2:value `94 EST` is not declared -> Maybe `94 est`: small and capital letters are not the same here.",
                "50p,,,,         | £ per household | results.csv:2:value `50p` has two meanings -> Write `0.50` for 50 pence, or `50` and `YES` in `provisional` for a provisional figure.",
                "50p,,,,         | £/week | results.csv:2:value `50p` has two meanings -> Write `0.50` for 50 pence, or `50` and `YES` in `provisional` for a provisional figure.",
                "50p,,,,         | £000s | results.csv:2:value `50p` has two meanings -> Write `0.0005` for 50 pence, or `50` and `YES` in `provisional` for a provisional figure.",
                "50p,,,,         | £m | results.csv:2:value `50p` has two meanings -> Write `0.0000005` for 50 pence, or `50` and `YES` in `provisional` for a provisional figure.",
                "50p,,,,         | pence per mile | results.csv:2:value `50p` has two meanings -> `p` is the indicator's unit and a mark of a provisional figure. Write `50`, and `YES` in `provisional` if it is one.",
            })
    void what_contradicts_a_mark_is_told_once(String cells, String unit, String told) {
        assertThat(faults(MARKS, unit, cells)).containsExactly(told);
    }

    @Test
    void a_unit_is_no_mark_in_other_letters() {
        assertThat(read("provisional-marks: [e]\n", "E", "94E,,,,")).isEqualTo(read("", "E", "94,,,,"));
    }

    @ParameterizedTest
    @CsvSource({"£, £", "£m, £m", "£ per week, £ per week"})
    void a_mark_may_be_cents(String unit, String told) {
        assertThat(faults("provisional-marks: [c]\n", unit, "50c,,,,"))
                .containsExactly("results.csv:2:value `50c` has two meanings -> Write the number of `" + told
                        + "`, or `50` and `YES` in `provisional` for a provisional figure.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kg", "t", "ha", "KWh", "st", "th", "nd", "CR", "Dr", "H", "S", "under", "hundred", "min", "m", "%"
            })
    void what_can_be_a_part_of_a_figure_is_no_mark(String mark) {
        assertThat(faults("provisional-marks: [\"" + mark + "\"]\n", "%", "94,,,,"))
                .singleElement()
                .asString()
                .contains("`" + mark + "` behind a figure can be a part of it -> ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "P", "c", "e", "r", "f", "b", "u", "x", "*", "est", "prov", "provisional", "†", "er"})
    void anything_else_is_one(String mark) {
        assertThat(read("provisional-marks: [\"" + mark + "\"]\n", "%", "94" + mark + ",,,,"))
                .isEqualTo(read("", "%", "94,,,,YES"));
    }

    @ParameterizedTest
    @CsvSource({"£60p, 60", "60 (p), 60", "60[p], 60", "60r, 60", "60est, 60"})
    void a_mark_that_is_no_word_for_pence_is_a_mark(String marked, String figure) {
        assertThat(read(MARKS, "£", marked + ",,,,")).isEqualTo(read("", "£", figure + ",,,,YES"));
    }

    @Test
    void a_target_has_no_marks() {
        TestRules.write(
                folder,
                "dataset.yaml",
                HEADER + MARKS,
                "indicators.csv",
                INDICATOR
                        .formatted("%")
                        .replace("frequency\n", "frequency,target\n")
                        .replace("MONTHLY\n", "MONTHLY,<5\n"),
                "results.csv",
                COLUMNS + "A,2026-06,LATEST,94,,,,\n");
        assertThat(catchThrowableOfType(ProblemsException.class, () -> TestRules.data(folder, EXAMPLE))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("does not agree with the polarity"));
    }

    @Test
    void the_same_keys_are_in_json() {
        String body =
                """
                { "framework": "example", "period": "2026-06", "markers": { "[c]": "SUPPRESSED" }, "provisional-marks": [ "p" ],
                  "indicators": [ { "ref": "A", "title": "Calls", "kind": "KPI", "polarity": "HIGHER", "unit": "%%", "decimals": 1,
                                    "frequency": "MONTHLY" } ],
                  "results": [ { "ref": "A", "period": "2026-06", "basis": "LATEST", "value": "%s" } ] }
                """;
        assertThat(json(body.formatted("[c]"))).isEqualTo("SUPPRESSED Optional.empty false");
        assertThat(json(body.formatted("94.1 (p)"))).isEqualTo("REPORTED Optional[94.1] true");
        assertThat(json(body.formatted("94.1")
                        .replace("{ \"[c]\": \"SUPPRESSED\" }", "null")
                        .replace("[ \"p\" ]", "null")))
                .isEqualTo("REPORTED Optional[94.1] false");
    }

    private static String json(String body) {
        Result result = DataSetReader.open(
                        Json.map(body, (pointer, line, column) -> new Location.InBody(pointer, line, column), 100),
                        Overrides.NONE)
                .read(EXAMPLE)
                .indicators()
                .get(0)
                .results()
                .get(0);
        return result.state() + " " + result.value() + " " + result.provisional();
    }
}
