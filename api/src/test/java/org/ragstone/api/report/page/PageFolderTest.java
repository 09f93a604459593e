package org.ragstone.api.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.Ragstone;
import org.ragstone.api.ManyFigures;
import org.ragstone.evaluation.Evaluation;

/** A large dashboard is an index and pages of services, that lead to each other and to every reason. */
class PageFolderTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Ragstone RAGSTONE = Ragstone.withRules(Path.of("..", "rules"));

    private static final Map<List<Integer>, Map<String, Document>> MADE = new HashMap<>();

    @TempDir
    private Path folder;

    private Map<String, Document> pages(Evaluation evaluation) {
        Map<String, Document> pages = new LinkedHashMap<>();
        PageFolder.of(evaluation, Optional.empty()).write((name, body) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            body.write(out);
            pages.put(name, Jsoup.parse(out.toString(StandardCharsets.UTF_8)));
        });
        return pages;
    }

    private Map<String, Document> pages(int indicators, int services) throws IOException {
        List<Integer> of = List.of(indicators, services);
        if (!MADE.containsKey(of)) {
            MADE.put(of, pages(RAGSTONE.evaluate(ManyFigures.write(folder, indicators, 2, services))));
        }
        return MADE.get(of);
    }

    private static List<String> refs(Document page) {
        return page.select("section[data-service] tr[data-ref]").eachAttr("data-ref");
    }

    @Test
    void as_many_indicators_as_a_page_bears_are_one_page() throws IOException {
        Map<String, Document> pages = pages(Pages.MOST_INDICATORS, 10);
        assertThat(pages).containsOnlyKeys("index.html");
        assertThat(refs(pages.get("index.html"))).hasSize(Pages.MOST_INDICATORS);
    }

    @Test
    void one_more_is_a_page_a_service_and_every_indicator_is_on_one() throws IOException {
        Map<String, Document> pages = pages(Pages.MOST_INDICATORS + 1, 3);
        assertThat(pages.keySet())
                .containsExactly(
                        "index.html", "service-service-1.html", "service-service-2.html", "service-service-3.html");
        assertThat(refs(pages.get("index.html"))).isEmpty();
        assertThat(pages.values().stream().flatMap(page -> refs(page).stream()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(0, Pages.MOST_INDICATORS)
                        .mapToObj("I%04d"::formatted)
                        .toList());
        assertThat(pages.get("index.html").select("#rs-totals, #rs-attention, #rs-guidance"))
                .hasSize(3);
    }

    @Test
    void the_first_page_names_every_indicator_below_its_service_and_leads_to_it() throws IOException {
        Map<String, Document> pages = pages(Pages.MOST_INDICATORS + 1, 3);
        for (Element service : pages.get("index.html").select(".rs-index > li")) {
            String file = service.select("> a").attr("href");
            assertThat(service.select("details a").eachAttr("href"))
                    .isNotEmpty()
                    .isEqualTo(refs(pages.get(file)).stream()
                            .map(ref -> file + "#" + ref)
                            .toList());
            assertThat(service.select("details a").eachText())
                    .isEqualTo(pages.get(file)
                            .select("section[data-service] details[data-ref] > summary")
                            .eachText());
        }
    }

    @Test
    void a_service_of_more_is_parted_by_number() throws IOException {
        Map<String, Document> pages = pages(2 * Pages.MOST_INDICATORS + 1, 1);
        assertThat(pages.get("index.html").select(".rs-index > li > a").eachText())
                .containsExactly("Service 1, 1 of 3", "Service 1, 2 of 3", "Service 1, 3 of 3");
        assertThat(pages.values().stream().map(page -> refs(page).size())).containsExactly(0, 333, 334, 334);
        assertThat(pages.get("service-service-1-2.html").title()).startsWith("Service 1, 2 of 3: ");
        assertThat(pages.get("service-service-1-2.html")
                        .select(".rs-services a")
                        .eachAttr("href"))
                .containsExactly("service-service-1.html", "service-service-1-3.html");
    }

    @Test
    void every_link_leads_to_something() throws IOException {
        Map<String, Document> pages = pages(Pages.MOST_INDICATORS + 1, 3);
        int links = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element link : page.getValue().select("a[href]:not([download])")) {
                String[] fileAndId = link.attr("href").split("#", 2);
                String file = fileAndId[0].isEmpty() ? page.getKey() : fileAndId[0];
                assertThat(pages).as(link.outerHtml()).containsKey(file);
                if (fileAndId.length > 1) {
                    assertThat(pages.get(file).getElementById(fileAndId[1]))
                            .as(page.getKey() + " " + link.outerHtml())
                            .isNotNull();
                }
                links++;
            }
        }
        assertThat(links).isGreaterThan(Pages.MOST_INDICATORS);
    }

    @Test
    void an_earlier_period_stands_beside_with_its_words_and_what_has_moved() {
        Evaluation now = RAGSTONE.evaluate(SAMPLES.resolve("kent-qpr-2020-q2"));
        Evaluation earlier = RAGSTONE.evaluate(SAMPLES.resolve("kent-qpr-2020-q1"));
        StringBuilder html = new StringBuilder();
        PageFolder.of(now, Optional.of(earlier)).write((name, body) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            body.write(out);
            html.append(out.toString(StandardCharsets.UTF_8));
        });
        Document page = Jsoup.parse(html.toString());
        assertThat(page.select("#rs-moves").text()).isEqualTo("What has moved since Quarter 1 2020/21");
        int moved = page.select("table[data-moved] tbody tr").size();
        int gone = page.select("table[data-moved=GONE] tbody tr").size();
        String sentence =
                page.select("section[aria-labelledby=rs-moves] > p").last().text();
        int unmoved = Integer.parseInt(sentence.replaceAll(".* (\\d+) as before\\..*", "$1"));
        assertThat(moved - gone + unmoved).isEqualTo(now.results().size());
        assertThat(page.select("section[data-service] .rs-beside").text()).contains("was ✓ Green", "new");
        assertThat(page.select("#rs-beside-1").text()).isEqualTo("All indicators, now (in Quarter 1 2020/21)");
    }

    @ParameterizedTest
    @CsvSource({
        "Housing, service-housing.html",
        "'Adults, Health & Café', service-adults-health-cafe.html",
        "../../etc/passwd, service-etc-passwd.html",
        "CON, service-con.html",
        "Жильё, service.html",
        "'<script>', service-script.html",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, service-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.html"
    })
    void a_file_has_a_name_that_every_system_bears(String service, String file) {
        assertThat(new FileNames().of(service)).isEqualTo(file);
        assertThat(FileNames.isOne(file)).isTrue();
    }

    @Test
    void no_two_files_have_a_name() {
        FileNames names = new FileNames();
        assertThat(List.of(names.of("A b"), names.of("a-B"), names.of("A b 2"), names.of("ж"), names.of("")))
                .containsExactly(
                        "service-a-b.html",
                        "service-a-b-2.html",
                        "service-a-b-2-2.html",
                        "service.html",
                        "service-2.html");
    }
}
