package org.ragstone.api.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Basis;

/** Series by chance, about two thousand, judged by real rules and drawn: what holds of every picture. */
class RandomDrawingsTest {
    private static final int EACH = 700;
    private static final int TALLEST_TEXT = 14;

    private final SplittableRandom random = new SplittableRandom(20_260_128);

    private MadeSeries made(String framework) {
        return switch (framework) {
            case "kent" -> MadeSeries.kent();
            case "dover" -> MadeSeries.dover();
            default -> MadeSeries.example();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"kent", "dover", "example"})
    void every_picture_holds_its_marks_and_can_be_read(String framework) {
        MadeSeries made = made(framework);
        for (int i = 0; i < EACH; i++) {
            add("R" + i, framework, made);
        }
        List<JudgedResult> results = made.judged().results();
        assertThat(results).hasSizeGreaterThanOrEqualTo(EACH);
        int drawn = 0;
        for (JudgedResult each : results) {
            ChartedSeries series = ChartedSeries.of(each);
            Drawing drawing = Drawing.of(series);
            assertThat(drawing.data().orElseThrow().table().rows()).hasSameSizeAs(series.points());
            if (drawing.picture().isPresent()) {
                new Held(series, drawing.picture().get()).holds();
                drawn++;
            }
        }
        assertThat(drawn).isGreaterThan(EACH * 9 / 10);
    }

    private void add(String ref, String framework, MadeSeries made) {
        boolean quarterly = random.nextInt(3) == 0;
        String polarity = List.of("HIGHER", "LOWER", "CLOSE", "NONE").get(random.nextInt(4));
        int decimals = random.nextInt(4);
        long about = random.nextLong(-1, 2) * (long) Math.pow(10, random.nextInt(0, 13)) + random.nextInt(100);
        long width = 1 + (long) Math.pow(10, random.nextInt(0, 9));
        String target = random.nextBoolean() ? figure(about, width, decimals) : "";
        boolean twoSided = polarity.equals("CLOSE") || polarity.equals("NONE");
        BigDecimal lower = new BigDecimal(figure(about, width, decimals));
        String range = twoSided && (target.isEmpty() || polarity.equals("NONE"))
                ? lower.toPlainString() + ","
                        + lower.add(BigDecimal.valueOf(random.nextLong(width + 1)))
                                .toPlainString()
                : ",";
        String kind = polarity.equals("NONE") ? "ACTIVITY" : "KPI";
        made.indicator(
                ref,
                "Made " + ref,
                "%s,%s,%s,%d,%s,LATEST,%s,,%s"
                        .formatted(
                                kind,
                                polarity,
                                List.of("", "%", "£", "days").get(random.nextInt(4)),
                                decimals,
                                quarterly ? "QUARTERLY" : "MONTHLY",
                                polarity.equals("NONE") ? "" : target,
                                range));
        List<String> values = new ArrayList<>();
        int count = random.nextInt(10) == 0 ? random.nextInt(1, 201) : random.nextInt(1, 41);
        for (int i = 0; i < count; i++) {
            values.add(value(about, width, decimals));
        }
        made.results(ref, Basis.LATEST, newest(framework, quarterly), values);
    }

    private static String newest(String framework, boolean quarterly) {
        if (framework.equals("dover")) {
            return quarterly ? "2023/24-Q2" : "2023-09";
        }
        return quarterly ? "2018/19-Q1" : "2018-07";
    }

    private String value(long about, long width, int decimals) {
        return switch (random.nextInt(12)) {
            case 0 -> "-";
            case 1 -> "SUPPRESSED";
            case 2 -> figure(about, width, decimals) + "p";
            case 3 -> "0";
            default -> figure(about, width, decimals);
        };
    }

    private String figure(long about, long width, int decimals) {
        return BigDecimal.valueOf(about + random.nextLong(-width, width + 1))
                .add(BigDecimal.valueOf(random.nextInt(1000), 3))
                .setScale(decimals, java.math.RoundingMode.DOWN)
                .toPlainString();
    }

    /** What holds of one picture. */
    private record Held(ChartedSeries series, Picture picture) {
        void holds() {
            texts();
            marks();
            figuresStandInTheirOrder();
            String html = Drawn.html(Drawing.of(series));
            assertThat(html).doesNotContain("NaN", "Infinity", "rotate");
        }

        private void texts() {
            assertThat(picture.numbers())
                    .hasSizeBetween(2, 10)
                    .extracting(Label::text)
                    .doesNotContainAnyElementsOf(List.of(""));
            assertThat(picture.numbers()).noneMatch(each -> each.text().contains("E"));
            for (int i = 1; i < picture.numbers().size(); i++) {
                int apart = picture.numbers().get(i - 1).tenths()
                        - picture.numbers().get(i).tenths();
                assertThat(apart).isGreaterThanOrEqualTo(TALLEST_TEXT * 10);
            }
            assertThat(picture.numbers()).allMatch(each -> TextWidth.of(each.text()) <= picture.left());
            apart(picture.periods(), 0.5);
            apart(picture.years(), 0);
        }

        /** @param before which part of a text stands before its place */
        private void apart(List<Label> labels, double before) {
            double free = 0;
            for (Label each : labels) {
                double width = TextWidth.of(each.text());
                double from = each.tenths() / 10.0 - before * width;
                assertThat(from).isGreaterThanOrEqualTo(free);
                free = from + width;
            }
            assertThat(free).isLessThanOrEqualTo(picture.width());
        }

        private void marks() {
            BigDecimal left = BigDecimal.valueOf(picture.left());
            for (Path path : picture.paths()) {
                for (Shapes.Shape shape : Shapes.of(path.d())) {
                    boolean isAMark = shape.closed() && path.kind() != Kind.RANGE && path.kind() != Kind.AIM;
                    List<Shapes.Place> places = isAMark ? List.of(shape.middle()) : shape.places();
                    places.forEach(place -> {
                        assertThat(place.x()).isBetween(left, BigDecimal.valueOf(picture.width()));
                        assertThat(place.y()).isBetween(BigDecimal.valueOf(Plot.TOP / 10), BigDecimal.valueOf(166));
                    });
                }
            }
            long grid = picture.paths().stream()
                    .filter(each -> each.kind() == Kind.GRID)
                    .flatMap(each -> Shapes.of(each.d()).stream())
                    .count();
            assertThat(grid).isLessThanOrEqualTo(10);
        }

        /** What is more stands higher, or at the same tenth of a unit. */
        private void figuresStandInTheirOrder() {
            Scale scale = Scale.of(series);
            List<BigDecimal> figures = series.points().stream()
                    .flatMap(each -> each.figure().stream())
                    .sorted()
                    .toList();
            Plot plot = new Plot(0, 1, 1, scale);
            for (int i = 1; i < figures.size(); i++) {
                assertThat(plot.at(figures.get(i))).isBetween(Plot.TOP, plot.at(figures.get(i - 1)));
            }
            assertThat(plot.at(figures.get(0))).isLessThanOrEqualTo(Plot.BOTTOM);
        }
    }

    @Test
    void every_step_of_a_scale_is_round() {
        for (int i = 0; i < EACH; i++) {
            long about = random.nextLong(-1_000_000, 1_000_000);
            Scale scale = scale(
                    BigDecimal.valueOf(about, random.nextInt(6)),
                    BigDecimal.valueOf(about + random.nextLong(1, 5_000_000), 2));
            assertThat(scale.step().stripTrailingZeros().unscaledValue().intValueExact())
                    .isIn(1, 2, 5);
            assertThat(scale.ticks()).hasSizeBetween(2, 8);
        }
    }

    private static Scale scale(BigDecimal one, BigDecimal other) {
        return Scale.of(one.min(other), one.max(other), 6);
    }
}
