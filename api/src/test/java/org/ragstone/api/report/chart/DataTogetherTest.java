package org.ragstone.api.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.Ragstone;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.api.view.Wording;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.join.ResultHistory;

/** The data of several results of an indicator in one table say of each what the engine judged. */
class DataTogetherTest {
    private static final Ragstone RAGSTONE = Ragstone.withRules(Path.of("..", "rules"));

    private static DataTable table(JudgedIndicator indicator) {
        return ChartData.together(
                        indicator.results().stream().map(ChartedSeries::of).toList())
                .orElseThrow()
                .table();
    }

    private static List<JudgedIndicator> several(String sample) {
        return RAGSTONE.evaluate(Path.of("..", "samples", sample)).indicators().stream()
                .filter(each -> each.results().size() > 1)
                .toList();
    }

    /** What a period has in a column, of the basis or of all. */
    private static String cell(DataTable table, JudgedResult result, String heading, String period) {
        String own = Wording.basis(result.due().basis()) + ": " + heading;
        int at = table.headings().contains(own)
                ? table.headings().indexOf(own)
                : table.headings().indexOf(heading);
        return at < 0
                ? ""
                : table.rows().stream()
                        .filter(each -> each.period().equals(period))
                        .findFirst()
                        .orElseThrow()
                        .cells()
                        .get(at)
                        .text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kent-2018-07", "dover-2021-q2"})
    void every_result_has_its_figures_and_levels_in_each_period(String sample) {
        assertThat(several(sample)).isNotEmpty();
        for (JudgedIndicator indicator : several(sample)) {
            DataTable table = table(indicator);
            String unit = indicator.indicator().unit();
            for (JudgedResult result : indicator.results()) {
                for (ResultHistory.Entry entry : result.history().entries()) {
                    String period = entry.period().toString();
                    String figure = cell(table, result, unit.isEmpty() ? "Figure" : "Figure, " + unit, period);
                    assertThat(figure.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(figure)))
                            .as("%s %s", result.due(), period)
                            .isEqualTo(entry.figure());
                    assertThat(cell(
                                    table,
                                    result,
                                    Wording.capitalised(result.history().targetName()),
                                    period))
                            .isEqualTo(entry.target().map(aim -> aim.levels()).orElse(""));
                    assertThat(cell(
                                    table,
                                    result,
                                    Wording.capitalised(result.history().floorName()),
                                    period))
                            .isEqualTo(entry.floor().map(aim -> aim.levels()).orElse(""));
                    assertThat(cell(table, result, "Expected range", period))
                            .isEqualTo(entry.range().words());
                }
            }
        }
    }

    @Test
    void a_target_of_both_is_told_once_and_a_figure_of_each() {
        DataTable table = table(several("kent-2018-07").stream()
                .filter(each -> each.indicator().ref().equals("GL02"))
                .findFirst()
                .orElseThrow());

        assertThat(table.headings()).containsExactly("Latest: Figure, %", "Year to date: Figure, %", "Target", "Floor");
    }

    @Test
    void what_spans_rows_is_counted_once_in_each_column() {
        for (JudgedIndicator indicator : several("dover-2021-q2")) {
            DataTable table = table(indicator);
            Map<Integer, Integer> rows = new HashMap<>();
            table.rows().forEach(row -> {
                for (int i = 0; i < row.cells().size(); i++) {
                    rows.merge(i, row.cells().get(i).span(), Integer::sum);
                }
            });
            assertThat(rows.values()).containsOnly(table.rows().size());
        }
    }

    @Test
    void periods_that_are_none_of_the_others_have_a_table_of_their_own() {
        assertThat(ChartData.together(List.of(OddSeries.of("PLAIN36"), OddSeries.of("QUARTERLY"))))
                .isEmpty();
    }
}
