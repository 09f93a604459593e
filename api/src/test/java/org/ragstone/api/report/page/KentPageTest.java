package org.ragstone.api.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of July 2018 says what the council printed. */
class KentPageTest {
    private static final int MONTH = 3;
    private static final int DIRECTION = 4;
    private static final int YEAR_TO_DATE = 6;
    private static final int RANGE = 3;

    @Test
    void paragraph_2_6_stands_at_the_top() {
        assertThat(SamplePages.page("kent-2018-07")
                        .select("section[aria-labelledby=rs-summary] p")
                        .first()
                        .text())
                .isEqualTo("Latest performance is reported as Green for 19 indicators, Amber for four indicators, "
                        + "with two indicators Red.");
    }

    @Test
    void every_answer_of_appendix_1_stands_in_its_column() throws IOException {
        Document page = SamplePages.page("kent-2018-07");
        page.select("[aria-hidden=true]").remove();
        List<String> printed = Files.readAllLines(SamplePages.SAMPLES.resolve("kent-2018-07/published.csv"));
        List<String> shown = new ArrayList<>(List.of(printed.get(0)));
        for (String line : printed.subList(1, printed.size())) {
            List<String> cells = List.of(line.split(",", -1));
            Element row = page.select("section[data-service] tr[data-ref=" + cells.get(0) + "]")
                    .first();
            shown.add(String.join(",", cells.subList(0, 4)) + "," + answer(row, cells.get(1), cells.get(2)));
        }
        assertThat(shown).containsExactlyElementsOf(printed).hasSize(printed.size());
    }

    private static String answer(Element row, String basis, String kind) {
        return switch (kind) {
            case "DIRECTION" -> word(row, DIRECTION).replace("N/A", "NOT_AVAILABLE");
            case "NOT_RATED" -> word(row, RANGE).replace("N/A", "SHOWN_WITH_PREVIOUS_YEAR");
            case "RANGE" -> word(row, RANGE);
            default -> word(row, basis.equals("YEAR_TO_DATE") ? YEAR_TO_DATE : MONTH);
        };
    }

    /** Without the basis that stands before it where it is another than the heading's. */
    private static String word(Element row, int column) {
        return row.child(column).select(".govuk-tag,.rs-word").text().toUpperCase(Locale.UK);
    }
}
