package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Polarity;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;

/** As much of a year's target as is due by the end of a part of the year. */
class ProportionTest {
    private static final long SEED = Long.getLong("seed", 20261127);

    private static Threshold level(String text) {
        boolean strict = text.startsWith("<") || text.startsWith(">");
        return new Threshold(new BigDecimal(strict ? text.substring(1) : text), strict);
    }

    private static Aim aim(String text, Polarity polarity) {
        return Aim.of(level(text), polarity).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 120, 7, 12, 70, ACHIEVED, 0, 0",
        "HIGHER, 120, 7, 12, 69.99, MISSED, 0.01, 0",
        "HIGHER, 120, 7, 12, 71, ACHIEVED, 0, 1",
        // 58.333… is due: a hair over it achieves, a hair under it does not.
        "HIGHER, 100, 7, 12, 58.33333333333333333333, MISSED, 0.00000000000000000000333333333333333333331, 0",
        "HIGHER, 100, 7, 12, 58.33333333333333333334, ACHIEVED, 0, 0.00000000000000000000666666666666666666661",
        "HIGHER, >120, 7, 12, 70, MISSED, 0, 0",
        "HIGHER, >120, 7, 12, 70.1, ACHIEVED, 0, 0.1",
        "LOWER, 40, 1, 4, 10, ACHIEVED, 0, 0",
        "LOWER, 40, 1, 4, 10.5, MISSED, 0.5, 0",
        "LOWER, <40, 1, 4, 10, MISSED, 0, 0",
        "LOWER, <40, 1, 4, 9, ACHIEVED, 0, 1",
        "LOWER, 0, 1, 2, 0, ACHIEVED, 0, 0",
        "LOWER, 0, 1, 2, 1, MISSED, 1, 0",
        "HIGHER, -10, 1, 2, -5, ACHIEVED, 0, 0",
        "HIGHER, -10, 1, 2, -5.5, MISSED, 0.5, 0",
        "CLOSE, 60, 1, 3, 20, ACHIEVED, 0, 0",
        "CLOSE, 60, 1, 3, 21, MISSED, 1, 0",
        "HIGHER, 120, 12, 12, 119, MISSED, 1, 0",
        "HIGHER, 120, 12, 12, 120, ACHIEVED, 0, 0",
    })
    void a_figure_is_held_against_what_is_due(
            Polarity polarity,
            String target,
            int elapsed,
            int periods,
            BigDecimal figure,
            String answer,
            BigDecimal shortfall,
            BigDecimal surplus) {
        TargetComparison comparison = TargetComparison.of(
                figure, new Proportion(elapsed, periods), aim(target, polarity), Optional.empty(), Optional.empty());
        assertThat(comparison.target()).hasToString(answer);
        assertThat(comparison.shortfall()).isEqualByComparingTo(shortfall);
        assertThat(comparison.surplus()).isEqualByComparingTo(surplus);
    }

    @ParameterizedTest
    @CsvSource({
        // Of a tolerance of 12 seven is due, and of a floor of 96 fifty-six.
        "12, 63, WITHIN, ACHIEVED",
        "12, 62.99, WORSE_BEYOND, ACHIEVED",
        "12, 77, WITHIN, ACHIEVED",
        "12, 77.01, BETTER_BEYOND, ACHIEVED",
        "12, 56, WORSE_BEYOND, ACHIEVED",
        "12, 55.99, WORSE_BEYOND, MISSED",
        // Ten per cent of what is due is seven too.
        "10%, 63, WITHIN, ACHIEVED",
        "10%, 62.99, WORSE_BEYOND, ACHIEVED",
        "10%, 77.01, BETTER_BEYOND, ACHIEVED",
    })
    void its_floor_and_its_tolerance_are_due_in_part_too(
            String tolerance, BigDecimal figure, String within, String floor) {
        boolean percent = tolerance.endsWith("%");
        TargetComparison comparison = TargetComparison.of(
                figure,
                new Proportion(7, 12),
                aim("120", Polarity.HIGHER),
                Optional.of(aim("96", Polarity.HIGHER)),
                Optional.of(new Tolerance(new BigDecimal(tolerance.replace("%", "")), percent)));
        assertThat(comparison.tolerance()).hasToString(within);
        assertThat(comparison.floor()).hasToString(floor);
    }

    /** Multiplied by all periods, a figure stands to the level times those that have passed as the figure does to what is due. */
    @Test
    void whatever_the_figures_it_is_as_if_everything_were_so_many_times_as_large() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 2_000; i++) {
            int periods = new int[] {2, 3, 4, 12}[random.nextInt(4)];
            int elapsed = random.nextInt(1, periods + 1);
            Polarity polarity = Polarity.values()[random.nextInt(3)];
            BigDecimal level = BigDecimal.valueOf(random.nextInt(-50, 400), random.nextInt(2));
            BigDecimal figure = BigDecimal.valueOf(random.nextInt(-50, 400), random.nextInt(2));
            Tolerance tolerance = new Tolerance(BigDecimal.valueOf(random.nextInt(0, 30)), random.nextBoolean());
            TargetComparison part = TargetComparison.of(
                    figure,
                    new Proportion(elapsed, periods),
                    Aim.of(new Threshold(level, i % 3 == 0), polarity).orElseThrow(),
                    Optional.empty(),
                    Optional.of(tolerance));
            BigDecimal times = BigDecimal.valueOf(elapsed);
            TargetComparison across = TargetComparison.of(
                    figure.multiply(BigDecimal.valueOf(periods)),
                    Aim.of(new Threshold(level.multiply(times), i % 3 == 0), polarity)
                            .orElseThrow(),
                    Optional.empty(),
                    Optional.of(
                            tolerance.percent()
                                    ? tolerance
                                    : new Tolerance(tolerance.amount().multiply(times), false)));
            String text = "%s of %d/%d of %s %s, tolerance %s"
                    .formatted(figure, elapsed, periods, polarity, level, tolerance);
            assertThat(part.target()).as(text).isEqualTo(across.target());
            assertThat(part.tolerance()).as(text).isEqualTo(across.tolerance());
            assertThat(part.shortfallPercent()).as(text).isEqualByComparingTo(across.shortfallPercent());
            assertThat(part.surplusPercent()).as(text).isEqualByComparingTo(across.surplusPercent());
            assertThat(part.shortfall().signum())
                    .as(text)
                    .isEqualTo(across.shortfall().signum());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "120, HIGHER, 7, 12, 7/12 of 120",
        "<40, LOWER, 1, 4, less than 1/4 of 40",
        ">40, HIGHER, 2, 4, more than 2/4 of 40",
        "40, CLOSE, 1, 2, 1/2 of 40",
        "120, HIGHER, 12, 12, 120",
    })
    void it_is_shown_as_it_is_meant(String target, Polarity polarity, int elapsed, int periods, String levels) {
        assertThat(new HeldAim(aim(target, polarity), new Proportion(elapsed, periods)).levels())
                .isEqualTo(levels);
    }

    @Test
    void of_two_sides_both_are_due_in_part() {
        Aim between = new Aim.Between(new BigDecimal("108"), new BigDecimal("120"));
        assertThat(new HeldAim(between, new Proportion(7, 12)).levels()).isEqualTo("7/12 of 108 to 120");
    }

    @ParameterizedTest
    @CsvSource({
        "120, HIGHER, 7, 12, 70, true",
        "120, HIGHER, 7, 12, 69.9, false",
        ">120, HIGHER, 7, 12, 70, false",
        "100, LOWER, 1, 3, 33.3, true",
        "100, LOWER, 1, 3, 33.4, false",
    })
    void a_figure_achieves_as_much_as_is_due_or_not(
            String target, Polarity polarity, int elapsed, int periods, BigDecimal figure, boolean achieves) {
        HeldAim held = new HeldAim(aim(target, polarity), new Proportion(elapsed, periods));

        assertThat(held.isAchievedBy(figure)).isEqualTo(achieves);
    }

    @Test
    void the_level_that_is_due_is_as_near_as_its_digits_allow() {
        Aim hundred = aim("100", Polarity.HIGHER);
        assertThat(new HeldAim(hundred, new Proportion(1, 3)).bounds(new MathContext(5)))
                .containsExactly(new BigDecimal("33.333"));
        assertThat(new HeldAim(hundred, Proportion.WHOLE).bounds(new MathContext(1)))
                .containsExactly(new BigDecimal("100"));
    }

    @ParameterizedTest
    @CsvSource({"0, 12", "13, 12", "-1, 4"})
    void no_part_is_of_nothing_or_more_than_the_whole(int elapsed, int periods) {
        assertThatThrownBy(() -> new Proportion(elapsed, periods)).isInstanceOf(IllegalArgumentException.class);
    }
}
