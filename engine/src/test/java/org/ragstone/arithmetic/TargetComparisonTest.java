package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.FloorAnswer;
import org.ragstone.model.Polarity;
import org.ragstone.model.Standards;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;
import org.ragstone.model.ToleranceAnswer;

class TargetComparisonTest {
    /** "<5" and ">5" are strict, "5" is not, "40..60" is two-sided. */
    private static Aim aim(String text, Polarity polarity) {
        if (text.contains("..")) {
            String[] sides = text.split("\\.\\.");
            return new Aim.Between(new BigDecimal(sides[0]), new BigDecimal(sides[1]));
        }
        boolean strict = text.startsWith("<") || text.startsWith(">");
        return Aim.of(new Threshold(new BigDecimal(strict ? text.substring(1) : text), strict), polarity)
                .orElseThrow();
    }

    private static TargetComparison compare(String figure, String target, Polarity polarity, Tolerance... tolerance) {
        return TargetComparison.of(
                new BigDecimal(figure),
                aim(target, polarity),
                Optional.empty(),
                java.util.Arrays.stream(tolerance).findFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 92, 92, ACHIEVED, 0, 0",
        "HIGHER, 92, 92.00, ACHIEVED, 0, 0",
        "HIGHER, 92, 91.9, MISSED, 0.1, 0",
        "HIGHER, 92, 92.1, ACHIEVED, 0, 0.1",
        "HIGHER, >92, 92, MISSED, 0, 0",
        "HIGHER, >92, 92.1, ACHIEVED, 0, 0.1",
        "HIGHER, -5, -6, MISSED, 1, 0",
        "HIGHER, -5, -5, ACHIEVED, 0, 0",
        "LOWER, 15, 15, ACHIEVED, 0, 0",
        "LOWER, 15, 15.1, MISSED, 0.1, 0",
        "LOWER, 15, 14.9, ACHIEVED, 0, 0.1",
        "LOWER, <5, 5, MISSED, 0, 0",
        "LOWER, <5, 4.9, ACHIEVED, 0, 0.1",
        "LOWER, 0, 0, ACHIEVED, 0, 0",
        "LOWER, 0, 1, MISSED, 1, 0",
        "CLOSE, 40..60, 40, ACHIEVED, 0, 0",
        "CLOSE, 40..60, 60, ACHIEVED, 0, 0",
        "CLOSE, 40..60, 50, ACHIEVED, 0, 0",
        "CLOSE, 40..60, 39, MISSED, 1, 0",
        "CLOSE, 40..60, 62, MISSED, 2, 0",
        "CLOSE, 50, 50, ACHIEVED, 0, 0",
        "CLOSE, 50, 49, MISSED, 1, 0",
        "CLOSE, 50, 51, MISSED, 1, 0"
    })
    void a_figure_achieves_its_target_or_falls_short(
            Polarity polarity, String target, String figure, TargetAnswer answer, String shortfall, String surplus) {
        TargetComparison comparison = compare(figure, target, polarity);
        assertThat(comparison.target()).isEqualTo(answer);
        assertThat(comparison.shortfall()).isEqualByComparingTo(shortfall);
        assertThat(comparison.surplus()).isEqualByComparingTo(surplus);
        assertThat(comparison.floor()).isEqualTo(FloorAnswer.NOT_SET);
        assertThat(comparison.tolerance()).isEqualTo(ToleranceAnswer.NOT_SET);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 50, 45, 10, 0",
        "HIGHER, 50, 55, 0, 10",
        "HIGHER, -50, -55, 10, 0",
        "LOWER, 50, 55, 10, 0",
        "LOWER, 50, 45, 0, 10",
        "CLOSE, 40..60, 36, 10, 0",
        "CLOSE, 40..60, 66, 10, 0",
        "HIGHER, >50, 50, 0, 0"
    })
    void per_cent_is_of_the_targets_size(
            Polarity polarity, String target, String figure, String shortfall, String surplus) {
        TargetComparison comparison = compare(figure, target, polarity);
        assertThat(comparison.shortfallPercent()).isEqualByComparingTo(shortfall);
        assertThat(comparison.surplusPercent()).isEqualByComparingTo(surplus);
    }

    @ParameterizedTest
    @CsvSource({"LOWER, 0, 0.01", "HIGHER, 0, -0.01", "LOWER, <0, 0", "HIGHER, >0, 0", "CLOSE, 0..5, -1"})
    void any_miss_of_a_zero_target_is_beyond_every_per_cent(Polarity polarity, String target, String figure) {
        assertThat(compare(figure, target, polarity).shortfallPercent())
                .isEqualByComparingTo(Exact.BEYOND_EVERY_NUMBER);
    }

    @Test
    void a_zero_target_that_is_achieved_has_no_shortfall() {
        assertThat(compare("0", "0", Polarity.LOWER).shortfallPercent()).isZero();
        assertThat(compare("-1", "0", Polarity.LOWER).surplusPercent()).isEqualByComparingTo(Exact.BEYOND_EVERY_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 100, 5, true, 95, WITHIN",
        "HIGHER, 100, 5, true, 94.9, WORSE_BEYOND",
        "HIGHER, 100, 5, true, 105, WITHIN",
        "HIGHER, 100, 5, true, 105.1, BETTER_BEYOND",
        "HIGHER, 80, 5, true, 76, WITHIN",
        "HIGHER, 80, 5, true, 75.9, WORSE_BEYOND",
        "HIGHER, 80, 5, false, 75, WITHIN",
        "HIGHER, 80, 5, false, 74.9, WORSE_BEYOND",
        "LOWER, 80, 5, false, 85, WITHIN",
        "LOWER, 80, 5, false, 85.1, WORSE_BEYOND",
        "LOWER, 80, 5, false, 75, WITHIN",
        "LOWER, 80, 5, false, 74.9, BETTER_BEYOND",
        "HIGHER, -80, 5, true, -84, WITHIN",
        "HIGHER, -80, 5, true, -84.1, WORSE_BEYOND",
        "LOWER, 0, 5, true, 0, WITHIN",
        "LOWER, 0, 5, true, 0.1, WORSE_BEYOND",
        "CLOSE, 40..60, 2, false, 38, WITHIN",
        "CLOSE, 40..60, 2, false, 37.9, WORSE_BEYOND",
        "CLOSE, 40..60, 2, false, 62, WITHIN",
        "CLOSE, 40..60, 2, false, 62.1, WORSE_BEYOND"
    })
    void exactly_on_the_edge_of_a_tolerance_is_within(
            Polarity polarity, String target, String amount, boolean percent, String figure, ToleranceAnswer answer) {
        assertThat(compare(figure, target, polarity, new Tolerance(new BigDecimal(amount), percent))
                        .tolerance())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 92, 90, 90, ACHIEVED",
        "HIGHER, 92, 90, 89.99, MISSED",
        "HIGHER, 92, >90, 90, MISSED",
        "LOWER, 5, 15, 15, ACHIEVED",
        "LOWER, 5, 15, 15.01, MISSED",
        "LOWER, 5, <15, 15, MISSED"
    })
    void a_figure_achieves_its_floor_or_misses_it(
            Polarity polarity, String target, String floor, String figure, FloorAnswer answer) {
        TargetComparison comparison = TargetComparison.of(
                new BigDecimal(figure), aim(target, polarity), Optional.of(aim(floor, polarity)), Optional.empty());
        assertThat(comparison.floor()).isEqualTo(answer);
    }

    @Test
    void improving_a_figure_never_worsens_an_answer() {
        long seed = 42;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            Polarity polarity = random.nextBoolean() ? Polarity.HIGHER : Polarity.LOWER;
            int better = polarity == Polarity.HIGHER ? 1 : -1;
            BigDecimal target = BigDecimal.valueOf(random.nextInt(-50, 50), 1);
            BigDecimal floor = target.subtract(BigDecimal.valueOf((long) better * random.nextInt(0, 30), 1));
            BigDecimal figure = BigDecimal.valueOf(random.nextInt(-100, 100), 1);
            BigDecimal improved = figure.add(BigDecimal.valueOf((long) better * random.nextInt(0, 50), 1));
            Optional<Tolerance> band =
                    Optional.of(new Tolerance(BigDecimal.valueOf(random.nextInt(0, 20)), random.nextBoolean()));
            TargetComparison before = compare(figure, target, floor, polarity, band);
            TargetComparison after = compare(improved, target, floor, polarity, band);
            String as = "seed %d: %s to %s against %s, floor %s, %s"
                    .formatted(seed, figure, improved, target, floor, polarity);
            assertThat(after.target().ordinal())
                    .as(as)
                    .isLessThanOrEqualTo(before.target().ordinal());
            assertThat(after.floor().ordinal())
                    .as(as)
                    .isLessThanOrEqualTo(before.floor().ordinal());
            assertThat(after.shortfall()).as(as).isLessThanOrEqualTo(before.shortfall());
            assertThat(after.surplus()).as(as).isGreaterThanOrEqualTo(before.surplus());
            assertThat(after.shortfallPercent()).as(as).isLessThanOrEqualTo(before.shortfallPercent());
        }
    }

    private static TargetComparison compare(
            BigDecimal figure, BigDecimal target, BigDecimal floor, Polarity polarity, Optional<Tolerance> band) {
        return TargetComparison.of(
                figure,
                Aim.of(new Threshold(target, false), polarity).orElseThrow(),
                Aim.of(new Threshold(floor, false), polarity),
                band);
    }

    @Test
    void an_aim_says_what_it_asks() {
        assertThat(aim("92", Polarity.HIGHER).words()).isEqualTo("92, higher is better");
        assertThat(aim(">92", Polarity.HIGHER).levels()).isEqualTo("more than 92");
        assertThat(aim("<5", Polarity.LOWER).words()).isEqualTo("less than 5, lower is better");
        assertThat(aim("5", Polarity.LOWER).levels()).isEqualTo("5");
        assertThat(aim("40..60", Polarity.CLOSE).words()).isEqualTo("40 to 60, close to the target is better");
        assertThat(aim("50", Polarity.CLOSE).levels()).isEqualTo("50");
    }

    @ParameterizedTest
    @CsvSource({"39, 40", "40, 40", "50, 40", "60, 40", "61, 60"})
    void a_distance_is_taken_of_the_side_that_is_crossed(String figure, String level) {
        assertThat(aim("40..60", Polarity.CLOSE).levelFor(new BigDecimal(figure)))
                .isEqualByComparingTo(level);
    }

    @Test
    void nothing_is_achieved_where_no_direction_is_good() {
        assertThat(Aim.of(new Threshold(BigDecimal.TEN, false), Polarity.NONE)).isEmpty();
        assertThat(Aim.between(Standards.NONE)).isEmpty();
    }

    @Test
    void a_two_sided_target_has_its_sides_in_order() {
        assertThatThrownBy(() -> aim("60..40", Polarity.CLOSE))
                .hasMessageContaining("60")
                .hasMessageContaining("40");
    }
}
