package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.framework.Edition;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.testing.TestRules;

/** The floor of a year beside the target of a part of it: 60 in a month is far from 10, and never near to 130. */
class YearStandardForPartTest {
    private static final Edition KENT = TestRules.edition(TestRules.SHIPPED, "kent-qpr", "2020-21");

    @TempDir
    private Path folder;

    /** Its rows of targets are parted by blanks. */
    private List<Warning> warnings(Edition edition, String indicator, String targets) {
        return Told.by(
                        edition,
                        folder,
                        "2020-06",
                        "indicators.csv",
                        "ref,title,kind,frequency,bases,decimals,aggregation,polarity,target,floor\nA,Title,KPI,MONTHLY,LATEST YEAR_TO_DATE,0,"
                                + indicator + "\n",
                        "targets.csv",
                        "ref,period,basis,target,floor\nA," + targets.replace(" ", "\nA,") + "\n",
                        "results.csv",
                        "ref,period,basis,value\nA,2020-04,LATEST,2\nA,2020-05,LATEST,3\nA,2020-06,LATEST,60\n")
                .stream()
                .filter(each -> each.code() == WarningCode.YEAR_TARGET_FOR_PART_OF_YEAR
                        && each.of().column().equals("floor"))
                .toList();
    }

    @Test
    void it_is_told_beside_the_row_that_should_have_one() {
        List<Warning> warnings = warnings(KENT, "SUM,LOWER,120,130", "2020-06,LATEST,10,");
        assertThat(Told.texts(warnings))
                .containsExactly(
                        "indicators.csv:2:floor: the floor standard of `A` for the whole of 2020/21, 130, is held against the sum of a part of"
                                + " it, whose target has none of its own: `LATEST` 2020-06 (YEAR_TARGET_FOR_PART_OF_YEAR)\n"
                                + "  Give the row of targets.csv a `floor`: `A,2020-06,LATEST`.");
        assertThat(warnings).extracting(each -> each.of().toString()).containsExactly("A 2020-06 floor");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            nullValues = "nothing",
            delimiter = '|',
            value = {
                "SUM,LOWER,,      | 2020/21,,120,130 2020-06,LATEST,10,            | targets.csv:2:floor `A,2020-06,LATEST`",
                "SUM,LOWER,120,   | 2020-06,LATEST,10, 2020/21,,,130               | targets.csv:3:floor `A,2020-06,LATEST`",
                "SUM,LOWER,120,130| 2020-06,LATEST,10, 2020-06,YEAR_TO_DATE,30,    | indicators.csv:2:floor `A,2020-06,LATEST` and `A,2020-06,YEAR_TO_DATE`",
                "SUM,LOWER,120,130| 2020-06,LATEST,10,12 2020-06,YEAR_TO_DATE,30,  | indicators.csv:2:floor `A,2020-06,YEAR_TO_DATE`",
                "SUM,LOWER,120,130| 2020-06,LATEST,10,12                           | nothing",
                "SUM,LOWER,120,130| 2020-05,LATEST,10,                             | nothing",
                "SUM,LOWER,120,   | 2020-06,LATEST,10,                             | nothing",
                "MEAN,LOWER,120,130 | 2020-06,LATEST,10,                           | nothing",
                // Of what there should be nothing all year there should be nothing in a part of it.
                "SUM,LOWER,0,0    | 2020-06,LATEST,0,                              | nothing",
            })
    void only_a_floor_of_the_year_and_a_part_of_a_sum(String indicator, String targets, String told) {
        assertThat(warnings(KENT, indicator, targets))
                .extracting(each -> each.problem().where() + " "
                        + each.problem().hint().replaceFirst("Give the row of targets.csv a `floor`: (.*)\\.", "$1"))
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SUM,120,20   | 2026-06,YEAR_TO_DATE,30,   | 1",
                "SUM,120,20   | 2026-06,YEAR_TO_DATE,30,5  | 0",
                "SUM,120,20%  | 2026-06,YEAR_TO_DATE,30,   | 0",
                "SUM,120,0    | 2026-06,YEAR_TO_DATE,30,   | 0",
                "MEAN,120,20  | 2026-06,YEAR_TO_DATE,30,   | 0",
                "SUM,120,20   | 2026/27,YEAR_TO_DATE,110,  | 0",
            })
    void so_is_a_tolerance_in_its_unit(String indicator, String target, int times) {
        assertThat(Told.by(
                        folder,
                        "2026-06",
                        "indicators.csv",
                        "ref,title,kind,frequency,bases,polarity,decimals,aggregation,target,tolerance\nA,Title,KPI,MONTHLY,YEAR_TO_DATE,HIGHER,0,"
                                + indicator + "\n",
                        "targets.csv",
                        "ref,period,basis,target,tolerance\nA," + target + "\n",
                        "results.csv",
                        "ref,period,basis,value\nA,2026-04,LATEST,3\nA,2026-05,LATEST,4\nA,2026-06,LATEST,4\n"))
                .filteredOn(each -> each.of().column().equals("tolerance"))
                .extracting(each -> each.problem().what())
                .isEqualTo(
                        times == 0
                                ? List.of()
                                : List.of(
                                        "the tolerance of `A` for the whole of 2026/27, 20, is held against the sum of a part of it,"
                                                + " whose target has none of its own: `YEAR_TO_DATE` 2026-06"));
    }

    @Test
    void where_no_rule_looks_at_floors_none_is_held_against_anything() {
        Edition dover = TestRules.edition(TestRules.SHIPPED, "dover", "2021-22");
        assertThat(warnings(dover, "SUM,LOWER,120,130", "2020-06,LATEST,10,")).isEmpty();
    }
}
