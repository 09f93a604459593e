package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ragstone.arithmetic.XmrSettings.Collapsed;
import org.ragstone.arithmetic.XmrSettings.OnConflict;
import org.ragstone.arithmetic.XmrSettings.Spread;
import org.ragstone.arithmetic.XmrSettings.TwoInThree;
import org.ragstone.framework.TrendSettings;
import org.ragstone.model.Assurance;
import org.ragstone.model.Polarity;
import org.ragstone.model.SpecialCause;
import org.ragstone.model.Threshold;
import org.ragstone.model.Variation;

/** What the reference's series do not show: the settings, where ours differs, and what binary fractions would get wrong. */
class XmrTest {
    private static final XmrSettings USUAL = TrendSettings.USUAL.chart();

    /** Figures parted by blanks; an underscore is a period without one. */
    private static List<Optional<BigDecimal>> figures(String figures) {
        return Arrays.stream(figures.split(" "))
                .map(each -> each.equals("_") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(each)))
                .toList();
    }

    private static Xmr chart(String figures, XmrSettings settings) {
        return Xmr.of(PlacedFigures.of(figures(figures)), Set.of(), settings);
    }

    private static ProcessLimits limits(Xmr chart) {
        return chart.groups().get(0).limits().orElseThrow();
    }

    private static XmrSettings with(
            boolean screening,
            Collapsed collapsed,
            OptionalInt fixAfter,
            int run,
            TwoInThree two,
            OnConflict conflict) {
        return new XmrSettings(screening, collapsed, fixAfter, run, two, USUAL.spread(), conflict, USUAL.trialBelow());
    }

    private static List<Integer> flagged(Xmr chart, int length, SpecialCause cause) {
        return IntStream.range(0, length)
                .filter(i -> chart.signals(i).stream().anyMatch(each -> each.cause() == cause))
                .boxed()
                .toList();
    }

    @Test
    void figures_on_the_mean_are_on_it_though_a_binary_sum_of_them_is_not() {
        double sum = 0;
        for (int i = 0; i < 24; i++) {
            sum += 0.97;
        }
        assertThat(sum / 24).isLessThan(0.97);
        Xmr chart = chart(String.join(" ", Collections.nCopies(24, "0.97")), USUAL);
        assertThat(limits(chart).zone(new BigDecimal("0.97"))).isZero();
        assertThat(limits(chart).areDefined()).isFalse();
        assertThat(flagged(chart, 24, SpecialCause.SHIFT)).isEmpty();
    }

    @Test
    void limits_that_screening_collapses_are_reckoned_unscreened_unless_the_setting_keeps_them() {
        String figures = String.join(" ", Collections.nCopies(23, "100")) + " 98";
        Xmr ours = chart(figures, USUAL);
        assertThat(limits(ours).areUnscreened()).isTrue();
        // The one move of 2 among 23, times 2.66, below a mean of 2398/24.
        assertThat(limits(ours).lower(MathContext.DECIMAL64).orElseThrow()).isEqualByComparingTo("99.68536231884058");
        assertThat(ours.signal(22, Polarity.HIGHER)).map(Xmr.Signal::cause).contains(SpecialCause.SHIFT);
        assertThat(ours.signal(23, Polarity.HIGHER)).map(Xmr.Signal::cause).contains(SpecialCause.OUTSIDE_LIMITS);
        Xmr reference = chart(
                figures, with(true, Collapsed.KEPT, OptionalInt.empty(), 7, TwoInThree.CLOSE, OnConflict.PRIORITY));
        assertThat(limits(reference).areUnscreened()).isFalse();
        assertThat(limits(reference).lower(MathContext.DECIMAL64))
                .contains(limits(reference).mean(MathContext.DECIMAL64));
        assertThat(reference.signal(0, Polarity.HIGHER)).map(Xmr.Signal::cause).contains(SpecialCause.OUTSIDE_LIMITS);
    }

    @Test
    void on_a_limit_is_inside_to_the_last_digit() {
        String baseline = "1 2 4 1 3 1 2 2 5 1 4 3";
        XmrSettings fixed = with(false, Collapsed.KEPT, OptionalInt.of(12), 7, TwoInThree.CLOSE, OnConflict.PRIORITY);
        ProcessLimits limits = limits(chart(baseline, fixed));
        // 29/12 + 2.66 * 22/11, of which no decimal is the last
        BigDecimal under = new BigDecimal("7.73666666666666666666");
        BigDecimal over = new BigDecimal("7.73666666666666666667");
        assertThat(Math.abs(limits.zone(under))).isEqualTo(ProcessLimits.CLOSE);
        assertThat(Math.abs(limits.zone(over))).isEqualTo(ProcessLimits.OUTSIDE);
        assertThat(limits.beyond(over)).isEqualTo(1);
        assertThat(limits.beyond(new BigDecimal("-2.91"))).isEqualTo(-1);
        assertThat(limits.beyond(under)).isZero();
    }

    @Test
    void a_gap_breaks_runs_and_is_not_bridged() {
        assertThat(flagged(chart("1 2 3 4 5 6 7 8", USUAL), 8, SpecialCause.TREND))
                .hasSize(8);
        Xmr broken = chart("1 2 3 4 5 _ 6 7 8 9", USUAL);
        assertThat(flagged(broken, 10, SpecialCause.TREND)).isEmpty();
        assertThat(broken.signals(5)).isEmpty();
        // Seven moves of 1; that across the gap does not count.
        assertThat(limits(broken).upper(MathContext.DECIMAL64).orElseThrow())
                .isEqualByComparingTo(new BigDecimal("5").add(new BigDecimal("2.66")));
    }

    /** A quirk of the reference, which says nothing of the newest point. */
    @Test
    void between_two_trends_a_point_goes_the_way_of_the_next_and_down_where_that_is_level() {
        Xmr chart = chart("1 2 3 4 5 6 7 7 8 9 10 11 12 13", USUAL);
        assertThat(trendAt(chart, 5)).contains(true);
        assertThat(trendAt(chart, 6)).contains(false);
        assertThat(trendAt(chart, 7)).contains(true);
        assertThat(trendAt(chart, 13)).contains(true);
    }

    private static Optional<Boolean> trendAt(Xmr chart, int index) {
        return chart.signals(index).stream()
                .filter(each -> each.cause() == SpecialCause.TREND)
                .map(Xmr.Signal::upwards)
                .findFirst();
    }

    @Test
    void nothing_reaches_across_a_new_start() {
        PlacedFigures rising = PlacedFigures.of(figures("1 2 3 4 5 6 7 8 9 10"));
        Xmr anew = Xmr.of(rising, Set.of(5), USUAL);
        assertThat(anew.groups()).hasSize(2);
        assertThat(flagged(anew, 10, SpecialCause.TREND)).isEmpty();
        assertThat(anew.groups().get(1).limits().orElseThrow().mean(MathContext.DECIMAL32))
                .isEqualByComparingTo("8");
        assertThat(Xmr.of(rising, Set.of(0, 10, 99), USUAL).groups()).hasSize(1);
    }

    @Test
    void a_run_is_as_long_as_the_setting_says() {
        String six = "5 1 6 2 5 1 9 9.1 9 9.2 9.1 9 1 2 5 1 6 2 1 5 1";
        XmrSettings of6 = with(false, Collapsed.KEPT, OptionalInt.empty(), 6, TwoInThree.CLOSE, OnConflict.PRIORITY);
        assertThat(flagged(chart(six, of6), 21, SpecialCause.SHIFT)).containsExactly(6, 7, 8, 9, 10, 11);
        assertThat(flagged(chart(six, USUAL), 21, SpecialCause.SHIFT)).isEmpty();
    }

    @Test
    void the_other_factor_is_three_over_1_128() {
        XmrSettings other = new XmrSettings(
                true,
                Collapsed.KEPT,
                OptionalInt.empty(),
                7,
                TwoInThree.CLOSE,
                Spread.THREE_OVER_D2,
                OnConflict.PRIORITY,
                13);
        // mean 1.5, every range 1
        assertThat(limits(chart("1 2 1 2 1 2", other)).upper(MathContext.DECIMAL32))
                .contains(new BigDecimal("4.159574"));
        assertThat(limits(chart("1 2 1 2 1 2", USUAL))
                        .upper(MathContext.DECIMAL32)
                        .orElseThrow())
                .isEqualByComparingTo("4.16");
    }

    @Test
    void where_rules_disagree_the_weightier_tells_or_the_better() {
        // Rises all the way, so that the first points are below the lower limit and in a rising run.
        String figures = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16";
        Optional<Variation> usual =
                chart(figures, USUAL).signal(0, Polarity.HIGHER).map(each -> each.variation(Polarity.HIGHER));
        assertThat(usual).contains(Variation.CONCERN);
        XmrSettings kinder =
                with(true, Collapsed.UNSCREENED, OptionalInt.empty(), 7, TwoInThree.CLOSE, OnConflict.IMPROVEMENT);
        Xmr chart = chart(figures, kinder);
        assertThat(chart.signal(0, Polarity.HIGHER).map(each -> each.variation(Polarity.HIGHER)))
                .contains(Variation.IMPROVEMENT);
        assertThat(chart.signal(0, Polarity.NONE).map(each -> each.variation(Polarity.NONE)))
                .contains(Variation.LOW);
    }

    @Test
    void without_figures_there_is_nothing_and_nothing_fails() {
        assertThat(Xmr.of(PlacedFigures.of(List.of()), Set.of(), USUAL).groups())
                .isEmpty();
        Xmr none = chart("_ _ _", USUAL);
        assertThat(none.groups().get(0).limits()).isEmpty();
        Xmr one = chart("_ 5 _", USUAL);
        assertThat(limits(one).areDefined()).isFalse();
        assertThat(limits(one).upper(MathContext.DECIMAL32)).isEmpty();
        assertThat(limits(one).zone(new BigDecimal("999"))).isEqualTo(1);
        assertThat(one.signal(1, Polarity.HIGHER)).isEmpty();
    }

    @Test
    void limits_are_on_trial_below_thirteen_periods() {
        assertThat(chart("1 2 1 2 1 2 1 2 1 2 1 2", USUAL).groups().get(0).trial())
                .isTrue();
        assertThat(chart("1 2 1 2 1 2 1 _ 1 2 1 2 1", USUAL).groups().get(0).trial())
                .isFalse();
    }

    @Test
    void a_target_is_passed_failed_or_hit_or_missed_and_on_a_limit_is_the_last() {
        // mean 1.5, limits -1.16 and 4.16
        ProcessLimits limits = limits(chart("1 2 1 2 1 2", USUAL));
        assertThat(assurance(Polarity.HIGHER, "4.17", limits)).isEqualTo(Assurance.FAILING);
        assertThat(assurance(Polarity.HIGHER, "4.16", limits)).isEqualTo(Assurance.HIT_OR_MISS);
        assertThat(assurance(Polarity.HIGHER, "-1.16", limits)).isEqualTo(Assurance.HIT_OR_MISS);
        assertThat(assurance(Polarity.HIGHER, "-1.17", limits)).isEqualTo(Assurance.PASSING);
        assertThat(assurance(Polarity.LOWER, "4.17", limits)).isEqualTo(Assurance.PASSING);
        assertThat(assurance(Polarity.LOWER, "4.16", limits)).isEqualTo(Assurance.HIT_OR_MISS);
        assertThat(assurance(Polarity.LOWER, "-1.17", limits)).isEqualTo(Assurance.FAILING);
        assertThat(between("-2", "5", limits)).isEqualTo(Assurance.PASSING);
        assertThat(between("-2", "4.16", limits)).isEqualTo(Assurance.HIT_OR_MISS);
        assertThat(between("-1.16", "5", limits)).isEqualTo(Assurance.HIT_OR_MISS);
        assertThat(between("5", "6", limits)).isEqualTo(Assurance.FAILING);
        assertThat(between("-6", "-5", limits)).isEqualTo(Assurance.FAILING);
        assertThat(between("0", "1", limits)).isEqualTo(Assurance.HIT_OR_MISS);
    }

    private static Assurance assurance(Polarity polarity, String target, ProcessLimits limits) {
        return Aim.of(new Threshold(new BigDecimal(target), false), polarity)
                .orElseThrow()
                .assurance(limits);
    }

    private static Assurance between(String lower, String upper, ProcessLimits limits) {
        return new Aim.Between(new BigDecimal(lower), new BigDecimal(upper)).assurance(limits);
    }
}
