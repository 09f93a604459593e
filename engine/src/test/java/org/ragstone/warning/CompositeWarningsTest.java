package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;

/** An indicator {@code X} that is computed from {@code A} and {@code B}. */
class CompositeWarningsTest {
    @TempDir
    private Path folder;

    private List<Warning> warnings(String how, String unit, String weight, String rows) {
        String each = "%s,A title,KPI," + unit.replace("%", "%%") + ",1,MONTHLY,LATEST YEAR_TO_DATE,%s\n";
        return Told.by(
                        folder,
                        "2026-06",
                        "indicators.csv",
                        "ref,title,kind,unit,decimals,frequency,bases,composite\n"
                                + each.formatted("A", "")
                                + each.formatted("B", "")
                                + each.formatted("X", how),
                        "composites.csv",
                        "ref,part,weight\nX,A,1\nX,B," + weight + "\n",
                        "results.csv",
                        "ref,period,basis,value,numerator,denominator,state\n"
                                + Stream.of(rows.strip().split("\\s+"))
                                        .map(row -> row + "\n")
                                        .collect(Collectors.joining()))
                .stream()
                .filter(warning -> warning.code() != WarningCode.COUNTED_TWICE)
                .toList();
    }

    private static List<String> told(List<Warning> warnings) {
        return warnings.stream().map(each -> each.code() + " " + each.of()).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Whole things are counted exactly.
                "SUM | A,2026-06,LATEST,4 B,2026-06,LATEST,6 X,2026-06,LATEST,10 | ",
                "SUM | A,2026-06,LATEST,4 B,2026-06,LATEST,6 X,2026-06,LATEST,11 | LATEST 2026-06 value",
                // Each part may be half a tenth off, and the sum is cut or rounded.
                "SUM | A,2026-06,LATEST,4.4 B,2026-06,LATEST,6.4 X,2026-06,LATEST,10.9 | ",
                "SUM | A,2026-06,LATEST,4.4 B,2026-06,LATEST,6.4 X,2026-06,LATEST,11.0 | LATEST 2026-06 value",
                "SUM | A,2026-06,LATEST,4.4 B,2026-06,LATEST,6.4 X,2026-06,LATEST,10 | ",
                "MEAN | A,2026-06,LATEST,4 B,2026-06,LATEST,7 X,2026-06,LATEST,5.5 | ",
                "MEAN | A,2026-06,LATEST,4 B,2026-06,LATEST,7 X,2026-06,LATEST,5.6 | LATEST 2026-06 value",
                // Of numerators and denominators, which are counted.
                "RATE | A,2026-06,LATEST,0.5,1,2 B,2026-06,LATEST,0.9,9,10 X,2026-06,LATEST,0.8 | ",
                "RATE | A,2026-06,LATEST,0.5,1,2 B,2026-06,LATEST,0.9,9,10 X,2026-06,LATEST,0.7 | LATEST 2026-06 value",
                // That of the month before is compared with.
                "SUM | A,2026-05,LATEST,4 B,2026-05,LATEST,6 X,2026-05,LATEST,11 X,2026-06,LATEST,12 | LATEST 2026-05 value",
                // Nothing is against a figure whose parts come to none.
                "SUM | A,2026-06,LATEST,4 X,2026-06,LATEST,11 | ",
            })
    void a_figure_that_is_given_is_what_its_parts_come_to(String how, String rows, String subject) {
        assertThat(told(warnings(how, "", "1", rows)))
                .containsExactlyElementsOf(
                        subject == null ? List.of() : List.of("VALUE_NOT_OF_ITS_PARTS X " + subject));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SUM | A,2026-06,LATEST,,,,SUPPRESSED B,2026-06,LATEST,6 X,2026-06,LATEST,8 | LATEST 2026-06 value",
                "MEAN | A,2026-06,LATEST,,,,SUPPRESSED B,2026-06,LATEST,6 X,2026-06,LATEST,8 | LATEST 2026-06 value",
                // What is computed is withheld too.
                "SUM | A,2026-06,LATEST,,,,SUPPRESSED B,2026-06,LATEST,6 | ",
                // Two that are withheld keep each other.
                "SUM | A,2026-06,LATEST,,,,SUPPRESSED B,2026-06,LATEST,,,,SUPPRESSED X,2026-06,LATEST,8 | ",
                "SUM | A,2026-06,LATEST,,,,SUPPRESSED X,2026-06,LATEST,8 | ",
                // A rate gives nothing away without what it is of.
                "RATE | A,2026-06,LATEST,,,,SUPPRESSED B,2026-06,LATEST,,6,10 X,2026-06,LATEST,0.8 | ",
                "RATE | A,2026-06,LATEST,,,,SUPPRESSED B,2026-06,LATEST,,6,10 X,2026-06,LATEST,,8,15 | LATEST 2026-06 value",
                "RATE | A,2026-06,LATEST,,,5,SUPPRESSED B,2026-06,LATEST,,6,10 X,2026-06,LATEST,0.5 | LATEST 2026-06 value",
                // By way of the year so far, as the year's total of X is known and that of A is not.
                "SUM | A,2026-04,LATEST,1 B,2026-04,LATEST,2 A,2026-05,LATEST,3 B,2026-05,LATEST,4"
                        + " A,2026-06,LATEST,,,,SUPPRESSED B,2026-06,LATEST,6 X,2026-06,YEAR_TO_DATE,20 | LATEST 2026-06 composite",
                "SUM | B,2026-04,LATEST,2 A,2026-05,LATEST,3 B,2026-05,LATEST,4"
                        + " A,2026-06,LATEST,,,,SUPPRESSED B,2026-06,LATEST,6 X,2026-06,YEAR_TO_DATE,20 | ",
                // Last year's are not evaluated.
                "SUM | A,2025-06,LATEST,,,,SUPPRESSED B,2025-06,LATEST,6 X,2025-06,LATEST,8 X,2026-06,LATEST,8 | ",
                // The whole is withheld, and its parts are known.
                "SUM | A,2026-06,LATEST,2 B,2026-06,LATEST,6 X,2026-06,LATEST,,,,SUPPRESSED | LATEST 2026-06 state",
            })
    void a_part_that_is_withheld_is_not_what_the_others_leave(String how, String rows, String subject) {
        assertThat(told(warnings(how, "", "1", rows)))
                .containsExactlyElementsOf(
                        subject == null ? List.of() : List.of("SUPPRESSED_CAN_BE_RECKONED X " + subject));
    }

    @Test
    void each_says_what_there_is_to_do() {
        assertThat(Told.texts(warnings(
                        "SUM",
                        "",
                        "1",
                        "A,2026-06,LATEST,,,,SUPPRESSED B,2026-06,LATEST,6 X,2026-06,LATEST,8"
                                + " A,2026-05,LATEST,4 B,2026-05,LATEST,6 X,2026-05,LATEST,11")))
                .containsExactly(
                        """
                        results.csv:7:value: 11 of `X` is not the sum of its 2 parts, which is 10 (VALUE_NOT_OF_ITS_PARTS)
                          Correct it or one of its parts, or leave the row out to have it computed.""",
                        """
                        results.csv:4:value: the figure of `A` is suppressed, and can be reckoned from those of `X` and its other parts (SUPPRESSED_CAN_BE_RECKONED)
                          Suppress the figure of `X` too, or that of another part.""");
    }

    @Test
    void a_difference_in_per_cent_may_be_under_nothing() {
        assertThat(told(warnings("SUM", "%", "-1", "A,2026-06,LATEST,40 B,2026-06,LATEST,60")))
                .isEmpty();
    }

    @Test
    void a_mean_that_cannot_be_is_told_beside_its_part() {
        assertThat(told(warnings("MEAN", "%", "1", "A,2026-06,LATEST,150 B,2026-06,LATEST,60")))
                .containsExactly("OUT_OF_BOUNDS A LATEST 2026-06 value", "OUT_OF_BOUNDS X LATEST 2026-06 value");
    }
}
