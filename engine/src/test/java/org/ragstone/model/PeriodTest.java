package org.ragstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
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
        "2026/27-H1, 2026-04, 2026-09, Half-year 1 2026/27",
        "2026/27-H2, 2026-10, 2027-03, Half-year 2 2026/27",
        "2018/19, 2018-04, 2019-03, 2018/19",
        "1999/00, 1999-04, 2000-03, 1999/00",
        "2025, 2025-01, 2025-12, 2025",
        "2010 to 2012, 2010-01, 2012-12, 2010 to 2012",
        "2009 to 2018, 2009-01, 2018-12, 2009 to 2018",
        "2010/11 to 2012/13, 2010-04, 2013-03, 2010/11 to 2012/13",
        "1998/99 to 1999/00, 1998-04, 2000-03, 1998/99 to 1999/00"
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
                "218",
                "20180",
                "1899",
                "2200",
                "2018-7",
                "2018-13",
                "2018-00",
                "2018/20",
                "2018/19-Q5",
                "2018/19-Q0",
                "2018-CQ5",
                "2018/19-T4",
                "2018-Q1",
                "2018/19-H0",
                "2018/19-H3",
                "2018-H1",
                "2010 to 2010",
                "2012 to 2010",
                "2009 to 2019",
                "2010 TO 2012",
                "2010  to 2012",
                "2010 to 2012 to 2014",
                "2010 to 12",
                "2010-2012",
                "2010 to 2011/12",
                "2010/11 to 2012",
                "2010/11 to 2010/11",
                "2010/12 to 2013/14",
                "2018-01 to 2018-03",
                "2018/19-Q1 to 2018/19-Q4",
                " to 2012",
                "2010 to ",
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
        "QUARTERLY, 2018/19, 2018/19-Q4",
        "MONTHLY, 2026/27-H1, 2026-09",
        "QUARTERLY, 2026/27-H2, 2026/27-Q4",
        "ANNUAL, 2026/27-H1, 2025/26",
        "ANNUAL, 2026/27-H2, 2026/27",
        "QUARTERLY, 2025, 2025-CQ4",
        "MONTHLY, 2025, 2025-12",
        "TERMLY, 2025, 2025/26-T1",
        "ANNUAL, 2025, 2025",
        "ANNUAL, 2018-CQ3, 2017/18",
        "ANNUAL, 2023 to 2025, 2025",
        "ANNUAL, 2023/24 to 2025/26, 2025/26"
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
        "2018/19-H1, 2017/18-H2, 2017/18-H1, 2018/19, false",
        "2018/19-H2, 2018/19-H1, 2017/18-H2, 2018/19, true",
        "2018/19, 2017/18, 2017/18, 2018/19, true",
        "2018, 2017, 2017, 2018, true",
        "2010 to 2012, 2009 to 2011, 2009 to 2011, 2010 to 2012, true",
        "2010/11 to 2012/13, 2009/10 to 2011/12, 2009/10 to 2011/12, 2010/11 to 2012/13, true"
    })
    void a_period_has_neighbours_and_a_year(String text, String previous, String lastYear, String year, boolean ends) {
        assertThat(period(text).previous()).hasToString(previous);
        assertThat(period(previous).next()).hasToString(text);
        assertThat(period(text).lastYear()).hasToString(lastYear);
        assertThat(period(text).year()).hasToString(year);
        assertThat(period(text).endsTheYear()).isEqualTo(ends);
    }

    @Test
    void a_calendar_quarter_is_the_financial_quarter_of_the_same_months() {
        assertThat(period("2018-CQ3")).isEqualTo(period("2018/19-Q2")).hasSameHashCodeAs(period("2018/19-Q2"));
        assertThat(period("2018-CQ3")).isNotEqualTo(period("2018-07"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07, MONTHLY",
        "2018/19-Q1, QUARTERLY",
        "2018-CQ3, QUARTERLY",
        "2018/19-T1, TERMLY",
        "2018/19-H1, HALF_YEARLY",
        "2018/19, ANNUAL",
        "2018, ANNUAL",
        "2016 to 2018, ANNUAL"
    })
    void a_period_says_how_often_what_is_reported_so_is_measured(String text, Frequency frequency) {
        assertThat(period(text).frequency()).isEqualTo(frequency);
    }

    @Test
    void periods_are_in_the_order_of_their_ends() {
        assertThat(period("2018-06")).isLessThan(period("2018/19-Q1")).isLessThan(period("2018-07"));
        assertThat(period("2018/19-Q1")).isLessThan(period("2018-07"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2026-06, 2025",
        "2025, 2025-12, 2025",
        "2025, 2025-11, 2024",
        "2024/25, 2026-03, 2025/26",
        "2024/25, 2026-02, 2024/25",
        "2010 to 2012, 2026/27-Q1, 2023 to 2025",
        "2010 to 2012, 2025, 2023 to 2025",
        "2010/11 to 2012/13, 2026-03, 2023/24 to 2025/26",
        "2010/11 to 2011/12, 2026-02, 2023/24 to 2024/25"
    })
    void the_last_of_a_kind_has_ended_by_the_end_of_the_report(String kind, String report, String last) {
        assertThat(period(kind).lastOfItsKind(period(report))).hasToString(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2026-06, 2026",
        "2020, 2026-12, 2026",
        "2020, 2027-01, 2027",
        "2020, 2026/27-Q4, 2027",
        "2020, 2026, 2026",
        "2020/21, 2027-03, 2026/27",
        "2010 to 2012, 2026-06, 2024 to 2026",
        "2010 to 2012, 2024 to 2026, 2024 to 2026",
        "2018/19-H1, 2018-09, 2018/19-H1",
        "2018/19-H1, 2018-10, 2018/19-H2",
        "2018-06, 2018/19-Q1, 2018-06"
    })
    void one_of_a_kind_holds_the_end_of_another(String kind, String other, String holds) {
        assertThat(period(kind).thatHolds(period(other))).hasToString(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2024, true",
        "2025, 2024/25, false",
        "2010 to 2012, 2015 to 2017, true",
        "2010 to 2012, 2010 to 2013, false",
        "2010 to 2012, 2010/11 to 2012/13, false",
        "2018-CQ3, 2018/19-Q1, true",
        "2018/19-H1, 2017/18-H2, true",
        "2018/19-T1, 2018/19-Q1, false"
    })
    void what_steps_lead_to_is_of_one_kind(String one, String other, boolean same) {
        assertThat(period(one).isOfOneKindWith(period(other))).isEqualTo(same);
        assertThat(period(other).isOfOneKindWith(period(one))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07, July 2018, a month",
        "2018/19-Q1, April to June 2018, a quarter",
        "2018-CQ1, January to March 2018, a calendar quarter",
        "2018/19-T2, January to April 2019, a term",
        "2018/19-H2, October 2018 to March 2019, a half-year",
        "2018/19, April 2018 to March 2019, a financial year",
        "2018, January to December 2018, a calendar year",
        "2010 to 2012, January 2010 to December 2012, 3 calendar years together",
        "2010/11 to 2011/12, April 2010 to March 2012, 2 financial years together"
    })
    void a_period_is_told_in_words_and_found_by_its_months(String text, String months, String kind) {
        Period period = period(text);
        assertThat(period.monthsInWords()).isEqualTo(months);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(Period.ofMonths(period.first(), period.last())).contains(period);
    }

    @Test
    void most_stretches_of_months_are_no_period() {
        assertThat(Period.ofMonths(YearMonth.of(2018, 5), YearMonth.of(2018, 7)))
                .isEmpty();
        assertThat(Period.ofMonths(YearMonth.of(2018, 1), YearMonth.of(2018, 6)))
                .isEmpty();
        assertThat(Period.ofMonths(YearMonth.of(2018, 7), YearMonth.of(2018, 6)))
                .isEmpty();
        assertThat(Period.ofMonths(YearMonth.of(2010, 1), YearMonth.of(2020, 12)))
                .isEmpty();
    }

    @Test
    void a_year_to_date_and_twelve_months_are_of_one_kind() {
        assertThat(period("2018/19-H2").yearToDate()).hasToString("[2018/19-H1, 2018/19-H2]");
        assertThat(period("2018/19-H1").twelveMonths()).hasToString("[2017/18-H2, 2018/19-H1]");
        assertThat(period("2018").yearToDate()).hasToString("[2018]");
        assertThat(period("2018").twelveMonths()).hasToString("[2018]");
        assertThat(period("2010 to 2012").yearToDate()).hasToString("[2010 to 2012]");
        assertThat(period("2010 to 2012").twelveMonths()).hasToString("[2010 to 2012]");
        assertThat(period("2010 to 2012").countIn(36)).isEqualTo(3);
        assertThat(period("2018/19-H1").countIn(36)).isEqualTo(6);
    }

    /** Earlier first; the order of what is written is that of the ends, whatever the kind. */
    @Test
    void years_of_every_kind_are_in_the_order_of_their_ends() {
        assertThat(period("2025")).isLessThan(period("2025/26")).isLessThan(period("2026"));
        assertThat(period("2024")).isLessThan(period("2024/25"));
        assertThat(period("2025")).isLessThan(period("2023 to 2025")).isGreaterThan(period("2024"));
        assertThat(period("2025/26-H2")).isLessThan(period("2025/26")).isGreaterThan(period("2025/26-Q4"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07, 2018-06, true",
        "2018-07, 2018-07, false",
        "2018-06, 2018-07, false",
        "2018/19, 2018-12, true",
        "2018, 2018-12, false"
    })
    void one_ends_after_another_by_its_last_month(String one, String other, boolean isAfter) {
        assertThat(period(one).endsAfter(period(other))).isEqualTo(isAfter);
    }

    @ParameterizedTest
    @CsvSource({"1918-06, true", "1918-07, false", "1918-08, false", "1917, true", "1917/18, true", "1918, false"})
    void one_ends_years_before_another_by_its_last_month(String one, boolean isBefore) {
        assertThat(period(one).endsYearsBefore(period("2018-07"), 100)).isEqualTo(isBefore);
    }
}
