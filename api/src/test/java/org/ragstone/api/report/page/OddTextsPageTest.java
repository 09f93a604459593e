package org.ragstone.api.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.Ragstone;

/** Whatever data say, a page shows it as text. */
class OddTextsPageTest {
    private static final String MARKUP =
            "<script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt; \"' ${1+1} </td>";
    private static final String ARABIC = "\u0646\u0633\u0628\u0629 \u0627\u0644\u0637\u0644\u0628\u0627\u062a";
    private static final String EMOJI = "Bins \ud83d\uddd1 collected";
    private static final List<String> TITLES = List.of(MARKUP, ARABIC, EMOJI);

    @TempDir
    private Path folder;

    @Test
    void titles_services_posts_and_commentary_are_text() throws IOException {
        String words = "a ".repeat(4_900) + "end. " + MARKUP;
        Document page = page(TITLES, words);

        assertThat(page.select("img,svg script,main script,main style,main iframe"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(each -> each.attributes().asList().stream())
                        .filter(each -> each.getKey().startsWith("on")))
                .isEmpty();
        for (String title : TITLES) {
            assertThat(page.select("section[data-service] td.rs-title").eachText())
                    .contains(title);
        }
        assertThat(page.select("section[data-service] h2 bdi").eachText()).contains(MARKUP);
        assertThat(page.select(".rs-posts dd bdi").eachText()).contains(MARKUP);
        assertThat(page.select("section[data-service] .rs-said p").eachText()).contains(words);
        assertThat(page.select("table.rs-actions .rs-said p").eachText()).contains(words);
    }

    /** That of what is opened by its address. */
    private static String id(String ref, Document page) {
        return page.select("details").stream()
                .filter(each -> each.attr("data-ref").equals(ref))
                .flatMap(each -> each.select("summary ~ [id]").stream())
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void an_id_is_made_of_a_ref_only_where_an_address_bears_it() throws IOException {
        Document page = page(List.of("One", "Two", "Three"), "Said.");
        assertThat(id("x/1 y", page)).matches("i-\\d+");
        assertThat(id("i-1", page)).isNotEqualTo("i-1").matches("i-\\d+");
        assertThat(id("OK_1", page)).isEqualTo("OK_1");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private Document page(List<String> titles, String commentary) throws IOException {
        Files.writeString(folder.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        List<String> refs = List.of("x/1 y", "i-1", "OK_1");
        StringBuilder indicators =
                new StringBuilder("ref,title,service,kind,polarity,unit,frequency,bases,target,floor,director\n");
        StringBuilder results = new StringBuilder("ref,period,basis,value\n");
        StringBuilder said = new StringBuilder("scope,ref,period,action,post,text\n");
        for (int i = 0; i < refs.size(); i++) {
            indicators.append(line(
                    refs.get(i), titles.get(i), MARKUP, "KPI", "HIGHER", "%", "MONTHLY", "LATEST", "90", "80", MARKUP));
            results.append(line(refs.get(i), "2018-07", "LATEST", "70"));
            said.append(line("INDICATOR", refs.get(i), "2018-07", "COMMENTARY", MARKUP, commentary));
        }
        Files.writeString(folder.resolve("indicators.csv"), indicators);
        Files.writeString(folder.resolve("results.csv"), results);
        Files.writeString(folder.resolve("commentary.csv"), said);
        return Jsoup.parse(
                SamplePages.html(Ragstone.withRules(Path.of("..", "rules")).evaluate(folder)));
    }

    private static String line(String... cells) {
        return List.of(cells).stream()
                        .map(each -> "\"" + each.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
