package org.ragstone.api.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageStyleTest {
    private static final PageStyle STYLE = PageStyle.ofPages();

    @Test
    void the_script_is_small() {
        assertThat(STYLE.script().getBytes(StandardCharsets.UTF_8).length).isLessThan(30_000);
    }

    @Test
    void neither_asks_for_anything_elsewhere_or_ends_its_element() {
        assertThat(STYLE.css() + STYLE.script())
                .doesNotContainPattern("url\\((?!#)")
                .doesNotContain("@import", "http:", "https:", "//cdn", "</", "<!--");
        assertThat(STYLE.script()).doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "fetch(");
    }

    @Test
    void no_character_is_changed_on_its_way_into_a_page() {
        assertThat(STYLE.css() + STYLE.script()).matches("[\\n -~]*");
    }

    @Test
    void the_policy_allows_what_stands_in_the_page() throws Exception {
        StringOutput page = new StringOutput();
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, null, PageStyle.class.getPackageName() + ".template");
        templates.render("head.jte", Map.of("title", "</style><script>alert(1)</script>"), page);
        templates.render("script.jte", Map.of(), page);
        Document read = Jsoup.parse(page.toString());
        assertThat(read.select("script")).hasSize(1);
        String policy = read.select("meta[http-equiv]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains(
                        "style-src 'sha256-" + digest(read.selectFirst("style").data()))
                .contains("script-src 'sha256-"
                        + digest(read.selectFirst("script").data()));
    }

    private static String digest(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
