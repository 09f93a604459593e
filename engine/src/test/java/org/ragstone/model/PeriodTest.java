package org.ragstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07, 2018-07, 2018-07, July 2018",
        "2018/19-Q1, 2018-04, 2018-06, Quarter 1 2018/19",
        "2018/19-Q4, 2019-01, 2019-03, Quarter 4 2018/19",
        "2018-CQ3, 2018-07, 2018-09, Calendar quarter 3 2018",
        "2018-CQ1, 2018-01, 2018-03, Calendar quarter 1 2018",
        "2018/19-T1, 2018-09, 2018-12, Term 1 2018/19",
        "2018/19-T2, 2019-01, 2019-04, Term 2 2018/19",
        "2018/19-T3, 2019-05, 2019-08, Term 3 2018/19",
        "2018/19, 2018-04, 2019-03, 2018/19",
        "1999/00, 1999-04, 2000-03, 1999/00"
    })
    void a_period_is_read_and_written_in_the_same_form(String text, String first, String last, String title) {
        Period period = period(text);
        assertThat(period).hasToString(text);
        assertThat(period.first()).hasToString(first);
        assertThat(period.last()).hasToString(last);
        assertThat(period.title()).isEqualTo(title);
    }

    @Test
    void what_is_read_again_is_the_same_object() {
        assertThat(period("2018-07")).isSameAs(period("2018-07"));
        assertThat(period("2018-CQ3")).hasToString("2018-CQ3");
        assertThat(period("2018/19-Q2")).hasToString("2018/19-Q2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018",
                "2018-7",
                "2018-13",
                "2018-00",
                "2018/20",
                "2018/19-Q5",
                "2018/19-Q0",
                "2018-CQ5",
                "2018/19-T4",
                "2018-Q1",
                "July 2018"
            })
    void what_is_in_no_form_is_no_period(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2018-07, 2018-07",
        "QUARTERLY, 2018-07, 2018/19-Q1",
        "QUARTERLY, 2018-06, 2018/19-Q1",
        "QUARTERLY, 2018-08, 2018/19-Q1",
        "QUARTERLY, 2018-09, 2018/19-Q2",
        "QUARTERLY, 2018-04, 2017/18-Q4",
        "ANNUAL, 2018-07, 2017/18",
        "ANNUAL, 2019-03, 2018/19",
        "ANNUAL, 2019-02, 2017/18",
        "TERMLY, 2018-07, 2017/18-T2",
        "TERMLY, 2018-08, 2017/18-T3",
        "TERMLY, 2018-12, 2018/19-T1",
        "MONTHLY, 2018/19-Q1, 2018-06",
        "QUARTERLY, 2018-CQ3, 2018-CQ3",
        "QUARTERLY, 2018/19, 2018/19-Q4"
    })
    void the_last_complete_period_has_ended_by_the_end_of_the_report(Frequency frequency, String report, String due) {
        assertThat(Period.lastComplete(frequency, period(report))).hasToString(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07, 2018-06, 2017-07, 2018/19, false",
        "2018-04, 2018-03, 2017-04, 2018/19, false",
        "2018-03, 2018-02, 2017-03, 2017/18, true",
        "2018/19-Q1, 2017/18-Q4, 2017/18-Q1, 2018/19, false",
        "2018/19-Q4, 2018/19-Q3, 2017/18-Q4, 2018/19, true",
        "2018/19-T1, 2017/18-T3, 2017/18-T1, 2018/19, false",
        "2018/19-T2, 2018/19-T1, 2017/18-T2, 2018/19, false",
        "2018/19-T3, 2018/19-T2, 2017/18-T3, 2018/19, true",
        "2018/19, 2017/18, 2017/18, 2018/19, true"
    })
    void a_period_has_neighbours_and_a_year(String text, String previous, String lastYear, String year, boolean ends) {
        assertThat(period(text).previous()).hasToString(previous);
        assertThat(period(text).lastYear()).hasToString(lastYear);
        assertThat(period(text).financialYear()).hasToString(year);
        assertThat(period(text).endsTheYear()).isEqualTo(ends);
    }

    @Test
    void a_calendar_quarter_is_the_financial_quarter_of_the_same_months() {
        assertThat(period("2018-CQ3")).isEqualTo(period("2018/19-Q2")).hasSameHashCodeAs(period("2018/19-Q2"));
        assertThat(period("2018-CQ3")).isNotEqualTo(period("2018-07"));
        assertThat(period("2018/19-Q1").fits(Frequency.QUARTERLY)).isTrue();
        assertThat(period("2018-CQ3").fits(Frequency.QUARTERLY)).isTrue();
        assertThat(period("2018-07").fits(Frequency.QUARTERLY)).isFalse();
    }

    @Test
    void periods_are_in_the_order_of_their_ends() {
        assertThat(period("2018-06")).isLessThan(period("2018/19-Q1")).isLessThan(period("2018-07"));
        assertThat(period("2018/19-Q1")).isLessThan(period("2018-07"));
    }
}
