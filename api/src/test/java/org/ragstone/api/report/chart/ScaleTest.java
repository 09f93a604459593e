package org.ragstone.api.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        // Percentages start at zero up to where the lowest is half of the highest, all others up to three quarters.
        "HIGHER,%,1,40 80,0%|20%|40%|60%|80%",
        "HIGHER,%,1,40.1 80,40%|50%|60%|70%|80%",
        "HIGHER,%,1,96 100,95%|96%|97%|98%|99%|100%",
        "NONE,,0,75 100,0|20|40|60|80|100",
        "NONE,,0,76 100,75|80|85|90|95|100",
        "NONE,£,0,1200000 1450000,£1.15m|£1.20m|£1.25m|£1.30m|£1.35m|£1.40m|£1.45m",
        "NONE,,0,0 0,0|1",
        "NONE,,0,0 3,0|1|2|3",
        "NONE,,0,-5 5,−6|−4|−2|0|2|4|6",
        "NONE,,0,-100 -76,−105|−100|−95|−90|−85|−80|−75",
        "NONE,,0,-100 -75,−100|−80|−60|−40|−20|0",
        "HIGHER,%,0,95 95,90%|92%|94%|96%|98%|100%",
    })
    void numbers_are_round_and_start_at_zero_unless_all_is_far_from_it(
            String polarity, String unit, int decimals, String figures, String ticks) {
        String kind = polarity.equals("NONE") ? "ACTIVITY" : "KPI";
        Scale scale = Scale.of(MadeSeries.kent()
                .indicator(
                        "A",
                        "A",
                        "%s,%s,%s,%d,MONTHLY,LATEST,,,,".formatted(kind, polarity, unit == null ? "" : unit, decimals))
                .results("A", org.ragstone.model.Basis.LATEST, "2018-07", figures)
                .series());

        assertThat(String.join(
                        "|", TickWords.of(scale, unit == null ? "" : unit).all(scale)))
                .isEqualTo(ticks);
    }

    @Test
    void what_would_lie_on_an_axis_that_is_not_zero_has_room_below_it() {
        Scale scale = Scale.of(OddSeries.of("ENDGAP"));

        assertThat(scale.lower()).isLessThan(BigDecimal.valueOf(90));
    }

    @Test
    void one_figure_close_to_its_target_is_not_drawn_far_from_it() {
        Scale scale = Scale.of(MadeSeries.kent()
                .indicator("A", "A", "KPI,HIGHER,%,2,MONTHLY,LATEST,65,,,")
                .results("A", org.ragstone.model.Basis.LATEST, "2018-07", "65.29")
                .series());

        assertThat(scale.upper().subtract(scale.lower())).isGreaterThan(BigDecimal.valueOf(6));
    }

    @Test
    void series_of_one_unit_share_a_scale_that_holds_all_of_them() {
        SharedScale shared = SharedScale.of(List.of(OddSeries.of("PLAIN36"), OddSeries.of("NOTARGET")));

        assertThat(shared.scale().lower()).isZero();
        assertThat(shared.scale().upper()).isEqualByComparingTo("100");
        assertThat(Drawing.of(OddSeries.of("NOTARGET"), shared).notes())
                .containsExactly("All charts here in % have the same scale.");
    }

    @Test
    void series_of_two_units_share_none() {
        assertThatThrownBy(() -> SharedScale.of(List.of(OddSeries.of("PLAIN36"), OddSeries.of("RANGE"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
