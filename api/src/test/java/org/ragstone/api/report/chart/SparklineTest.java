package org.ragstone.api.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SparklineTest {
    @Test
    void it_has_the_newest_three_years_and_a_dot_on_the_newest_figure() {
        Sparkline line = Sparkline.of(OddSeries.of("LONG"));

        assertThat(Shapes.of(line.figures()).get(0).places()).hasSize(36);
        assertThat(Shapes.of(line.newest()).get(0).first())
                .isEqualTo(Shapes.of(line.figures()).get(0).last());
    }

    @Test
    void whatever_there_is_stays_within_it() {
        for (String ref : OddSeries.all().keySet()) {
            Sparkline line = Sparkline.of(OddSeries.of(ref));
            for (String each : new String[] {line.figures(), line.newest(), line.target()}) {
                Shapes.of(each).stream()
                        .flatMap(shape -> shape.places().stream())
                        .forEach(place -> {
                            assertThat(place.x()).as(ref).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
                            assertThat(place.y()).as(ref).isBetween(BigDecimal.ONE, BigDecimal.valueOf(23));
                        });
            }
        }
    }

    @Test
    void without_a_figure_there_is_nothing() {
        assertThat(Drawn.html(Sparkline.of(OddSeries.of("NOTHING")))).isBlank();
    }

    @Test
    void it_is_not_read_out_since_the_figures_stand_beside_it() {
        assertThat(Jsoup.parse(Drawn.html(Sparkline.of(OddSeries.of("GAPS")))).select("svg[aria-hidden=true]"))
                .hasSize(1);
    }

    @Test
    void gaps_break_it() {
        assertThat(Shapes.of(Sparkline.of(OddSeries.of("GAPS")).figures())).hasSize(3);
    }
}
