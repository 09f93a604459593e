package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.api.cli.PeriodRange.Reader;
import picocli.CommandLine.TypeConversionException;

/** A range of periods is read as both of its periods are, and whatever is no range is refused with what it may be. */
class PeriodRangeTest {
    private final Reader reader = new Reader();

    @ParameterizedTest
    @CsvSource({
        "2018-07..2018-07, 1, 2018-07",
        "2018-11..2019-02, 4, 2019-02",
        "Nov-18 .. Feb-19, 4, 2019-02",
        "2018/19-Q4..2019/20-Q1, 2, 2019/20-Q1",
        "2018-CQ4..2019-CQ1, 2, 2019-CQ1",
        "2018/19-Q1..2018-CQ4, 3, 2018/19-Q3",
        "2018/19-T3..2019/20-T1, 2, 2019/20-T1",
        "2018/19-H2..2019/20-H1, 2, 2019/20-H1",
        "2016/17..2018/19, 3, 2018/19",
        "2016..2018, 3, 2018",
        "2014 to 2016..2016 to 2018, 3, 2016 to 2018",
        "2000-01..2049-12, 600, 2049-12"
    })
    void a_range_has_each_period_from_the_first_to_the_last(String text, int size, String last) {
        PeriodRange range = reader.convert(text);
        assertThat(range.periods()).hasSize(size);
        assertThat(range.last()).hasToString(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                     | `` is no range of periods. Write the first and the last
                    2018-07                | `2018-07` is no range of periods. Write the first and the last
                    2018-04.2018-07        | `2018-04.2018-07` is no range of periods
                    2018-04..              | there is no last period in `2018-04..`. Write the first and the last
                    ..2018-04              | there is no first period in `..2018-04`. Write the first and the last
                    2018-04...2018-07      | `.2018-07` is not a period
                    2018-04..2018-05..2018-06 | `2018-05..2018-06` is not a period
                    banana..2018-06        | `banana` is not a period
                    2018-04..2018-13       | `2018-13` is not a period
                    2018-08..2018-07       | `2018-07` is before `2018-08`. Name the earlier one first.
                    2019/20..2018/19       | `2018/19` is before `2019/20`. Name the earlier one first.
                    2018-07..2018/19-Q2    | `2018-07` is a month, and `2018/19-Q2` is a quarter. Name two periods of one kind.
                    2018/19..2019          | Name two periods of one kind.
                    2016 to 2018..2016 to 2019 | Name two periods of one kind.
                    2000-01..2050-01       | there are more than 600 periods from `2000-01` to `2050-01`. Ask for them in several runs.
                    """)
    void what_is_no_range_is_refused_with_the_reason(String text, String told) {
        assertThatThrownBy(() -> reader.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining(told);
    }
}
