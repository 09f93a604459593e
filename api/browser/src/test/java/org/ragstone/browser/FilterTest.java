package org.ragstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the script of a page is for: choosing, sorting and taking along. */
class FilterTest {
    private static final String SHOWN =
            "[...document.querySelectorAll('section[data-service] tr[data-ref]')].filter(each => each.checkVisibility()).map(each => each.dataset.ref)";
    private static final String COUNT = "[document.getElementById('rs-shown').textContent]";
    /** Keeps what would be downloaded. */
    private static final String KEEP =
            "URL.createObjectURL = blob => { window.kept = blob; return '#'; }; HTMLAnchorElement.prototype.click = function () { window.named = this.download; }; 0";

    private static Tab kent(String behind) {
        return Chromium.tab().open(Pages.of("kent-2018-07"), behind);
    }

    private static Tab choose(Tab tab, String field, String value) {
        tab.evaluate("(() => { const field = document.getElementById('rs-filter').elements['" + field + "']; field.value = '"
                + value + "'; field.dispatchEvent(new Event('input', {bubbles: true})); })()");
        return tab;
    }

    @Test
    void a_status_leaves_its_rows_their_explanations_and_their_services() {
        try (Tab tab = kent("")) {
            assertThat(tab.texts(COUNT)).containsExactly("43 of 43 indicators shown");
            choose(tab, "status", "RED").await("location.search === '?status=RED'");
            assertThat(tab.texts(SHOWN)).containsExactly("GL02", "PI01");
            assertThat(tab.texts(COUNT)).containsExactly("2 of 43 indicators shown");
            assertThat(tab.texts("[...document.querySelectorAll('section[data-service]')].filter(each => each.checkVisibility()).map(each => each.dataset.service)"))
                    .containsExactly("Governance and Law", "Infrastructure - Property");
            assertThat(tab.texts("[...document.querySelectorAll('section[data-service] details[data-ref]')].filter(each => each.checkVisibility()).map(each => each.dataset.ref)"))
                    .containsExactly("GL02", "PI01");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void conditions_hold_together_and_show_all_ends_them() {
        try (Tab tab = kent("")) {
            choose(tab, "service", "Finance");
            choose(tab, "action", "COMMENTARY");
            choose(tab, "text", "INVOICES 30 days").await("location.search.includes('text=INVOICES+30+days')");
            assertThat(tab.texts(SHOWN)).containsExactly("FN08");
            tab.evaluate("document.querySelector('#rs-filter [type=reset]').click()");
            tab.await("location.search === ''");
            assertThat(tab.texts(COUNT)).containsExactly("43 of 43 indicators shown");
            assertThat(tab.texts("[...document.querySelectorAll('main [hidden]')].map(each => each.outerHTML.slice(0, 99))")).isEmpty();
        }
    }

    @Test
    void the_address_brings_back_what_was_chosen() {
        try (Tab tab = kent("?status=RED&text=freedom")) {
            assertThat(tab.texts(SHOWN)).containsExactly("GL02");
            assertThat(tab.texts("[document.getElementById('rs-status').value, document.getElementById('rs-text').value]"))
                    .containsExactly("RED", "freedom");
            assertThat(tab.reload().texts(SHOWN)).containsExactly("GL02");
            tab.open(Pages.of("dover-2021-q2")).evaluate("history.back()");
            tab.await("location.pathname.includes('kent') && document.readyState === 'complete'");
            assertThat(tab.texts(SHOWN)).containsExactly("GL02");
        }
    }

    @Test
    void an_address_that_names_what_is_not_there_hides_nothing() {
        try (Tab tab = kent("?status=MAUVE&service=%3Cscript%3E&other=1#%zz")) {
            assertThat(tab.texts(COUNT)).containsExactly("43 of 43 indicators shown");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void the_count_is_told_and_not_told_again() {
        try (Tab tab = kent("")) {
            assertThat(tab.texts("[document.getElementById('rs-shown').getAttribute('role')]")).containsExactly("status");
            tab.evaluate("window.told = 0; new MutationObserver(() => { window.told++; }).observe(document.getElementById('rs-shown'), {childList: true}); 0");
            choose(tab, "status", "RED").await("window.told === 1");
            choose(tab, "text", "e").await("location.search.includes('text=e')");
            assertThat(tab.evaluate("window.told").asInt()).isEqualTo(1);
        }
    }

    @Test
    void a_link_to_what_is_filtered_out_shows_all_again() {
        try (Tab tab = kent("?status=RED")) {
            tab.evaluate("document.querySelector('a[href=\"#CS08\"]').click()");
            tab.await("document.querySelector('details[data-ref=CS08]').open");
            assertThat(tab.evaluate("document.querySelector('details[data-ref=CS08]').checkVisibility()").asBoolean()).isTrue();
            assertThat(tab.texts(COUNT)).containsExactly("43 of 43 indicators shown");
        }
    }

    @Test
    void what_is_shown_is_handed_out_as_csv() {
        try (Tab tab = kent("?status=RED")) {
            tab.evaluate(KEEP);
            tab.evaluate("document.getElementById('rs-csv').click()");
            String csv = tab.evaluate("window.kept.text()").asText();
            List<String> lines = csv.lines().toList();
            assertThat(lines).hasSize(3);
            assertThat(lines.get(0)).isEqualTo(
                    "Service,Table,Ref,Indicator,Latest Month,Month RAG,DoT,Year to Date,YTD RAG,Target,Floor Standard,Previous Year");
            assertThat(lines.get(1)).startsWith("Governance and Law,\"Key performance indicators, July 2018\",GL02,")
                    .contains(",86%,Red,N/a,84%,Red,92%,90%,89%");
            assertThat(tab.evaluate("window.named").asText())
                    .isEqualTo("Strategic-and-Corporate-Services-Performance-Dashboard-July-2018-Kent-County-Cou.csv");
        }
    }

    @Test
    void no_cell_of_the_csv_is_a_formula() {
        try (Tab tab = kent("?text=freedom+of+information+act")) {
            tab.evaluate(KEEP);
            tab.evaluate("(() => { const cells = document.querySelector('section[data-service] tr[data-ref=GL02]').cells;"
                    + "['=1+1', '@a', '-5', '+x', \"'=2\", '-5%', 'a\"b'].forEach((text, at) => { cells[at + 2].textContent = text; }); })()");
            tab.evaluate("document.getElementById('rs-csv').click()");
            assertThat(tab.evaluate("window.kept.text()").asText()).contains(",'=1+1,'@a,-5,'+x,''=2,'-5%,\"a\"\"b\",");
        }
    }

    @Test
    void columns_are_sorted_both_ways_and_what_has_no_figure_stays_last() {
        try (Tab tab = kent("")) {
            String table = "document.querySelector('section[data-service=\"Infrastructure - ICT\"] table')";
            String rows = "[..." + table + ".tBodies[0].rows].map(each => each.dataset.ref)";
            tab.evaluate("(() => { const cells = [..." + table + ".tBodies[0].rows].map(each => each.cells[2]);"
                    + "['£1,200', 'N/a', '12%', '\\u22123.5', '£0.9m'].forEach((text, at) => { cells[at].textContent = text; }); })()");
            List<String> before = tab.texts(rows);
            assertThat(before).hasSize(5);
            String button = table + ".tHead.rows[0].cells[2].querySelector('button')";
            tab.evaluate(button + ".focus()");
            tab.press("Enter");
            assertThat(tab.texts(rows)).containsExactlyElementsOf(at(before, 3, 2, 0, 4, 1));
            assertThat(tab.texts("[" + table + ".tHead.rows[0].cells[2].getAttribute('aria-sort'), " + button + ".textContent]"))
                    .containsExactly("ascending", "Latest Month↑");
            tab.press(" ");
            assertThat(tab.texts(rows)).containsExactlyElementsOf(at(before, 4, 0, 2, 3, 1));
            assertThat(tab.evaluate("document.activeElement === " + button).asBoolean()).isTrue();
            assertThat(tab.evaluate(table + ".querySelectorAll('[aria-sort]').length").asInt()).isEqualTo(1);
        }
    }

    @Test
    void statuses_are_sorted_in_the_order_of_the_edition_and_equal_ones_stay_as_they_were() {
        try (Tab tab = kent("")) {
            String table = "document.querySelector('section[data-service=\"Governance and Law\"] table')";
            tab.evaluate(table + ".tHead.rows[0].cells[3].querySelector('button').click()");
            assertThat(tab.texts("[..." + table + ".tBodies[0].rows].map(each => each.dataset.ref)"))
                    .containsExactly("GL01", "GL03", "GL02");
        }
    }

    @Test
    void all_explanations_are_opened_and_closed_together() {
        try (Tab tab = kent("")) {
            String open = "document.querySelectorAll('section[data-service] details[open]').length";
            tab.evaluate("document.getElementById('rs-open').click()");
            assertThat(tab.evaluate(open).asInt()).isGreaterThanOrEqualTo(43);
            assertThat(tab.texts("[document.getElementById('rs-open').textContent]")).containsExactly("Close all explanations");
            tab.evaluate("document.getElementById('rs-open').click()");
            assertThat(tab.evaluate(open).asInt()).isZero();
        }
    }

    private static List<String> at(List<String> all, Integer... places) {
        return List.of(places).stream().map(all::get).toList();
    }
}
