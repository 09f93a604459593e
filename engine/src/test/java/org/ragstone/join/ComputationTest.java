package org.ragstone.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;

/** What a figure was computed from, in words. */
class ComputationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027/28-H1 | 2027/28-H1 | the sum of LATEST, 2027/28-H1",
                "2027/28-H1 | 2027/28-H2 | the sum of LATEST, 2027/28-H1 to 2027/28-H2",
            })
    void a_time_of_one_period_is_that_period(String from, String to, String words) {
        assertThat(new Computation.OfPeriods(
                                Aggregation.SUM,
                                Basis.LATEST,
                                Period.parse(from).orElseThrow(),
                                Period.parse(to).orElseThrow(),
                                Optional.empty())
                        .words())
                .isEqualTo(words);
    }
}
