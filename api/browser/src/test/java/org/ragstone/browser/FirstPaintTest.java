package org.ragstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** How soon a large page is there: measured and told, since it is the machine's as much as the page's. */
@Order(1)
class FirstPaintTest {
    // -Dindicators=500 for a large one.
    private static final int INDICATORS = Integer.getInteger("indicators", 40);
    private static final int MONTHS = 36;
    private static final YearMonth LAST = YearMonth.of(2018, 7);

    @Test
    void a_page_of_three_years_is_painted() throws IOException {
        Path page = Pages.of(many());
        try (Tab tab = Chromium.tab()) {
            tab.open(page).await("performance.getEntriesByName('first-contentful-paint').length > 0");
            double paint = tab.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
                    .asDouble();
            double loaded = tab.evaluate("performance.timing.loadEventEnd - performance.timing.navigationStart")
                    .asDouble();
            String filter =
                    "(() => { const since = performance.now(); const form = document.getElementById('rs-filter');"
                            + " form.elements.status.value = 'RED'; form.requestSubmit(); document.body.offsetHeight; return performance.now() - since; })()";
            System.out.println(
                    "A page of " + INDICATORS + " indicators, " + Files.size(page) / 1000 + " kB: first paint after "
                            + Math.round(paint) + " ms, loaded after " + Math.round(loaded) + " ms, filtered in "
                            + Math.round(tab.evaluate(filter).asDouble()) + " ms");
            assertThat(paint).isPositive();
            assertThat(tab.texts("[document.getElementById('rs-shown').textContent]"))
                    .first()
                    .asString()
                    .endsWith(" of " + INDICATORS + " indicators shown");
        }
    }

    private static Path many() throws IOException {
        Path folder = Path.of("target", "three-years").toAbsolutePath();
        Files.createDirectories(folder);
        StringBuilder indicators = new StringBuilder(
                "ref,title,service,kind,polarity,unit,decimals,frequency,target,floor,status,director\n");
        StringBuilder results = new StringBuilder("ref,period,basis,value\n");
        for (int i = 0; i < INDICATORS; i++) {
            String ref = "I" + i;
            indicators.append(ref + ",Percentage of what is done in time no. " + i + ",Service " + i / 20
                    + ",KPI,HIGHER,%,0,MONTHLY,90,80,ACTIVE,A director\n");
            for (int month = 0; month < MONTHS; month++) {
                int value = 70 + (i * 7 + month * 13) % 30;
                results.append(ref + "," + LAST.minusMonths(month) + ",LATEST," + value + "\n");
            }
            results.append(ref + "," + LAST + ",YEAR_TO_DATE,85\n");
        }
        Files.writeString(
                folder.resolve("dataset.yaml"),
                "framework: kent\nperiod: 2018-07\ntitle: Five hundred\nillustrative: true\n");
        Files.writeString(folder.resolve("indicators.csv"), indicators);
        Files.writeString(folder.resolve("results.csv"), results);
        return folder;
    }
}
