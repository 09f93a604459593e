package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ragstone.framework.TrendSettings;
import org.ragstone.model.Change;
import org.ragstone.model.Polarity;

/**
 * How often each way of telling a direction finds one where nothing has changed: series by chance, with a fixed seed. The
 * table of the guide to trends is what this measures.
 */
class FalseAlarmsTest {
    private static final Path GUIDE = Path.of("docs", "trends.md");
    private static final int SERIES = 4000;
    private static final BigDecimal CONFIDENT = BigDecimal.valueOf(95);

    /** A kind of series: its length, its spread in units of the last printed digit, and what else runs in it. */
    private record Kind(String words, int length, double spread, double carriedOver, double season) {
        List<BigDecimal> series(Random random) {
            List<BigDecimal> figures = new ArrayList<>();
            double before = 0;
            for (int i = 0; i < length; i++) {
                before = carriedOver * before + Math.sqrt(1 - carriedOver * carriedOver) * random.nextGaussian();
                double figure = 80 + spread * (before + season * StrictMath.sin(2 * Math.PI * i / 12));
                figures.add(BigDecimal.valueOf(figure).setScale(0, RoundingMode.HALF_UP));
            }
            return figures;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("24 figures", 24, 10, 0, 0),
            new Kind("36 figures", 36, 10, 0, 0),
            new Kind("60 figures", 60, 10, 0, 0),
            new Kind("36 figures, each carrying over 0.3 of the one before", 36, 10, 0.3, 0),
            new Kind("36 figures, each carrying over 0.6 of the one before", 36, 10, 0.6, 0),
            new Kind("36 figures with a season of one and a half times the spread", 36, 10, 0, 1.5),
            new Kind("36 figures printed so that the spread is one digit", 36, 1, 0, 0));

    @Test
    void the_table_of_the_guide_is_what_is_measured() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Kind kind : KINDS) {
            rows.add(row(kind));
        }
        String guide = Files.readString(GUIDE);
        assertThat(guide).contains(rows);
    }

    private static String row(Kind kind) {
        Random random = new Random(2018);
        int chart = 0;
        int arrow = 0;
        int pastMargin = 0;
        BigDecimal margin = BigDecimal.valueOf(kind.spread() / 2);
        int line = 0;
        int anywhere = 0;
        for (int i = 0; i < SERIES; i++) {
            List<BigDecimal> figures = kind.series(random);
            Xmr xmr = Xmr.of(
                    PlacedFigures.of(figures.stream().map(Optional::of).toList()),
                    Set.of(),
                    TrendSettings.USUAL.chart());
            int last = figures.size() - 1;
            chart += xmr.signals(last).isEmpty() ? 0 : 1;
            anywhere += java.util.stream.IntStream.range(0, figures.size())
                            .allMatch(each -> xmr.signals(each).isEmpty())
                    ? 0
                    : 1;
            EarlierComparison comparison = EarlierComparison.of(
                    figures.get(last), Mean.of(figures.get(last - 1)), Polarity.HIGHER, Optional.empty());
            arrow += comparison.change() == Change.SAME ? 0 : 1;
            pastMargin += comparison.difference().compareTo(margin) > 0 ? 1 : 0;
            line += isSure(figures) ? 1 : 0;
        }
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        kind.words(),
                        percent(arrow),
                        percent(pastMargin),
                        percent(chart),
                        percent(anywhere),
                        percent(line));
    }

    private static boolean isSure(List<BigDecimal> figures) {
        List<Regression.Point> points = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            points.add(new Regression.Point(i, figures.get(i)));
        }
        return Regression.of(points).orElseThrow().confidencePercent().compareTo(CONFIDENT) >= 0;
    }

    private static String percent(int count) {
        return BigDecimal.valueOf(count)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(SERIES), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + " %";
    }
}
