package org.ragstone.api.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SizeTest {
    private static int bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void three_years_with_target_and_floor_their_table_and_csv_are_about_five_kilobytes() {
        assertThat(bytes(Drawn.html(Drawing.of(OddSeries.of("PLAIN36"))))).isLessThan(5_400);
    }

    @Test
    void a_small_line_is_at_most_four_hundred_bytes() {
        for (String ref : OddSeries.all().keySet()) {
            assertThat(bytes(Drawn.html(Sparkline.of(OddSeries.of(ref)))))
                    .as(ref)
                    .isLessThanOrEqualTo(400);
        }
    }
}
