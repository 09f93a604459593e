package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chart of whole numbers is the chart of the decimals, to the last digit and decimal. */
class ScaledFiguresTest {
    private static final long SEED = Long.getLong("seed", 1);

    private final SplittableRandom random = new SplittableRandom(SEED);

    private List<Optional<BigDecimal>> series() {
        int decimals = random.nextInt(4);
        int size = random.nextInt(1, 40);
        int most = random.nextInt(1, random.nextBoolean() ? 5 : 100_000);
        List<Optional<BigDecimal>> figures = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            BigDecimal figure = BigDecimal.valueOf(random.nextInt(-most, most), random.nextInt(decimals + 1));
            figures.add(random.nextInt(6) == 0 ? Optional.empty() : Optional.of(figure));
        }
        return figures;
    }

    private XmrSettings settings() {
        return new XmrSettings(
                random.nextBoolean(),
                XmrSettings.Collapsed.values()[random.nextInt(2)],
                random.nextBoolean() ? OptionalInt.of(random.nextInt(1, 20)) : OptionalInt.empty(),
                random.nextInt(5, 8),
                XmrSettings.TwoInThree.values()[random.nextInt(2)],
                XmrSettings.Spread.values()[random.nextInt(2)],
                XmrSettings.OnConflict.PRIORITY,
                12);
    }

    private static SeriesSums decimals(SeriesSums sums) {
        return new SeriesSums.OfDecimals(
                sums.count(), sums.figures(), sums.moves(), sums.ranges(), sums.keptMoves(), sums.kept());
    }

    private static List<Object> shown(ProcessLimits limits) {
        MathContext digits = MathContext.DECIMAL128;
        return List.of(limits.areDefined(), limits.mean(digits), limits.upper(digits), limits.lower(digits));
    }

    @Test
    void charts_and_sums_are_those_of_the_decimals() {
        int flagged = 0;
        for (int i = 0; i < 20_000; i++) {
            List<Optional<BigDecimal>> figures = series();
            XmrSettings settings = settings();
            PlacedFigures scaled = PlacedFigures.of(figures);
            PlacedFigures decimals = new DecimalFigures(figures);
            assertThat(scaled).isInstanceOf(ScaledFigures.class);
            int from = random.nextInt(figures.size());
            int to = random.nextInt(from, figures.size()) + 1;
            SeriesSums sums = decimals.sums(from, to, settings.screening());
            // Equal to the decimals that they are written with.
            SeriesSums own = scaled.sums(from, to, settings.screening());
            assertThat(decimals(own)).as("%s", figures).isEqualTo(sums);
            assertThat(own.areCollapsed()).isEqualTo(sums.areCollapsed());
            assertThat(scaled.countPresent(from, to)).isEqualTo(decimals.countPresent(from, to));
            assertThat(scaled.countZeros(from, to)).isEqualTo(decimals.countZeros(from, to));
            Set<Integer> starts = random.nextBoolean() ? Set.of() : Set.of(from);
            Xmr chart = Xmr.of(decimals, starts, settings);
            Xmr same = Xmr.of(scaled, starts, settings);
            assertThat(shown(same)).as("%s", figures).isEqualTo(shown(chart));
            for (int at = 0; at < figures.size(); at++) {
                assertThat(same.signals(at)).as("%s at %d", figures, at).isEqualTo(chart.signals(at));
                flagged += chart.signals(at).size();
                if (figures.get(at).isPresent()) {
                    assertThat(scaled.figure(at)).isEqualByComparingTo(decimals.figure(at));
                }
            }
        }
        assertThat(flagged).isGreaterThan(20_000);
    }

    private static List<Object> shown(Xmr chart) {
        return chart.groups().stream()
                .map(group -> List.of(group.from(), group.to(), group.limits().map(ScaledFiguresTest::shown)))
                .collect(Collectors.toList());
    }

    /** Every number of so many digits that fits is told apart from the next, whatever its decimals. */
    @Test
    void no_figure_is_another_for_being_told_by_its_binary_fraction() {
        long largest = Long.MAX_VALUE / 20_000 / 2 / 2;
        for (int i = 0; i < 200_000; i++) {
            int decimals = random.nextInt(19);
            long units = random.nextLong(-largest, largest + 1) >> random.nextInt(40);
            BigDecimal figure = BigDecimal.valueOf(units, decimals);
            PlacedFigures figures = PlacedFigures.of(List.of(Optional.of(figure), Optional.empty()));
            assertThat(figures).isInstanceOf(ScaledFigures.class);
            assertThat(figures.figure(0)).isEqualTo(figure);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567890123456789012345678901234", "0.12345678901234567890", "9000000000000000000", "-4E12"})
    void what_would_overflow_is_left_to_the_decimals(String figure) {
        List<Optional<BigDecimal>> figures =
                new ArrayList<>(Collections.nCopies(40, Optional.of(new BigDecimal("0.5"))));
        figures.set(7, Optional.of(new BigDecimal(figure)));
        assertThat(PlacedFigures.of(figures)).isInstanceOf(DecimalFigures.class);
        Collections.reverse(figures);
        assertThat(PlacedFigures.of(figures)).isInstanceOf(DecimalFigures.class);
    }

    @Test
    void nothing_overflows_of_the_largest_that_fit() {
        List<Optional<BigDecimal>> figures = new ArrayList<>();
        long largest = Long.MAX_VALUE / 20_000 / 40 / 40;
        for (int i = 0; i < 40; i++) {
            figures.add(Optional.of(BigDecimal.valueOf(i % 2 == 0 ? largest : -largest, 2)));
        }
        PlacedFigures scaled = PlacedFigures.of(figures);
        assertThat(scaled).isInstanceOf(ScaledFigures.class);
        PlacedFigures decimals = new DecimalFigures(figures);
        assertThat(decimals(scaled.sums(0, 40, true))).isEqualTo(decimals.sums(0, 40, true));
        for (XmrSettings.Spread spread : XmrSettings.Spread.values()) {
            XmrSettings settings = new XmrSettings(
                    true,
                    XmrSettings.Collapsed.KEPT,
                    OptionalInt.empty(),
                    7,
                    XmrSettings.TwoInThree.CLOSE,
                    spread,
                    XmrSettings.OnConflict.PRIORITY,
                    12);
            Xmr chart = Xmr.of(decimals, Set.of(), settings);
            Xmr same = Xmr.of(scaled, Set.of(), settings);
            assertThat(shown(same)).isEqualTo(shown(chart));
            for (int i = 0; i < 40; i++) {
                assertThat(same.signals(i)).isEqualTo(chart.signals(i));
                assertThat(scaled.zone(i, same.groups().get(0).limits().orElseThrow()))
                        .isEqualTo(
                                decimals.zone(i, chart.groups().get(0).limits().orElseThrow()));
            }
        }
    }
}
