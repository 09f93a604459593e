package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Period;

class CanonicalTextTest {
    @Test
    void lines_are_written_in_their_order_however_many() {
        CanonicalText text = new CanonicalText("many");
        StringBuilder expected = new StringBuilder("[many]\n");
        IntStream.range(0, 1_000).forEach(i -> {
            text.text("n" + i, "v" + i).text("blank", "");
            expected.append("n%d: v%d\n".formatted(i, i));
        });
        assertThat(text).hasToString(expected.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "plain ~, plain ~",
        "£5, £5",
        "a\\b, a\\\\b",
        "£\\, £\\\\",
        "'a\nb', a\\nb",
        "'a\rb', a\\rb",
        "😀\\, 😀\\\\",
        "😀, 😀"
    })
    void what_could_pass_for_the_end_of_a_line_is_escaped(String text, String written) {
        assertThat(new CanonicalText().text("x", text)).hasToString("x: " + written + "\n");
    }

    @Test
    void half_a_character_is_told_from_any_other_half() {
        assertThat(new CanonicalText().text("x", "a\uD83D")).hasToString("x: a\\ud83d\n");
    }

    @Test
    void periods_of_the_same_months_are_written_each_as_it_was_given() {
        CanonicalText text = new CanonicalText();
        Stream.of("2018-CQ3", "2018/19-Q2", "2018-CQ3")
                .forEach(each -> text.period("period", Period.parse(each).orElseThrow()));
        assertThat(text).hasToString("period: 2018-CQ3\nperiod: 2018/19-Q2\nperiod: 2018-CQ3\n");
    }

    @Test
    void figures_have_every_digit_however_many() {
        String most = "9".repeat(60);
        CanonicalText text = new CanonicalText();
        IntStream.range(0, 100)
                .forEach(i -> text.figure("a", new BigDecimal(most)).figure("b", new BigDecimal("-0.10")));
        assertThat(text).hasToString(("a: " + most + "\nb: -0.10\n").repeat(100));
    }

    @Test
    void what_is_taken_back_is_not_there() {
        CanonicalText text = new CanonicalText("one").text("a", "b");
        int end = text.length();
        text.heading("two").text("c", "d");
        text.setLength(end);
        text.text("e", "£");
        assertThat(text).hasToString("[one]\na: b\ne: £\n");
        assertThat(text.from(end)).isEqualTo("e: £\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytes_are_compared_as_they_were_written() {
        CanonicalText text = new CanonicalText("b");
        int first = text.length();
        text.heading("a");
        int second = text.length();
        assertThat(text.compare(0, first, first, second)).isPositive();
        assertThat(text.compare(0, first, 0, first)).isZero();
    }
}
