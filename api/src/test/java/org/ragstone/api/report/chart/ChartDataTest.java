package org.ragstone.api.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ragstone.api.view.Wording;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.join.ResultHistory;
import org.ragstone.model.ResultState;

/** What stands in the table beside a chart, and in its CSV, is what the engine judged, cell for cell. */
class ChartDataTest {
    private static Document page(String ref) {
        return Jsoup.parse(Drawn.html(Drawing.of(OddSeries.of(ref))));
    }

    /** As it is read: what spans several rows is in each of them. */
    private static List<List<String>> table(Document page) {
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, List<String>> spans = new HashMap<>();
        for (Element row : page.select("tr")) {
            List<String> cells = new ArrayList<>();
            Deque<Element> own = new ArrayDeque<>(row.children());
            while (!own.isEmpty() || spans.containsKey(cells.size())) {
                List<String> left = spans.remove(cells.size());
                if (left == null) {
                    Element cell = own.remove();
                    int more = cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) - 1 : 0;
                    left = Collections.nCopies(more + 1, cell.text());
                }
                if (left.size() > 1) {
                    spans.put(cells.size(), left.subList(1, left.size()));
                }
                cells.add(left.get(0));
            }
            rows.add(cells);
        }
        assertThat(spans).isEmpty();
        return rows;
    }

    private static List<List<String>> csv(Document page) {
        String href = page.select("a[download]").attr("href");
        String text =
                URLDecoder.decode(href.substring(href.indexOf(',') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(text).forEach(each -> rows.add(each.getFields()));
        return rows;
    }

    private static List<String> column(List<List<String>> table, String heading) {
        int at = table.get(0).indexOf(heading);
        return table.stream().skip(1).map(row -> at < 0 ? "" : row.get(at)).toList();
    }

    @Test
    void the_table_has_every_figure_of_the_engine_in_its_place() {
        for (String ref : OddSeries.all().keySet()) {
            List<ResultHistory.Entry> entries = OddSeries.result(ref).history().entries();
            List<List<String>> table = csv(page(ref));
            assertThat(column(table, "Period"))
                    .as(ref)
                    .isEqualTo(entries.stream()
                            .map(each -> each.period().toString())
                            .toList());
            String figure = table.get(0).get(1);
            assertThat(figure).as(ref).startsWith("Figure");
            assertThat(column(table, figure).stream().map(ChartDataTest::number).toList())
                    .as(ref)
                    .isEqualTo(entries.stream().map(ResultHistory.Entry::figure).toList());
        }
    }

    private static Optional<BigDecimal> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    @Test
    void the_table_has_what_held_in_each_period() {
        for (String ref : OddSeries.all().keySet()) {
            JudgedResult result = OddSeries.result(ref);
            List<ResultHistory.Entry> entries = result.history().entries();
            List<List<String>> table = csv(page(ref));
            String floor = Wording.capitalised(result.history().floorName());
            assertThat(column(table, "Target"))
                    .as(ref)
                    .isEqualTo(entries.stream()
                            .map(each -> each.target().map(aim -> aim.levels()).orElse(""))
                            .toList());
            assertThat(column(table, floor))
                    .as(ref)
                    .isEqualTo(entries.stream()
                            .map(each -> each.floor().map(aim -> aim.levels()).orElse(""))
                            .toList());
            assertThat(column(table, "Expected range"))
                    .as(ref)
                    .isEqualTo(
                            entries.stream().map(each -> each.range().words()).toList());
        }
    }

    @Test
    void whatever_has_no_figure_says_why() {
        for (String ref : OddSeries.all().keySet()) {
            List<ResultHistory.Entry> entries = OddSeries.result(ref).history().entries();
            List<String> notes = column(csv(page(ref)), "Note");
            for (int i = 0; i < entries.size(); i++) {
                boolean reported = entries.get(i).state() == ResultState.REPORTED;
                assertThat(notes.get(i).matches("(?s)(not |suppressed|suspended).*"))
                        .as(ref + i)
                        .isEqualTo(!reported);
            }
        }
        assertThat(column(csv(page("GAPS")), "Note"))
                .containsExactly(
                        "",
                        "",
                        "not reported",
                        "not reported",
                        "",
                        "suppressed",
                        "suppressed",
                        "",
                        "not reported",
                        "",
                        "",
                        "not computable",
                        "",
                        "",
                        "provisional",
                        "provisional");
    }

    @Test
    void the_csv_has_every_cell_of_the_table() {
        for (String ref : OddSeries.all().keySet()) {
            Document page = page(ref);
            List<List<String>> table = table(page);
            List<List<String>> csv = csv(page);
            assertThat(csv).as(ref).hasSameSizeAs(table);
            assertThat(csv.get(0)).as(ref).isEqualTo(table.get(0));
            for (int i = 1; i < csv.size(); i++) {
                boolean noted = csv.get(0).contains("Note");
                int last = csv.get(0).size() - (noted ? 1 : 0);
                assertThat(table.get(i).subList(1, last).stream()
                                .map(each -> each.replaceAll("(?<=\\d),(?=\\d{3})", ""))
                                .toList())
                        .as(ref)
                        .isEqualTo(csv.get(i).subList(1, last));
                assertThat(table.get(i).subList(last, table.get(i).size()))
                        .as(ref)
                        .isEqualTo(csv.get(i).subList(last, csv.get(i).size()));
            }
        }
    }

    @Test
    void the_limits_in_the_table_are_those_of_the_chart() {
        List<List<String>> table = csv(page("REBASED"));

        assertThat(column(table, "Mean").stream().distinct()).hasSize(2);
        assertThat(column(table, "Lower limit").subList(0, 16))
                .containsOnly(column(table, "Lower limit").get(0));
        assertThat(column(table, "Note").get(16))
                .isEqualTo("starts anew: The contract changed hands, decided on 15 January 2018");
    }

    @Test
    void what_a_spreadsheet_would_reckon_with_is_a_text_in_the_csv() {
        Drawing drawing = Drawing.of(MadeSeries.dover()
                .indicator("=A", "A", "KPI,HIGHER,=%,1,MONTHLY,LATEST,80,,,")
                .results("=A", org.ragstone.model.Basis.LATEST, "2023-09", OddSeries.wave(20, 90, 3))
                .rebase("=A", "2022-06", "=HYPERLINK(1)")
                .series());

        assertThat(drawing.data().orElseThrow().csv().name()).isEqualTo("latest.csv");
        assertThat(csv(Jsoup.parse(Drawn.html(drawing))).stream().flatMap(List::stream))
                .noneMatch(each -> each.startsWith("="));
    }
}
