package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.arithmetic.Exact;

class FigureTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "94.1 | | 94.1",
                "94.10 | | 94.10",
                "-5 | | -5",
                ".5 | | 0.5",
                "007 | | 7",
                "1,810 | | 1810",
                "1,234,567.89 | | 1234567.89",
                "98% | % | 98",
                "98 % | % | 98",
                "£92,111 | £ | 92111",
                "£-92 | £ | -92",
                "0 | | 0"
            })
    void a_number_is_read_as_people_write_it(String text, String unit, String number) throws Exception {
        assertThat(FigureText.parse(text, unit == null ? "" : unit)).hasToString(number);
    }

    /** Of texts of digits, points, signs and commas, most of which nobody would write. */
    @Test
    void a_number_is_read_as_its_form_says() {
        Pattern plain = Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)");
        Pattern grouped = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
        String characters = "0123456789012345678900.-,٣";
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            String text = random.ints(random.nextInt(24), 0, 2 + random.nextInt(characters.length() - 1))
                    .mapToObj(at -> characters.substring(at, at + 1))
                    .collect(Collectors.joining());
            boolean isNumber =
                    plain.matcher(text).matches() || grouped.matcher(text).matches();
            BigDecimal number = isNumber ? new BigDecimal(text.replace(",", "")) : BigDecimal.ZERO;
            if (isNumber && Exact.isWithinLimits(number)) {
                assertThat(figure(text)).as(text).contains(number);
            } else {
                assertThat(figure(text)).as(text).isEmpty();
            }
        }
    }

    private static Optional<BigDecimal> figure(String text) {
        try {
            return Optional.of(FigureText.parse(text, ""));
        } catch (FigureText.NotAFigure e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "98% | £ | written with `%`",
                "98% | '' | the indicator has no unit",
                "£92 | £000s | the unit `£000s`",
                "1,81 | '' | is not a number",
                "1,8100 | '' | is not a number",
                "12,34,567 | '' | is not a number",
                "1e5 | '' | is not a number",
                "(5) | '' | is not a number",
                "5- | '' | is not a number",
                "1 81 | '' | is not a number",
                "01 810 | '' | is not a number",
                "1 810,000 | '' | is not a number",
                "1.2.3 | '' | is not a number",
                "five | '' | is not a number",
                "٣ | '' | is not a number",
                "12345678901234567890123456789012345 | '' | too many digits",
                "0.123456789012345678901 | '' | too many digits"
            })
    void anything_doubtful_is_refused(String text, String unit, String why) {
        assertThatThrownBy(() -> FigureText.parse(text, unit)).hasMessageContaining(why);
    }
}
