package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.Ragstone;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.model.Location;
import org.ragstone.reading.Json;

/** The evaluation's address answers browsers with a page, and programs as before. */
class EvaluationPageTest {
    private static final String EVALUATIONS = "/v1/frameworks/kent/evaluations";
    private static final String REQUEST = TestServer.request("kent-2018-07.json");
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.withShippedRules();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static TestServer.Answer asked(String accept, String query) {
        return server.send(
                "POST",
                EVALUATIONS + query,
                REQUEST.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json",
                "Accept",
                accept);
    }

    @Test
    void a_browser_is_answered_with_the_page_that_evaluate_writes() {
        TestServer.Answer answer = asked(BROWSER, "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(answer.header("Vary")).isEqualTo("Accept");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; ")
                .endsWith("; frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.response().body()).isEqualTo(page());
    }

    @Test
    void whoever_prefers_a_workbook_is_answered_with_the_one_that_evaluate_writes() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        TestServer.Answer answer = asked(type, "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"evaluation.xlsx\"");
        assertThat(answer.response().body()).isEqualTo(written(Format.xlsx));
        assertThat(asked(type, "?compact").status()).isEqualTo(400);
    }

    private static byte[] page() {
        return written(Format.html);
    }

    private static byte[] written(Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var document = Json.map(REQUEST, Location.InBody::new, Integer.MAX_VALUE);
        var asked = new Overrides(Optional.of("kent"), Optional.empty(), Optional.empty());
        var evaluation = Ragstone.withRules(TestServer.RULES).evaluate(DataSetReader.open(document, asked));
        format.report().write(evaluation, ReportOptions.DEFAULT, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|application/json",
                "application/*|application/json",
                "text/*|text/html;charset=utf-8",
                "text/html, application/json|application/json",
                "text/html;q=0.9, application/json;q=0.8|text/html;charset=utf-8",
                "text/html;q=0.85, application/json;q=0.851|application/json",
                "text/html; q=0.5, */*; q=0.1|text/html;charset=utf-8",
                "application/json;q=0, */*|text/html;charset=utf-8",
                "text/html;q=0, */*;q=0.001|application/json",
                "TEXT/HTML|text/html;charset=utf-8"
            })
    void the_answer_has_the_form_that_is_preferred(String accept, String type) {
        TestServer.Answer answer = asked(accept, "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.header("Vary")).isEqualTo("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"image/png", "text/plain, application/xml", "*/*;q=0", "text/html;q=0.0, application/json;q=0"})
    void what_is_neither_is_refused_in_json(String accept) {
        TestServer.Answer answer = asked(accept, "");
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.header("Content-Type")).isEqualTo(ProblemDocument.CONTENT_TYPE);
        assertThat(answer.json().path("detail").asText())
                .isEqualTo(
                        "The answer is application/json or text/html or application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.");
    }

    @Test
    void what_is_asked_of_json_alone_is_refused_of_a_page() {
        TestServer.Answer answer = asked("text/html", "?reasons=full&compact&strict=false");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("`reasons` is for JSON alone", "`compact` is for JSON alone")
                .doesNotContain("strict");
        assertThat(asked("text/html", "?strict=false&edition=2018-19").status()).isEqualTo(200);
    }

    @Test
    void mistakes_are_told_as_ever() {
        TestServer.Answer answer = server.send(
                "POST",
                EVALUATIONS,
                "{}".getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json",
                "Accept",
                "text/html");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo(ProblemDocument.CONTENT_TYPE);
        assertThat(answer.header("Content-Security-Policy")).isEmpty();
    }
}
