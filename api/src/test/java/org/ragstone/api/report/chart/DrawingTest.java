package org.ragstone.api.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.view.ChartedSeries;

/** What the drawing of each odd series looks like, by its shapes. */
class DrawingTest {
    private static Drawing drawing(String ref) {
        return Drawing.of(OddSeries.of(ref));
    }

    private static List<Shapes.Shape> shapes(String ref, Kind kind, boolean open) {
        return drawing(ref).picture().orElseThrow().paths().stream()
                .filter(each -> each.kind() == kind && each.open() == open)
                .findFirst()
                .map(each -> Shapes.of(each.d()))
                .orElse(List.of());
    }

    private static List<Shapes.Shape> shapes(String ref, Kind kind) {
        return shapes(ref, kind, false);
    }

    /** The height on the paper of a number in the picture of a series. */
    private static BigDecimal height(String ref, String number) {
        Scale scale = Scale.of(OddSeries.of(ref));
        return BigDecimal.valueOf(new Plot(0, 1, 1, scale).at(new BigDecimal(number)), 1);
    }

    private static List<String> key(String ref) {
        return drawing(ref).key().stream().map(KeyEntry::words).toList();
    }

    @Test
    void a_series_without_gaps_is_one_line_with_a_dot_for_each_figure() {
        assertThat(shapes("PLAIN36", Kind.FIGURES)).hasSize(1);
        assertThat(shapes("PLAIN36", Kind.FIGURES).get(0).places()).hasSize(36);
        assertThat(shapes("PLAIN36", Kind.POINTS)).hasSize(36);
        assertThat(key("PLAIN36")).containsExactly("Figure", "Target 92%", "Floor 90%");
    }

    @Test
    void a_level_that_holds_throughout_is_one_straight_line() {
        List<Shapes.Shape> target = shapes("PLAIN36", Kind.TARGET);

        assertThat(target).hasSize(1);
        assertThat(target.get(0).places()).hasSize(2);
        assertThat(target.get(0).first().y()).isEqualByComparingTo(height("PLAIN36", "92"));
    }

    @Test
    void phases_are_steps_from_where_each_begins_to_where_it_ends() {
        List<Shapes.Shape> target = shapes("PHASED", Kind.TARGET);

        assertThat(target).hasSize(1);
        assertThat(target.get(0).places().stream().map(Shapes.Place::y).distinct())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        height("PHASED", "80"),
                        height("PHASED", "70"),
                        height("PHASED", "82"),
                        height("PHASED", "83"),
                        height("PHASED", "84"),
                        height("PHASED", "85"));
        assertThat(target.get(0).places()).hasSize(14);
        assertThat(key("PHASED")).contains("Target", "Floor");
    }

    @Test
    void where_no_target_is_set_no_line_is() {
        assertThat(shapes("NOTARGET", Kind.TARGET)).isEmpty();
        assertThat(key("NOTARGET")).containsExactly("Figure");
    }

    @Test
    void a_target_in_some_periods_is_a_line_in_those_alone() {
        Shapes.Shape target = shapes("SOMETARGET", Kind.TARGET).get(0);
        Shapes.Shape figures = shapes("SOMETARGET", Kind.FIGURES).get(0);

        assertThat(shapes("SOMETARGET", Kind.TARGET)).hasSize(1);
        assertThat(target.first().x()).isGreaterThan(figures.places().get(11).x());
    }

    @Test
    void a_target_with_two_sides_is_a_band_between_them() {
        List<Shapes.Shape> band = shapes("TWOSIDED", Kind.AIM);

        assertThat(band).singleElement().matches(Shapes.Shape::closed);
        assertThat(band.get(0).places().stream().map(Shapes.Place::y))
                .usingElementComparator(BigDecimal::compareTo)
                .contains(height("TWOSIDED", "20"), height("TWOSIDED", "30"));
        assertThat(shapes("TWOSIDED", Kind.TARGET)).isEmpty();
        assertThat(key("TWOSIDED")).containsExactly("Figure", "Target 20 to 30 days");
    }

    @Test
    void close_to_one_level_is_a_line() {
        assertThat(shapes("CLOSE", Kind.TARGET)).hasSize(1);
        assertThat(shapes("CLOSE", Kind.AIM)).isEmpty();
    }

    @Test
    void an_expected_range_is_a_band() {
        assertThat(shapes("RANGE", Kind.RANGE)).hasSize(1);
        assertThat(key("RANGE")).containsExactly("Figure", "Expected range 1,600 to 1,900");
    }

    @Test
    void a_range_that_is_open_upwards_goes_to_the_top() {
        assertThat(shapes("HALFRANGE", Kind.RANGE).get(0).first().y()).isEqualByComparingTo("10");
    }

    @Test
    void a_relative_target_is_drawn_where_last_year_has_a_figure() {
        Shapes.Shape target = shapes("RELATIVE", Kind.TARGET).get(0);

        assertThat(target.first().y())
                .isEqualByComparingTo(
                        shapes("RELATIVE", Kind.FIGURES).get(0).first().y());
        assertThat(OddSeries.of("RELATIVE").points().get(11).target()).isEmpty();
        assertThat(OddSeries.of("RELATIVE").points().get(12).target()).isPresent();
    }

    @Test
    void a_year_to_date_is_a_line_for_each_year() {
        assertThat(shapes("YTD", Kind.FIGURES))
                .extracting(each -> each.places().size())
                .containsExactly(7, 4);
    }

    @Test
    void gaps_break_the_line_and_what_is_suppressed_has_a_cross() {
        assertThat(shapes("GAPS", Kind.FIGURES))
                .extracting(each -> each.places().size())
                .containsExactly(2, 2, 4);
        assertThat(shapes("GAPS", Kind.SUPPRESSED)).hasSize(4);
        assertThat(key("GAPS")).contains("Suppressed");
    }

    @Test
    void what_is_provisional_is_hollow() {
        assertThat(shapes("GAPS", Kind.PROVISIONAL)).hasSize(2);
        assertThat(shapes("GAPS", Kind.POINTS)).hasSize(8);
        assertThat(key("GAPS")).contains("Hollow: provisional");
    }

    @Test
    void one_figure_is_a_dot_without_a_line() {
        assertThat(shapes("ONE", Kind.FIGURES)).isEmpty();
        assertThat(shapes("ONE", Kind.POINTS)).hasSize(1);
        assertThat(key("ONE")).startsWith("Figure");
    }

    @Test
    void the_axis_is_at_zero_where_figures_are_above_and_below_it() {
        assertThat(shapes("NEGATIVE", Kind.AXIS).get(0).first().y()).isEqualByComparingTo(height("NEGATIVE", "0"));
        assertThat(drawing("NEGATIVE").notes()).isEmpty();
    }

    @Test
    void all_zero_is_a_line_on_the_axis() {
        Shapes.Shape figures = shapes("ZERO", Kind.FIGURES).get(0);

        assertThat(figures.first().y())
                .isEqualByComparingTo(height("ZERO", "0"))
                .isEqualByComparingTo("160");
        assertThat(figures.last().y()).isEqualByComparingTo(figures.first().y());
    }

    @Test
    void a_constant_series_is_a_level_line_within_the_plot() {
        Shapes.Shape figures = shapes("CONSTANT", Kind.FIGURES).get(0);

        assertThat(figures.first().y()).isBetween(new BigDecimal("11"), new BigDecimal("159"));
        assertThat(figures.last().y()).isEqualByComparingTo(figures.first().y());
    }

    @Test
    void where_dots_would_touch_the_line_has_none_but_the_newest() {
        assertThat(shapes("LONG", Kind.FIGURES).get(0).places()).hasSize(200);
        assertThat(shapes("LONG", Kind.POINTS)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTHING", "NOROWS"})
    void without_any_figure_there_is_a_sentence_and_no_picture(String ref) {
        Document page = Jsoup.parse(Drawn.html(drawing(ref)));

        assertThat(drawing(ref).picture()).isEmpty();
        assertThat(page.select("svg")).isEmpty();
        assertThat(page.text()).contains("No period has a figure to draw.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN36", "CONSTANT", "FORECAST", "BELOW"})
    void a_scale_that_does_not_start_at_zero_says_so_and_has_a_zigzag(String ref) {
        assertThat(drawing(ref).notes()).anyMatch(each -> each.matches("The scale starts at .*, not at zero\\."));
        assertThat(shapes(ref, Kind.AXIS).get(0).places()).hasSizeGreaterThan(2);
    }

    @Test
    void the_mean_and_two_limits_are_lines_of_a_stretch() {
        assertThat(shapes("STEADY", Kind.MEAN)).hasSize(1);
        assertThat(shapes("STEADY", Kind.LIMIT)).hasSize(2);
        assertThat(key("STEADY")).contains("Mean", "Limits of the usual variation (common cause)");
    }

    @Test
    void special_causes_have_a_shape_of_their_own() {
        assertThat(shapes("WORSE", Kind.WORSE))
                .isNotEmpty()
                .allMatch(each -> each.closed() && each.places().size() == 4);
        assertThat(shapes("BETTER", Kind.BETTER))
                .isNotEmpty()
                .allMatch(each -> each.closed() && each.places().size() == 4);
        assertThat(shapes("MORE", Kind.HIGH))
                .isNotEmpty()
                .allMatch(each -> each.closed() && each.places().size() == 3);
        // A square has sides that lie level, a diamond none.
        assertThat(shapes("WORSE", Kind.WORSE).get(0).places().get(1).y())
                .isEqualByComparingTo(shapes("WORSE", Kind.WORSE).get(0).first().y());
        assertThat(shapes("BETTER", Kind.BETTER).get(0).places().get(1).y())
                .isNotEqualByComparingTo(
                        shapes("BETTER", Kind.BETTER).get(0).first().y());
    }

    @Test
    void every_special_cause_of_the_chart_has_its_mark_and_no_dot() {
        for (String ref : List.of("WORSE", "BETTER", "MORE", "REBASED", "MARKPROVISIONAL", "STEADY")) {
            ChartedSeries series = OddSeries.of(ref);
            long marked = series.points().stream()
                    .filter(each -> each.mark().isPresent())
                    .count();
            long drawn = List.of(Kind.BETTER, Kind.WORSE, Kind.HIGH, Kind.LOW).stream()
                    .mapToLong(kind -> shapes(ref, kind, false).size()
                            + shapes(ref, kind, true).size())
                    .sum();
            assertThat(drawn).as(ref).isEqualTo(marked);
            assertThat(shapes(ref, Kind.POINTS).size()).as(ref).isEqualTo((int)
                    (series.points().size() - marked));
        }
    }

    @Test
    void a_special_cause_that_is_provisional_is_hollow_and_keeps_its_shape() {
        assertThat(shapes("MARKPROVISIONAL", Kind.WORSE, /* open= */ true)).hasSize(2);
        assertThat(key("MARKPROVISIONAL")).contains("Hollow: provisional", "Special cause, for the worse");
    }

    @Test
    void a_series_that_starts_anew_has_limits_of_each_part_and_a_reason() {
        assertThat(shapes("REBASED", Kind.MEAN)).hasSize(2);
        assertThat(shapes("REBASED", Kind.LIMIT)).hasSize(4);
        assertThat(shapes("REBASED", Kind.ANEW)).hasSize(1);
        assertThat(shapes("REBASED", Kind.ANEW).get(0).first().x())
                .isEqualByComparingTo(
                        shapes("REBASED", Kind.MEAN).get(1).first().x());
        assertThat(drawing("REBASED").notes())
                .contains("Starts anew from June 2022: The contract changed hands, decided on 15 January 2018.");
    }

    @Test
    void what_the_chart_says_stands_beside_a_small_picture() {
        assertThat(drawing("WORSE").signs())
                .extracting(Sign::words)
                .containsExactly("Special cause, for the worse", "As it runs now, it can hit or miss the target");
        assertThat(drawing("PLAIN36").signs()).isEmpty();
    }

    @Test
    void a_straight_line_goes_from_the_first_period_to_the_last() {
        Shapes.Shape line = shapes("LINE", Kind.LINE).get(0);

        assertThat(line.places()).hasSize(2);
        assertThat(line.first().x())
                .isEqualByComparingTo(
                        shapes("LINE", Kind.FIGURES).get(0).first().x());
        assertThat(line.last().x())
                .isEqualByComparingTo(shapes("LINE", Kind.FIGURES).get(0).last().x());
        assertThat(line.first().y())
                .isEqualByComparingTo(height(
                        "LINE",
                        OddSeries.of("LINE")
                                .points()
                                .get(0)
                                .line()
                                .orElseThrow()
                                .toPlainString()));
    }

    @Test
    void years_are_told_where_they_begin_and_periods_within_them() {
        Picture picture = drawing("QUARTERLY").picture().orElseThrow();

        assertThat(picture.years()).extracting(Label::text).containsExactly("2015/16", "2016/17", "2017/18", "2018/19");
        assertThat(picture.periods()).extracting(Label::text).startsWith("Q4", "Q1", "Q2", "Q3", "Q4", "Q1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERMLY", "HALFYEARLY", "ANNUAL", "POOLED", "FORECAST", "QUARTERLY"})
    void every_frequency_has_periods_below_it_and_the_newest_figure_at_the_end(String ref) {
        Picture picture = drawing(ref).picture().orElseThrow();

        assertThat(picture.periods()).isNotEmpty();
        assertThat(shapes(ref, Kind.POINTS)).hasSize(OddSeries.of(ref).points().size());
    }

    @Test
    void pooled_years_have_the_newest_told() {
        assertThat(drawing("POOLED").picture().orElseThrow().periods())
                .extracting(Label::text)
                .endsWith("2015 to 2017");
    }

    @Test
    void large_numbers_are_told_in_millions_and_more() {
        assertThat(drawing("HUGE").picture().orElseThrow().numbers())
                .extracting(Label::text)
                .contains("£92bn", "£100bn");
        assertThat(drawing("FORECAST").picture().orElseThrow().numbers())
                .extracting(Label::text)
                .contains("£1.50m");
    }

    @Test
    void headlines_are_made_of_labels_levels_and_arithmetic() {
        assertThat(drawing("PLAIN36").headline())
                .isEqualTo("Amber: 90.4% misses the target of 92% and achieves the floor of 90%; "
                        + "worsened against the previous period");
        assertThat(drawing("RANGE").headline()).isEqualTo("Yes: 1,777 is within the expected range of 1,600 to 1,900");
        assertThat(drawing("STRICT").headline())
                .startsWith(
                        "Amber: 5 days misses the target of less than 5 days and achieves the floor of less than 8 days");
        assertThat(drawing("ENDGAP").headline()).isEqualTo("Suppressed: no figure for July 2018");
        assertThat(drawing("LAGGED").headline()).isEqualTo("Not available: 90% for May 2018");
        assertThat(drawing("SUSPENDED").headline()).isEqualTo("No figure for July 2018, suspended");
        assertThat(drawing("STEADY").headline())
                .isEqualTo(
                        "No change by trend: 87.0%; no special cause: the figures vary as they usually do, between 78.7% and 95.2%");
        assertThat(drawing("BETTER").headline())
                .startsWith("Improvement by trend: ")
                .endsWith("; below the lower limit; the figures usually vary between 22.37 days and 31.92 days");
    }

    @Test
    void subtitles_say_unit_how_often_and_from_when_to_when() {
        assertThat(drawing("PLAIN36").subtitle()).isEqualTo("%, monthly, August 2015 to July 2018");
        assertThat(drawing("RANGE").subtitle()).isEqualTo("Monthly, September 2017 to July 2018");
        assertThat(drawing("YTD").subtitle()).isEqualTo("Monthly, year to date, September 2017 to July 2018");
        assertThat(drawing("ONE").subtitle()).isEqualTo("%, monthly, July 2018");
        assertThat(drawing("QUARTERLY").subtitle())
                .isEqualTo("Days, quarterly, Quarter 4 2014/15 to Quarter 1 2018/19");
        assertThat(drawing("ANNUAL").subtitle()).isEqualTo("%, yearly, 2006/07 to 2017/18");
    }

    @Test
    void every_picture_says_what_it_is_and_stands_with_its_words_and_its_data() {
        for (String ref : OddSeries.all().keySet()) {
            Document page = Jsoup.parse(Drawn.html(drawing(ref)));
            assertThat(page.select("figure.rs-chart > figcaption").text())
                    .as(ref)
                    .startsWith(drawing(ref).headline());
            assertThat(page.select("figure > [role=group][tabindex=0] > svg[role=img][aria-label]"))
                    .as(ref)
                    .hasSize(drawing(ref).picture().isPresent() ? 1 : 0);
            assertThat(page.select("table caption")).as(ref).hasSize(1);
            assertThat(page.select("[style], script, text[transform*=rotate]"))
                    .as(ref)
                    .isEmpty();
            assertThat(page.select("a[download]").attr("href")).as(ref).startsWith("data:text/csv;charset=utf-8,");
        }
    }

    @Test
    void every_kind_that_is_drawn_has_a_rule_in_the_style_sheet() throws java.io.IOException {
        String style = Drawn.style();
        Set<String> classes = OddSeries.all().keySet().stream()
                .map(DrawingTest::drawing)
                .map(Drawing::picture)
                .flatMap(Optional::stream)
                .flatMap(each -> each.paths().stream())
                .map(each -> each.kind().css())
                .collect(Collectors.toSet());

        assertThat(classes).hasSizeGreaterThan(15).allMatch(each -> style.contains(".rs-chart ." + each));
    }
}
