package org.ragstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on a page where no script runs, and that nothing on it asks for anything elsewhere. */
class WithoutScriptsTest {
    private static final String FACTS =
            "[...document.querySelectorAll('main tr[data-ref], main details')].map(each => each.textContent.replace(/[\\s↕]+/g, ' ').trim())";

    @Test
    void everything_is_there_and_nothing_that_would_do_nothing() {
        try (Tab with = Chromium.tab();
                Tab without = Chromium.tab()) {
            List<String> facts = with.open(Pages.of("kent-2018-07")).texts(FACTS);
            without.scripts(false).open(Pages.of("kent-2018-07"));
            assertThat(without.texts(FACTS)).hasSizeGreaterThan(74).isEqualTo(facts);
            assertThat(
                            without.texts(
                                    "[...document.querySelectorAll('button,input,select')].filter(each => each.checkVisibility()).map(each => each.outerHTML)"))
                    .isEmpty();
        }
    }

    @Test
    void a_status_still_leads_to_its_reason() {
        try (Tab tab = Chromium.tab()) {
            tab.scripts(false).open(Pages.of("kent-2018-07"));
            tab.evaluate("document.querySelector('section[data-service] tr[data-ref=GL02] a.govuk-tag').click()");
            tab.await("document.querySelector('details[data-ref=GL02]>:not(summary)').checkVisibility()");
            assertThat(tab.evaluate(
                                    "document.querySelector('details[data-ref=GL02]>summary').getBoundingClientRect().top")
                            .asDouble())
                    .isBetween(-1.0, 900.0);
            assertThat(tab.evaluate("document.querySelector('details[data-ref=GL01]>:not(summary)').checkVisibility()")
                            .asBoolean())
                    .isFalse();
        }
    }

    @Test
    void no_request_leaves_the_page() {
        try (Tab tab = Chromium.tab()) {
            tab.open(Pages.of("kent-2018-07"))
                    .evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
            tab.pdf();
            assertThat(tab.requests())
                    .hasSizeGreaterThan(0)
                    .allMatch(each -> each.startsWith("file:") || each.startsWith("data:"));
            assertThat(tab.requests().stream().filter(each -> each.startsWith("file:")))
                    .hasSize(1);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void a_script_that_somebody_has_put_into_the_page_does_not_run() {
        try (Tab tab = Chromium.tab()) {
            tab.open(Pages.of("kent-2018-07"));
            tab.evaluate(
                    "(() => { const other = document.createElement('script'); other.textContent = 'window.other = 1';"
                            + " document.body.append(other); })()");
            assertThat(tab.evaluate("String(window.other)").asText()).isEqualTo("undefined");
        }
    }
}
