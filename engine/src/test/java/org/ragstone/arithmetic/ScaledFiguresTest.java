package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
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
    void sums_zones_and_moves_are_those_of_the_decimals() {
        for (int i = 0; i < 20_000; i++) {
            List<Optional<BigDecimal>> figures = series();
            XmrSettings settings = settings();
            ScaledFigures scaled = ScaledFigures.of(figures).orElseThrow();
            int from = random.nextInt(figures.size());
            int to = random.nextInt(from, figures.size()) + 1;
            SeriesSums sums = SeriesSums.of(figures.subList(from, to), settings.screening());
            // Equal to the decimals that they are written with.
            ScaledSums own = scaled.sums(from, to, settings.screening());
            assertThat(decimals(own)).as("%s", figures).isEqualTo(sums);
            assertThat(own.areCollapsed()).isEqualTo(sums.areCollapsed());
            Optional<ProcessLimits> limits = ProcessLimits.of(sums, settings);
            Optional<ProcessLimits> same = ProcessLimits.of(own, settings);
            assertThat(same.map(ScaledFiguresTest::shown)).isEqualTo(limits.map(ScaledFiguresTest::shown));
            limits.ifPresent(each -> assertThat(
                            scaled.zones(0, figures.size(), same.orElseThrow().inUnits()))
                    .as("%s", figures)
                    .containsExactly(IntStream.range(0, figures.size())
                            .map(at -> figures.get(at).map(each::zone).orElse(0))
                            .toArray()));
            for (int at = 1; at < figures.size(); at++) {
                Optional<BigDecimal> before = figures.get(at - 1);
                assertThat(scaled.move(at))
                        .isEqualTo(figures.get(at)
                                .flatMap(figure -> before.map(figure::compareTo))
                                .orElse(0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567890123456789012345678901234", "0.12345678901234567890", "9000000000000000000", "-4E12"})
    void what_would_overflow_is_left_to_the_decimals(String figure) {
        List<Optional<BigDecimal>> figures =
                new ArrayList<>(Collections.nCopies(40, Optional.of(new BigDecimal("0.5"))));
        figures.set(7, Optional.of(new BigDecimal(figure)));
        assertThat(ScaledFigures.of(figures)).isEmpty();
    }

    @Test
    void nothing_overflows_of_the_largest_that_fit() {
        List<Optional<BigDecimal>> figures = new ArrayList<>();
        long largest = Long.MAX_VALUE / 20_000 / 40 / 40;
        for (int i = 0; i < 40; i++) {
            figures.add(Optional.of(BigDecimal.valueOf(i % 2 == 0 ? largest : -largest, 2)));
        }
        ScaledFigures scaled = ScaledFigures.of(figures).orElseThrow();
        SeriesSums sums = SeriesSums.of(figures, true);
        ScaledSums own = scaled.sums(0, 40, true);
        assertThat(decimals(own)).isEqualTo(sums);
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
            ProcessLimits limits = ProcessLimits.of(sums, settings).orElseThrow();
            assertThat(scaled.zones(
                            0, 40, ProcessLimits.of(own, settings).orElseThrow().inUnits()))
                    .containsExactly(figures.stream()
                            .mapToInt(each -> limits.zone(each.orElseThrow()))
                            .toArray());
        }
    }
}
