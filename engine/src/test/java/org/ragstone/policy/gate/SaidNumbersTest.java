package org.ragstone.policy.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers somebody hears who has the name of a rule read aloud. */
class SaidNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    within 10 % of it              | 10
                    within 10% of it               | 10
                    (10 %), or less                | 10
                    at least £10                   | 10
                    ±10 % and +10                  | 10 10
                    a 10-day wait                  | 10
                    10.50 short                    | 10.50
                    10.5 short                     | 10.5
                    1,000 short                    | 1000
                    1,234,567.8                    | 1234567.8
                    5-10 % short                   | 5 10
                    5 – 10 %, 5–10 %, 5%-10%       | 5 10 5 10 5 10
                    at 10.                         | 10
                    under 1 or over 2, both of 3   | 1 2 3
                    -10 %                          |
                    by −10 % or –10 % or (-10)     |
                    -£10 or minus 10, Minus £10    |
                    1/10, 1 / 10, 1⁄10, 1∕10       |
                    2018/19                        |
                    10:30 and 1:10                 |
                    1 000 and 1 000 000            |
                    10 million, 10 Thousand        |
                    10,5 and 1,0000                |
                    .5 and 1.2.3                   | 0.5
                    £.5, -.5 and x.5               | 0.5
                    10 1/2 %, 10 1 / 2 and 10 ½ %  |
                    2018-10, 2018-19 and 2018–19   |
                    2018-10-05                     |
                    1000-2000 and 10-20            | 1000 2000 10 20
                    10m, Q10, x10, 10x, _10        |
                    1st, 22nd, 3rd and the 10th    | 1 22 3 10
                    1nd, 2rd, 10thousand, 3rds     |
                    10², 10½ and 10^2, 2×10, 2*10  |
                    A-10                           |
                    1'000                          |
                    """)
    void a_number_is_what_is_said_and_no_part_of_it(String name, String said) {
        assertThat(SaidNumbers.in("Rating: " + name))
                .containsExactlyElementsOf(
                        said == null
                                ? java.util.List.<BigDecimal>of()
                                : Arrays.stream(said.split(" "))
                                        .map(BigDecimal::new)
                                        .toList());
    }
}
