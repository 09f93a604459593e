package org.ragstone.api.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says is said as a member would say it. */
class PlainWordsTest {
    private static final Pattern TENTHS_OF_A_POUND = Pattern.compile("£[\\d,]+\\.\\d(?!\\d| thousand)");

    private static List<String> headlines(String sample) {
        return SamplePages.page(sample).select(".rs-headline").eachText();
    }

    @Test
    void a_direction_that_is_not_available_is_told_as_that() {
        assertThat(headlines("kent-qpr-2020-q2"))
                .contains(
                        "Amber: 117 misses the target of 130 and achieves the floor standard of 110; direction by regression: N/a")
                .noneMatch(each -> each.contains("N/a by"));
        assertThat(headlines("dover-2023-q2")).noneMatch(each -> each.contains("N/a by"));
    }

    @Test
    void limits_have_the_decimals_of_the_figures_and_common_cause_is_said_in_plain_words() {
        assertThat(headlines("dover-2023-q2"))
                .contains(
                        "No change by trend: 66.22%; no special cause: the figures vary as they usually do, between 58.62% and 77.28%",
                        "Changed by trend: 262; in a run below the mean; the figures usually vary between 261.9 and 352.1")
                .noneMatch(each -> each.contains("common cause"));
        assertThat(SamplePages.page("dover-2023-q2").text())
                .contains("No special cause: the figures vary as they usually do (common cause)")
                .contains("Limits of the usual variation (common cause)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kent-2012-05", "kent-2018-07"})
    void money_has_pence_or_none(String sample) {
        assertThat(SamplePages.page(sample).text()).doesNotContainPattern(TENTHS_OF_A_POUND);
    }

    @Test
    void sums_of_money_in_a_sentence_are_alike() {
        assertThat(headlines("kent-2012-05"))
                .contains("Amber: £2.68 misses the target of £2.60 and achieves the floor of £2.75");
    }

    @Test
    void what_is_not_counted_is_told_by_the_editions_reasons() {
        assertThat(SamplePages.page("dover-2021-q2").select("p").eachText())
                .contains("Quarter status, 9 not counted: 2 Not available; 1 Not due; 1 Suppressed; 1 No cases;"
                        + " 1 Concern recorded, no figure; 1 Suspended; 1 Withdrawn; 1 No target");
        assertThat(SamplePages.page("kent-2018-07").text()).doesNotContain("not counted:");
    }

    @Test
    void a_column_that_no_row_of_a_table_has_anything_in_is_left_out() {
        for (Element table :
                SamplePages.page("dover-2023-q2").select("section[data-service] > div table:has(tbody th)")) {
            List<String> headings = table.select("thead th").eachText();
            for (int i = headings.indexOf("Status"); i > 0 && i < headings.size(); i++) {
                assertThat(table.select("tbody tr[data-ref] > td:nth-child(" + (i + 1) + ")"))
                        .as(table.select("caption").text() + ", " + headings.get(i))
                        .anyMatch(cell ->
                                !cell.text().isBlank() || !cell.select("svg").isEmpty());
            }
        }
        assertThat(SamplePages.page("dover-2021-q2")
                        .select("table:contains(PLA010) thead th")
                        .eachText())
                .contains("Status")
                .doesNotContain("Against");
    }
}
