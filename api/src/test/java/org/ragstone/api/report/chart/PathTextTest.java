package org.ragstone.api.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathTextTest {
    @Test
    void what_can_be_left_out_is_left_out() {
        PathText path = new PathText()
                .move(65, 200)
                .line(195, 168)
                .line(325, 168)
                .line(325, 200)
                .line(455, 205);

        assertThat(path).hasToString("M6.5 20l13-3.2h13v3.2l13 .5");
    }

    @Test
    void a_line_to_where_it_is_adds_nothing() {
        assertThat(new PathText().move(10, 10).line(10, 10)).hasToString("M1 1");
    }

    @Test
    void after_a_closed_shape_the_next_goes_from_its_beginning() {
        PathText path = new PathText()
                .move(0, 0)
                .line(10, 10)
                .line(0, 20)
                .close()
                .move(30, 0)
                .line(40, 10);

        assertThat(path).hasToString("M0 0l1 1-1 1zm3 0 1 1");
        assertThat(Shapes.of(path.toString()).get(1).first())
                .isEqualTo(Shapes.of("M3 0").get(0).first());
    }

    @Test
    void dots_are_lines_of_no_length() {
        assertThat(new PathText().dot(65, 200).dot(195, 168)).hasToString("M6.5 20h0m13-3.2h0");
    }
}
