package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ragstone.model.Period;

class SeriesTest {
    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    @Test
    void the_latest_earlier_figure_is_found_across_gaps() {
        Series series = Series.of(Map.of(period("2018-03"), BigDecimal.ONE, period("2018-05"), BigDecimal.TEN));
        assertThat(series.latestBefore(period("2018-07"))).contains(period("2018-05"));
        assertThat(series.latestBefore(period("2018-05"))).contains(period("2018-03"));
        assertThat(series.latestBefore(period("2018-03"))).isEmpty();
        assertThat(series.at(period("2018-04"))).isEmpty();
    }

    @Test
    void the_mean_of_last_year_wants_every_period_of_it() {
        Map<Period, BigDecimal> months = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            months.put(Period.month(YearMonth.of(2017, 4).plusMonths(i)), BigDecimal.valueOf(i));
        }
        months.put(period("2018-04"), new BigDecimal("1000"));
        assertThat(Series.of(months).meanOfYearBefore(period("2018-07"), Period::year))
                .contains(new Mean(new BigDecimal("66"), 12));
        assertThat(Series.of(months).meanOfYearBefore(period("2017-07"), Period::year))
                .isEmpty();
        months.remove(period("2017-04"));
        assertThat(Series.of(months).meanOfYearBefore(period("2018-07"), Period::year))
                .isEmpty();
    }

    @Test
    void a_mean_is_kept_as_sum_and_count() {
        Map<Period, BigDecimal> quarters = new HashMap<>();
        for (int i = 1; i <= 4; i++) {
            quarters.put(period("2017/18-Q" + i), BigDecimal.valueOf(-i));
        }
        assertThat(Series.of(quarters).meanOfYearBefore(period("2018/19-Q1"), Period::year))
                .contains(new Mean(new BigDecimal("-10"), 4));
    }

    @Test
    void the_terms_of_a_year_are_those_named_after_it() {
        Series terms = Series.of(Map.of(
                period("2017/18-T1"),
                BigDecimal.ONE,
                period("2017/18-T2"),
                BigDecimal.TEN,
                period("2017/18-T3"),
                BigDecimal.ONE));
        assertThat(terms.meanOfYearBefore(period("2018/19-T1"), Period::year))
                .contains(new Mean(new BigDecimal("12"), 3));
    }
}
