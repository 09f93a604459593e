package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a text that is no date is its cure, or no more than an example. */
class DateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01/04/2026 | Write it as `2026-04-01` for 1 April 2026, or `2026-01-04` for 4 January 2026.",
                "30/04/2026 | Write it as `2026-04-30`.",
                "04/30/2026 | Write it as `2026-04-30`.",
                "30.4.26 | Write it as `2026-04-30`.",
                "04/04/2026 | Write it as `2026-04-04`.",
                "30 April 2026 | Write it as `2026-04-30`.",
                "30-Apr-26 | Write it as `2026-04-30`.",
                "April 30, 2026 | Write it as `2026-04-30`.",
                "2026/4/30 | Write it as `2026-04-30`.",
                "2026-04-30 00:00:00 | Write it as `2026-04-30`.",
                "46142 | Write it as `2026-04-30`.",
                "31/02/2026 | Write one such as 2018-04-30.",
                "Apr-26 | Write one such as 2018-04-30.",
                "soon | Write one such as 2018-04-30.",
            })
    void its_hint_is_of_what_is_written(String text, String hint) {
        assertThat(DateText.hint(text)).isEqualTo(hint);
    }
}
