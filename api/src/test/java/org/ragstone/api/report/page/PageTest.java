package org.ragstone.api.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a page is built, whatever it is of. */
class PageTest {
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    static List<String> samples() {
        return SamplePages.all();
    }

    @Test
    void parts_stand_in_their_order() {
        assertThat(SamplePages.page("kent-2018-07").select("h2").eachText())
                .containsExactly(
                        "Summary",
                        "Totals",
                        "What needs attention",
                        "Services",
                        "Show some of the indicators",
                        "EODD - Customer Services (delivered by Agilisys)",
                        "EODD",
                        "Finance",
                        "Finance (delivered by Business Service Centre)",
                        "Governance and Law",
                        "Infrastructure - ICT (delivered by Business Service Centre)",
                        "Infrastructure - Property (delivered by Infrastructure)",
                        "Infrastructure - Property (delivered by Kier, Amey, and Skanska)",
                        "Required actions",
                        "Guidance notes",
                        "How it was judged");
    }

    @Test
    void what_needs_attention_comes_before_counts_by_service() {
        Document page = SamplePages.page("kent-2018-07");
        List<Element> all = page.getAllElements();
        assertThat(all.indexOf(page.getElementById("rs-attention")))
                .isLessThan(all.indexOf(page.getElementById("rs-parted-1")));
        assertThat(page.select("#rs-parted-1").text()).isEqualTo("By service");
    }

    @Test
    void what_nobody_has_answered_is_named_at_the_top() {
        assertThat(SamplePages.page("kent-2018-07")
                        .select("#rs-outstanding + ul li")
                        .eachText())
                .containsExactly(
                        "Management action: 2 required, 2 outstanding: GL02, PI01",
                        "Commentary: 15 required, 1 outstanding: CS12");
    }

    @Test
    void figures_in_thousands_are_read_as_such() {
        assertThat(SamplePages.page("kent-2018-07").select(".rs-headline").eachText())
                .contains("Above: 204 thousand is above the expected range of 142 to 174 thousand");
    }

    @Test
    void reds_stand_below_the_sentence_that_counts_them() {
        assertThat(SamplePages.page("kent-2021-07")
                        .select("section[aria-labelledby=rs-summary] li li")
                        .eachText())
                .hasSize(5)
                .contains("CS04a: Daytime calls to Contact Point answered");
    }

    @Test
    void guidance_begins_with_what_a_rating_means_and_says_of_which_rule_each_clause_and_assumption_is() {
        Element guidance = SamplePages.page("kent-2018-07")
                .select("section[aria-labelledby=rs-guidance]")
                .first();
        assertThat(guidance.select("h3").eachText()).startsWith("Key", "Rating").endsWith("Which target");
        assertThat(guidance.select("li").eachText())
                .contains("Green when the target is achieved “Target has been achieved” "
                        + "Appendix 1, Guidance Notes, 13 September 2018")
                .contains("Too few cases to print Assumed: disclosure control; not in the document");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void headings_do_not_jump(String sample) {
        int before = 0;
        for (Element heading : SamplePages.page(sample).select("h1,h2,h3,h4,h5,h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            assertThat(heading.text()).isNotBlank();
            before = level;
        }
        assertThat(SamplePages.page(sample).select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_table_has_a_caption_and_every_heading_a_scope(String sample) {
        Document page = SamplePages.page(sample);
        assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> assertThat(
                        table.select("> caption").text())
                .isNotBlank());
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.parent().attr("tabindex"))
                        .as(table.select("caption").text())
                        .isEqualTo("0"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_status_leads_to_what_explains_it(String sample) {
        Document page = SamplePages.page(sample);
        assertThat(page.select("section[data-service] a.govuk-tag"))
                .isNotEmpty()
                .allSatisfy(status -> {
                    Element text = page.getElementById(status.attr("href").substring(1));
                    assertThat(text).as(status.outerHtml()).isNotNull();
                    Element details = text.parent();
                    assertThat(details.tagName()).isEqualTo("details");
                    assertThat(details.attr("data-ref"))
                            .isEqualTo(status.closest("tr").attr("data-ref"));
                    assertThat(details.closest("section")).isSameAs(status.closest("section"));
                    assertThat(status.attr("aria-label"))
                            .startsWith(status.ownText().strip())
                            .endsWith(", why " + details.attr("data-ref") + "?");
                });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_address_is_there_and_every_id_is_one(String sample) {
        Document page = SamplePages.page(sample);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href").stream().map(each -> each.substring(1)))
                .isNotEmpty()
                .allMatch(ids::contains);
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby").stream()
                        .flatMap(each -> Stream.of(each.split(" "))))
                .allMatch(ids::contains);
        assertThat(page.select("label[for]").eachAttr("for")).allMatch(ids::contains);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothing_comes_from_outside(String sample) {
        Document page = SamplePages.page(sample);
        assertThat(page.select("[src],iframe,object,embed,base,form[action],meta[http-equiv=refresh]"))
                .isEmpty();
        assertThat(page.select("[href]").eachAttr("href"))
                .allMatch(each -> each.startsWith("#") || each.startsWith("data:"));
        assertThat(page.select("style").html()).doesNotContain("@import").doesNotContainPattern("url\\((?!#)");
        assertThat(page.select("[style]")).isEmpty();
        assertThat(CONTROL.matcher(SamplePages.html(sample)).find()).isFalse();
    }

    @Test
    void a_set_that_is_made_up_says_so_first_of_all() {
        Document page = SamplePages.page("dover-2023-q2");
        assertThat(page.select(".rs-illustrative").text()).startsWith("Illustrative figures");
        assertThat(page.select(".rs-illustrative").first().elementSiblingIndex())
                .isLessThan(page.select("h1").first().closest("body > *").elementSiblingIndex());
        assertThat(SamplePages.page("kent-2018-07").select(".rs-illustrative")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_picture_has_a_frame_of_its_own_or_that_of_one_before(String sample) {
        Document page = SamplePages.page(sample);
        assertThat(page.select(".rs-picture svg")).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture.select("> .rs-frame, > use")).hasSize(1);
            picture.select("> use").forEach(use -> {
                Element frame = page.getElementById(use.attr("href").substring(1));
                assertThat(frame.hasClass("rs-frame")).isTrue();
                assertThat(frame.select(".rs-grid, .rs-axis, text")).hasSizeGreaterThan(3);
                List<Element> all = page.getAllElements();
                assertThat(all.indexOf(frame)).isLessThan(all.indexOf(use));
            });
        });
        assertThat(page.select("marker#rs-dot")).hasSize(1);
        assertThat(page.getElementById("rs-dot").closest("details, [hidden]")).isNull();
    }

    @Test
    void appendix_1_names_who_answers_for_a_block() {
        Element section = SamplePages.page("kent-2018-07")
                .select("section[data-service=Governance and Law]")
                .first();
        assertThat(section.select("dl.rs-posts dt").eachText())
                .containsExactly("Director", "Cabinet member", "Delivered by");
        assertThat(section.select("dl.rs-posts dd").eachText())
                .containsExactly(
                        "Director, Governance and Law",
                        "Cabinet Member for Corporate and Democratic Services",
                        "Governance and Law");
    }

    @Test
    void a_block_that_rests_on_trends_shows_its_charts_and_what_its_head_says_of_them() {
        Document page = SamplePages.page("dover-2023-q2");
        Element charted = page.select("section[data-service=Planning and Development] .rs-charted[data-ref=PLA004]")
                .first();
        assertThat(charted.closest("details")).isNull();
        assertThat(charted.select("figure svg[role=img]")).isNotEmpty();
        assertThat(charted.select(".rs-said").text())
                .startsWith("Made up. The backlog of 2021 is cleared")
                .endsWith("Head of Planning and Development");
        assertThat(page.getElementById("PLA004").select("figure")).isEmpty();
    }
}
