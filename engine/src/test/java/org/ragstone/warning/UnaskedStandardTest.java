package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Warning;
import org.ragstone.testing.TestRules;

/** Floors, tolerances and expected ranges that no rule looks at: told once for all who have one. */
class UnaskedStandardTest {
    private static final String INDICATORS =
            "ref,title,kind,frequency,polarity,target,floor,tolerance,lower,upper,status\n";
    private static final String RESULTS = "ref,period,basis,value\n";

    @TempDir
    private Path folder;

    private List<Warning> of(String indicators, String targets) {
        return Told.by(
                folder,
                "2026-06",
                "indicators.csv",
                INDICATORS + indicators,
                "targets.csv",
                "ref,period,target,floor\n" + targets,
                "results.csv",
                RESULTS);
    }

    @Test
    void it_is_told_once_with_how_many_have_it_and_the_first_place() {
        List<Warning> warnings = of(
                "A,Title,KPI,MONTHLY,HIGHER,90,,,,,\nB,Title,KPI,MONTHLY,HIGHER,90,80,,,,\nC,Title,KPI,MONTHLY,HIGHER,90,80,,,,\n",
                "");
        assertThat(Told.texts(warnings))
                .containsExactly(
                        "indicators.csv:3:floor: 2 indicators have a `floor`, and no rule of `example/2026-27` looks at it:"
                                + " the first is `B` (NOT_ASKED_FOR)\n  Leave it out, or have a rule that asks for it.");
        assertThat(warnings).extracting(each -> each.of().toString()).containsExactly("floor");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            nullValues = "nothing",
            delimiter = '|',
            value = {
                "A,Title,KPI,MONTHLY,HIGHER,90,80,,,,          |                | indicators.csv:2:floor",
                "A,Title,KPI,MONTHLY,HIGHER,90,80,,,,SUSPENDED |                | indicators.csv:2:floor",
                "A,Title,KPI,MONTHLY,HIGHER,90,,,,,            | A,2026-06,95,85 | targets.csv:2:floor",
                "A,Title,KPI,MONTHLY,HIGHER,90,,,,,            | A,2026/27,95,85 | targets.csv:2:floor",
                // What held or will hold at another time is none of this report.
                "A,Title,KPI,MONTHLY,HIGHER,90,,,,,            | A,2025/26,95,85 | nothing",
                "A,Title,KPI,MONTHLY,HIGHER,90,,,,,            | A,2026-07,95,85 | nothing",
                // The example framework asks for tolerances and ranges.
                "A,Title,KPI,MONTHLY,HIGHER,90,,5,,,           |                | nothing",
                "A,Title,ACTIVITY,MONTHLY,,,,,1,9,             |                | nothing",
            })
    void what_rules_do_not_look_at_is_told_where_it_holds(String indicator, String target, String where) {
        assertThat(of(indicator.strip() + "\n", target == null ? "" : target.strip() + "\n"))
                .extracting(each -> each.problem().where().toString())
                .isEqualTo(where == null ? List.of() : List.of(where));
    }

    /** Dover's rules have neither floors nor ranges, Kent's no tolerance; a target of two sides is no range. */
    @ParameterizedTest(name = "{0}/{1}: {3}")
    @CsvSource(
            nullValues = "nothing",
            delimiter = '|',
            value = {
                "kent    | 2018-19 | A,Title,KPI,MONTHLY,HIGHER,90,80,5%,,,  | a `tolerance`",
                "kent    | 2018-19 | A,Title,ACTIVITY,MONTHLY,,,,,1,9,       | nothing",
                "dover   | 2021-22 | A,Title,KPI,MONTHLY,HIGHER,90,,5%,,,    | nothing",
                "dover   | 2021-22 | A,Title,KPI,MONTHLY,HIGHER,90,80,,,,    | a `floor`",
                "dover   | 2021-22 | A,Title,ACTIVITY,MONTHLY,,,,,1,,        | an expected range, `lower` or `upper`",
                "dover   | 2021-22 | A,Title,ACTIVITY,MONTHLY,,,,,,9,        | an expected range, `lower` or `upper`",
                "dover   | 2021-22 | A,Title,KPI,MONTHLY,CLOSE,,,,1,9,       | nothing",
                "dover   | 2022-23 | A,Title,KPI,MONTHLY,HIGHER,90,,,,,      | nothing",
            })
    void each_edition_asks_for_its_own(String framework, String edition, String indicator, String words) {
        assertThat(Told.whats(Told.by(
                        TestRules.edition(TestRules.SHIPPED, framework, edition),
                        folder,
                        "2018-06",
                        "indicators.csv",
                        INDICATORS + indicator.strip() + "\n",
                        "results.csv",
                        RESULTS)))
                .isEqualTo(
                        words == null
                                ? List.of()
                                : List.of(
                                        "NOT_ASKED_FOR: 1 indicator has %s, and no rule of `%s/%s` looks at it: the first is `A`"
                                                .formatted(words, framework, edition)));
    }

    @Test
    void who_acknowledges_it_does_so_for_all() {
        TestRules.write(
                folder, "acknowledged.csv", "ref,period,code,reason,by\n,,NOT_ASKED_FOR,Kept for next year,Head\n");
        assertThat(Told.texts(of("A,Title,KPI,MONTHLY,HIGHER,90,80,,,,\n", "")))
                .containsExactly(
                        "indicators.csv:2:floor: 1 indicator has a `floor`, and no rule of `example/2026-27` looks at it: the"
                                + " first is `A` (NOT_ASKED_FOR)\n  acknowledged by Head: Kept for next year");
    }
}
