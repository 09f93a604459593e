package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Basis;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;

class FieldsTest {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final int TEXTS = 10_000;

    private final Problems problems = new Problems();

    private Fields fields(String text) {
        return new Fields(
                new Row() {
                    @Override
                    public String text(String name) {
                        return text;
                    }

                    @Override
                    public Location where(String name) {
                        return new Location.InFile(name);
                    }

                    @Override
                    public Set<String> names() {
                        return Set.of();
                    }
                },
                problems);
    }

    @Test
    void a_date_is_what_its_form_says() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < TEXTS; i++) {
            String text = changed(
                    "%04d-%02d-%02d".formatted(random.nextInt(10_000), random.nextInt(14), random.nextInt(33)), random);
            assertThat(fields(text).date("date")).as(text).isEqualTo(date(text));
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Every other as it was, else with one character of another in place of its own, or one more. */
    private static String changed(String text, SplittableRandom random) {
        String others = "-+/ 0123456789٣a";
        int at = random.nextInt(text.length());
        String other = String.valueOf(others.charAt(random.nextInt(others.length())));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + other + text.substring(at + 1);
            case 1 -> text.substring(0, at) + other + text.substring(at);
            default -> text;
        };
    }

    @Test
    void a_whole_number_has_four_digits_at_most() {
        assertThat(fields("0").wholeNumber("decimals", 20)).isEqualTo(OptionalInt.of(0));
        assertThat(fields("0020").wholeNumber("decimals", 20)).isEqualTo(OptionalInt.of(20));
        assertThat(fields("").wholeNumber("decimals", 20)).isEmpty();
        assertThat(problems.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "00001", "-1", "+1", "1.0", "٣", "4294967297"})
    void anything_else_is_no_whole_number(String text) {
        assertThat(fields(text).wholeNumber("decimals", 20)).isEmpty();
        assertThat(problems.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LATEST YEAR_TO_DATE",
                "LATEST\t\n YEAR_TO_DATE",
                "LATEST\u000BYEAR_TO_DATE",
                "LATEST\fYEAR_TO_DATE"
            })
    void words_stand_apart_by_any_white_space_of_ascii(String text) {
        assertThat(fields(text).words("bases", Basis.class)).isEqualTo(List.of(Basis.LATEST, Basis.YEAR_TO_DATE));
        assertThat(fields(text).areKnown("bases", Basis.class)).isTrue();
        assertThat(fields(text).isKnown("basis", Basis.class)).isFalse();
        assertThat(problems.size()).isZero();
    }

    @Test
    void a_word_of_another_list_is_told_beside_those_that_are_known() {
        assertThat(fields("LATEST LATE\u00A0ST").words("bases", Basis.class)).isEqualTo(List.of(Basis.LATEST));
        assertThat(fields("LATEST LATE\u00A0ST").areKnown("bases", Basis.class)).isFalse();
        assertThat(problems.size()).isEqualTo(1);
    }
}
