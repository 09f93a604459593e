package org.ragstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of pages for who reads about them: written by {@code -Dgolden=write} alone, since fonts differ from machine to machine. */
class PicturesTest {
    private static final Path PICTURES = Pages.TOP.resolve(Path.of("samples", "pictures"));
    /** Written by the tests of charts. */
    private static final Path ODD_SERIES = Pages.TOP.resolve(Path.of("api", "target", "charts", "index.html"));

    @ParameterizedTest
    @CsvSource({
        "kent-2018-07, '', screen, 1280, 1000",
        "kent-2018-07-filter, '#rs-filter', screen, 1280, 1000",
        "kent-2018-07-reason, '#GL02', screen, 1280, 1000",
        "kent-2018-07-narrow, '#rs-service-1', screen, 320, 1000",
        "kent-2018-07-print, '#rs-service-1', print, 703, 1000",
        "kent-2012-05, '', screen, 1280, 1000",
        "kent-2021-07, '', screen, 1280, 1000",
        "kent-qpr-2020-q2, '#rs-filter', screen, 1280, 1000",
        "dover-2021-q2, '#rs-filter', screen, 1280, 1000",
        "dover-2023-q2, '#rs-filter', screen, 1280, 1000",
        "charts-of-odd-series, '', screen, 1280, 1600"
    })
    void a_page_has_a_picture(String name, String behind, String media, int width, int height) throws IOException {
        Path file = PICTURES.resolve(name + ".png");
        if ("write".equals(System.getProperty("golden"))) {
            try (Tab tab = Chromium.tab()) {
                if (media.equals("print")) {
                    tab.asPrinted();
                }
                String sample = name.replaceAll("-(filter|reason|narrow|print)$", "");
                Path page = sample.startsWith("charts") ? ODD_SERIES : Pages.of(sample);
                tab.size(width, height).open(page, behind);
                tab.ask("Emulation.setScrollbarsHidden", Map.of("hidden", true));
                Files.createDirectories(PICTURES);
                Files.write(file, tab.picture());
            }
        }
        assertThat(Files.size(file)).isBetween(1L, 250_000L);
    }
}
