package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet makes of references is told as that, whichever of the two tables it has saved. */
class SpreadsheetRefTest {
    private static final String FORMATTED = " unless the column is formatted as text.";

    @ParameterizedTest
    @CsvSource({
        "007, 7",
        "0012, 12",
        "1.10, 1.1",
        "1.00, 1",
        "1E2, 1.00E+02",
        "2e5, 2.00E+05",
        "123456789012, 1.23457E+11",
        "1234567890123456, 1234567890123450",
        "MAR1, 01-Mar",
        "mar1, 1-Mar",
        "SEPT2, 02-Sep",
        "1-2, 01-Feb",
        "1/2, 02-Jan",
        "1-2-2003, 01/02/2003",
        "3-12, 03-Dec",
        "DEC45, Dec-45",
    })
    void either_leads_to_the_other(String meant, String saved) {
        assertThat(SpreadsheetRef.hint(saved, List.of("A", meant)))
                .contains("Maybe you meant `" + meant + "`, of which a spreadsheet makes `" + saved + "`" + FORMATTED);
        assertThat(SpreadsheetRef.hint(meant, List.of("A", saved)))
                .contains("Maybe you meant `" + saved + "`, which a spreadsheet makes of it" + FORMATTED);
    }

    @ParameterizedTest
    @CsvSource({
        "007, 8",
        "1.10, 1.2",
        "1-2, 2-1",
        "MAR1, 02-Mar",
        "GL01, GL1",
        "007, 07",
        "MAX1, 01-Mar",
        "0-2, 02-Jan",
        "99-Mar, MAR99"
    })
    void others_do_not(String one, String other) {
        assertThat(SpreadsheetRef.hint(one, List.of(other))).isEmpty();
        assertThat(SpreadsheetRef.hint(other, List.of(one))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, 'Maybe you meant `1.10`, of which a spreadsheet makes `1.1` unless the column is formatted as text.'",
        "12.3, 'Maybe you meant `12.30`, of which a spreadsheet makes `12.3` unless the column is formatted as text.'",
        "1.10, ''",
        "11, ''",
        "A1.1, ''",
    })
    void one_that_stands_twice_may_have_been_another(String ref, String hint) {
        assertThat(SpreadsheetRef.hintOfTwo(ref)).isEqualTo(hint);
    }
}
