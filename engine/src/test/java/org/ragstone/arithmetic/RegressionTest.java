package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ragstone.arithmetic.Regression.Point;

class RegressionTest {
    private static List<Point> points(String figures) {
        List<Point> points = new ArrayList<>();
        String[] all = figures.split(" ");
        for (int i = 0; i < all.length; i++) {
            if (!all[i].equals("_")) {
                points.add(new Point(i, new BigDecimal(all[i])));
            }
        }
        return points;
    }

    private static Regression line(String figures) {
        return Regression.of(points(figures)).orElseThrow();
    }

    /**
     * Norris, of the Statistical Reference Datasets of the National Institute of Standards and Technology: its certified
     * slope is 1.00211681802045, and its standard error 0.429796848199937E-03. Places are tenths here, so that they are whole.
     */
    @Test
    void the_certified_slope_of_norris_to_all_its_digits() {
        String[] rows =
                """
                0.1 0.2,338.8 337.4,118.1 118.2,888.0 884.6,9.2 10.1,228.1 226.5,668.5 666.3,998.5 996.3,449.1 448.6,778.9 777.0,
                559.2 558.2,0.3 0.4,0.1 0.6,778.1 775.5,668.8 666.9,339.3 338.0,448.9 447.5,10.8 11.6,557.7 556.0,228.3 228.1,
                998.0 995.8,888.8 887.6,119.6 120.2,0.3 0.3,0.6 0.3,557.6 556.8,339.3 339.1,888.0 887.2,998.5 999.0,778.9 779.0,
                10.2 11.1,117.6 118.3,228.9 229.2,668.4 669.1,449.2 448.9,0.2 0.5"""
                        .replace("\n", "")
                        .split(",");
        List<Point> points = Arrays.stream(rows)
                .map(row -> row.strip().split(" "))
                .map(row ->
                        new Point(new BigDecimal(row[1]).movePointRight(1).longValueExact(), new BigDecimal(row[0])))
                .toList();
        assertThat(points).hasSize(36);
        Regression line = Regression.of(points).orElseThrow();
        assertThat(line.slope(MathContext.DECIMAL128).movePointRight(1).round(new MathContext(15)))
                .isEqualByComparingTo("1.00211681802045");
        // Not certain, however near: what is over is cut.
        assertThat(line.confidencePercent()).isEqualByComparingTo("99.999999");
    }

    @Test
    void a_line_worked_by_hand() {
        // sums: x 10, y 15, xy 33.8, xx 30, yy 47
        Regression line = line("2.2 2.6 3.4 2.8 4");
        assertThat(line.direction()).isEqualTo(1);
        assertThat(line.slope(MathContext.DECIMAL32)).isEqualByComparingTo("0.38");
        // the means are 2 and 3, where places begin at 0
        assertThat(line.at(2, MathContext.DECIMAL32)).isEqualByComparingTo("3");
        assertThat(line.at(0, MathContext.DECIMAL32)).isEqualByComparingTo("2.24");
        // r squared is 3.8^2 / (10 * 2) = 0.722; t = sqrt(3 * 0.722 / 0.278) = 2.7913; two-sided probability 0.0684
        assertThat(line.confidencePercent().doubleValue()).isCloseTo(93.16, within(0.01));
    }

    /** Published two-sided values of Student's t: just under and just over the 5 per cent of 10 degrees of freedom, 2.228. */
    @Test
    void confidence_crosses_95_where_the_tables_say() {
        // Twelve figures about a line whose t can be set by the noise: alternately up and down in pairs, so that noise
        // has no slope.
        assertThat(confidenceAt("2.2281")).isLessThan(new BigDecimal("95"));
        assertThat(confidenceAt("2.2282")).isGreaterThan(new BigDecimal("95"));
    }

    /** The confidence of twelve figures with this t: a slope of 1 and noise orthogonal to it of the size that t asks for. */
    private static BigDecimal confidenceAt(String t) {
        int[] noise = {1, -1, -1, 1, 1, -1, -1, 1, 1, -1, -1, 1};
        // t squared is slope squared * Sxx * (n - 2) / SSE; Sxx is 143, and SSE is 12 times the size squared.
        BigDecimal sizeSquared = new BigDecimal(143 * 10)
                .divide(new BigDecimal(t).pow(2).multiply(BigDecimal.valueOf(12)), MathContext.DECIMAL128);
        BigDecimal size = sizeSquared.sqrt(MathContext.DECIMAL128);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < noise.length; i++) {
            points.add(new Point(i, BigDecimal.valueOf(i).add(size.multiply(BigDecimal.valueOf(noise[i])))));
        }
        return Regression.of(points).orElseThrow().confidencePercent();
    }

    @Test
    void nothing_cancels_however_far_from_zero_the_figures_are() {
        // Binary fractions of these all are one number.
        Regression line =
                line("1000000000000000000.1 1000000000000000000.2 1000000000000000000.3 1000000000000000000.5");
        assertThat(line.slope(MathContext.DECIMAL32)).isEqualByComparingTo("0.13");
        assertThat(line.confidencePercent())
                .isEqualByComparingTo(line("0.1 0.2 0.3 0.5").confidencePercent())
                .isBetween(new BigDecimal("97"), new BigDecimal("99"));
    }

    @Test
    void a_perfect_line_is_certain_and_a_level_one_says_nothing() {
        assertThat(line("1 2 3").confidencePercent()).isEqualByComparingTo("100");
        assertThat(line("3.3 2.2 1.1").direction()).isEqualTo(-1);
        assertThat(line("5 5 5 5").confidencePercent()).isZero();
        assertThat(line("5 5 5 5").direction()).isZero();
        assertThat(line("1 3 3 1").direction()).isZero();
        assertThat(line("1 3 3 1").confidencePercent()).isZero();
    }

    @Test
    void gaps_keep_their_place_in_time() {
        assertThat(line("1 _ _ 4 5").slope(MathContext.DECIMAL32)).isEqualByComparingTo("1");
        assertThat(line("1 4 5").slope(MathContext.DECIMAL32)).isEqualByComparingTo("2");
    }

    @Test
    void fewer_than_three_figures_make_no_line() {
        assertThat(Regression.of(points("1 _ 2"))).isEmpty();
        assertThat(Regression.of(List.of())).isEmpty();
    }
}
