package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

class AggregateTest {
    private static Result result(String value, String numerator, String denominator) {
        return new Result(
                "A",
                Period.parse("2018-07").orElseThrow(),
                Basis.LATEST,
                ResultState.REPORTED,
                Optional.of(new BigDecimal(value)),
                Optional.of(new BigDecimal(numerator)),
                Optional.of(new BigDecimal(denominator)),
                "",
                "",
                false,
                "",
                new Location.InFile(""),
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "%, 45, 50, 90",
        "%, 1, 3, 33.33333333333333333333",
        "%, 2, 3, 66.66666666666666666667",
        "%, -1, 8, -12.5",
        "%, 0, 7, 0",
        "%, 200, 1, 20000",
        "days, 45, 10, 4.5",
        "'', 1, 4, 0.25",
        "'per 1,000 residents', 3, 2000, 1.5",
        "'crimes per 100,000', 7, 350000, 2",
        "Per 10, 1, 4, 2.5",
        "persons, 1, 4, 0.25",
    })
    void a_rate_is_in_its_unit(String unit, String numerator, String denominator, String expected) {
        assertThat(Aggregate.rate(new BigDecimal(numerator), new BigDecimal(denominator), unit))
                .hasValueSatisfying(rate -> assertThat(rate.toPlainString()).isEqualTo(expected));
    }

    @Test
    void of_nothing_there_is_no_rate_and_no_mean() {
        assertThat(Aggregate.rate(BigDecimal.ONE, BigDecimal.ZERO, "%")).isEmpty();
        for (Aggregation how : Aggregation.values()) {
            assertThat(Aggregate.of(how, List.of(), "%")).as("%s", how).isEmpty();
        }
        assertThat(Aggregate.of(Aggregation.RATE, List.of(result("0", "0", "0")), "%"))
                .isEmpty();
    }

    @Test
    void each_way_adds_up_as_it_says() {
        List<Result> results =
                Arrays.asList(result("10", "1", "10"), result("20", "2", "10"), result("90", "900", "1000"));
        assertThat(Aggregate.of(Aggregation.SUM, results, "")).contains(new BigDecimal("120"));
        assertThat(Aggregate.of(Aggregation.MEAN, results, "")).contains(new BigDecimal("40"));
        assertThat(Aggregate.of(Aggregation.RATE, results, "%").orElseThrow().toPlainString())
                .startsWith("88.529411764705882352");
    }

    @ParameterizedTest
    @CsvSource({"1, 8, true", "1, 37, false", "2, 37, false", "1, 3, false", "0, 3, true", "1, 0, true"})
    void a_quotient_has_an_end_or_not(String numerator, String denominator, boolean has) {
        assertThat(Aggregate.hasAnEnd(new BigDecimal(numerator), new BigDecimal(denominator), "%"))
                .isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource({
        "%, true",
        "per cent, false",
        "percent, false",
        "% of invoices, false",
        "Percentage, false",
        "％, false",
        "'per  1,000', false",
        "'per\u00A01,000', false",
        "'per １,000', false",
        "per-1000, false",
        "per1000, false",
        "per 1 000 residents, false",
        "per thousand, false",
        "‰, false",
        "per 0, false",
        "per 1000 residents, true",
        "hours per day, true",
        "miles per mile, true",
        "m², true",
        "days, true"
    })
    void what_is_only_nearly_per_cent_or_per_so_many_is_not_clear(String unit, boolean clear) {
        assertThat(Aggregate.isClear(unit)).isEqualTo(clear);
    }
}
