package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.ProblemsException;
import org.ragstone.testing.TestRules;

/** References of which a spreadsheet has made something else, in one file and not in another. */
class SpoiltReferenceTest {
    private static final String CURE = ": make its column one of text, and write it anew.";

    @TempDir
    private Path folder;

    private String hint(String indicator, String result) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: example\nperiod: 2026-06\n",
                "indicators.csv",
                "ref,title,kind,frequency,polarity\n" + indicator + ",Calls,KPI,MONTHLY,HIGHER\n",
                "results.csv",
                "ref,period,basis,value\n" + result + ",2026-06,LATEST,94.1\n");
        List<String> told = catchThrowableOfType(
                        ProblemsException.class,
                        () -> TestRules.data(folder, TestRules.edition(TestRules.SHIPPED, "example", "2026-27")))
                .problems()
                .stream()
                .filter(problem -> problem.what().equals("unknown indicator `" + result + "`"))
                .map(problem -> problem.hint())
                .toList();
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "007, 7, a number",
        "1.10, 1.1, a number",
        "1E2, 1.00E+02, a number",
        "1E2, 100, a number",
        "12E3, 1.20E+04, a number",
        "123456789012, 1.23457E+11, a number",
        "MAR1, 01-Mar, a date",
        "MAR01, 01-Mar, a date",
        "MAR32, Mar-32, a date",
        "SEPT1, 01-Sep, a date",
        "1-2, 01-Feb, a date",
        "1/2, 01-Feb, a date",
        "2-1, 01-Feb, a date",
        "MAR1, 01/03/2026, a date",
        "MAR1, 2026-03-01, a date",
        "MAR1, 01-Mar-26, a date"
    })
    void what_a_spreadsheet_has_made_of_a_reference_is_told_with_it(String ref, String spoilt, String made) {
        assertThat(hint(ref, spoilt)).isEqualTo("Maybe `" + ref + "`, of which a spreadsheet has made " + made + CURE);
        assertThat(hint(spoilt, ref))
                .isEqualTo("Maybe a spreadsheet has made `" + spoilt + "` of it where the indicators are" + CURE);
    }

    @ParameterizedTest
    @CsvSource({"GL01, 01-Mar, a date", "GL01, 1.23457E+11, a number", "MAR2, 01-Mar, a date"})
    void so_is_what_can_be_nothing_else(String ref, String spoilt, String made) {
        assertThat(hint(ref, spoilt)).isEqualTo("Maybe a spreadsheet has made " + made + " of it" + CURE);
    }

    @ParameterizedTest
    @CsvSource({"GL01, GL02", "007, 8", "MAR1, MAR2", "1.10, 1.2", "123456789012, 123456789013"})
    void another_reference_is_a_slip(String ref, String other) {
        assertThat(hint(ref, other)).doesNotContain("spreadsheet");
    }
}
