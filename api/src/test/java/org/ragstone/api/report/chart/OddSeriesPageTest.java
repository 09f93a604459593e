package org.ragstone.api.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.evaluation.JudgedResult;

/** Writes a page of all odd series, to be looked at: {@code api/target/charts/index.html}. */
class OddSeriesPageTest {
    private static final Path PAGE = Path.of("target", "charts", "index.html");

    @Test
    void every_odd_series_is_on_a_page() throws IOException {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>Charts</title><style>"
                + "body{font-family:arial,sans-serif;margin:20px}table{border-collapse:collapse}"
                + Drawn.style() + "</style><main><h1>Charts</h1>");
        for (Map.Entry<String, JudgedResult> each : OddSeries.all().entrySet()) {
            ChartedSeries series = ChartedSeries.of(each.getValue());
            page.append("<section><h2>")
                    .append(each.getKey())
                    .append(": ")
                    .append(series.indicator().title())
                    .append("</h2><p>")
                    .append(Drawn.html(Sparkline.of(series)))
                    .append("</p>")
                    .append(Drawn.html(Drawing.of(series)))
                    .append("</section>");
        }
        page.append("<section><h2>SHARED: all in % of one block</h2>");
        List<ChartedSeries> together =
                List.of(OddSeries.of("PLAIN36"), OddSeries.of("NOTARGET"), OddSeries.of("RELATIVE"));
        SharedScale shared = SharedScale.of(together);
        together.forEach(each -> page.append(Drawn.html(Drawing.of(each, shared))));
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, page.append("</section></main></html>"));
        assertThat(Jsoup.parse(PAGE.toFile()).select("figure.rs-chart"))
                .hasSize(OddSeries.all().size() + together.size());
    }
}
