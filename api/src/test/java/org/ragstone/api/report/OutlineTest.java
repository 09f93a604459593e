package org.ragstone.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.Ragstone;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.explain.Explanation;
import org.ragstone.model.Basis;

class OutlineTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Ragstone RAGSTONE = Ragstone.withRules(Path.of("..", "rules"));
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.ragstone.api.report.page.template");
    // What a terminal begins the lines of a list with.
    private static final Pattern BULLET = Pattern.compile("(?m)^ +- ");

    static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(each -> Files.exists(each.resolve("dataset.yaml")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_page_says_what_explain_says_word_for_word(Path sample) {
        Evaluation evaluation = RAGSTONE.evaluate(sample);
        AtomicInteger told = new AtomicInteger();
        evaluation.indicators().forEach(each -> {
            Explanation explanation =
                    Explanation.of(evaluation, each.indicator().ref(), sample.toString());
            for (JudgedResult result : explanation.results()) {
                String page = html(evaluation, List.of(result));
                assertThat(Jsoup.parse(page).text())
                        .as("%s", result.due())
                        .isEqualTo(words(explained(explanation.of(result.due().basis(), sample.toString()))));
                told.incrementAndGet();
            }
        });
        assertThat(told).hasPositiveValue();
    }

    @Test
    void a_rule_stands_below_what_it_says_with_its_clause_and_what_it_saw() {
        Document page = Jsoup.parse(html(kent(), List.of(latest("GL02"))));

        Element why = page.select("ul > li > ul > li").stream()
                .filter(each -> each.ownText().equals("Why ✗ Red:"))
                .findFirst()
                .orElseThrow();
        assertThat(why.select("> ul > li > b").text()).isEqualTo("Rating: red when the floor standard is not achieved");
        assertThat(why.select("> ul > li > ul > li > q").text()).isEqualTo("Floor Standard has not been achieved");
        assertThat(why.select("> ul > li > ul > li > cite").text())
                .isEqualTo("Appendix 1, Guidance Notes, 13 September 2018");
        assertThat(why.select("> ul > li > ul > li").eachText())
                .anyMatch(each -> each.startsWith("Judgement floor == \"MISSED\" — it is MISSED"));
    }

    @Test
    void what_is_told_once_is_named_where_it_stands_again() {
        assertThat(Jsoup.parse(html(kent(), List.of(latest("GL02")))).select("li").stream()
                        .filter(each -> each.ownText().endsWith(", as above."))
                        .flatMap(each -> each.select("> b").stream())
                        .map(Element::text))
                .contains("Which target: the target in the Directorate Business Plan");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_results_of_an_indicator_share_is_a_clause_that_the_first_has_told(Path sample) {
        Evaluation evaluation = RAGSTONE.evaluate(sample);
        evaluation.indicators().forEach(each -> {
            List<List<Outline>> together = Outline.together(evaluation.edition(), each.results());
            Map<String, String> clauses = new HashMap<>();
            for (int i = 0; i < together.size(); i++) {
                List<String> explained = lines(
                        Outline.of(evaluation.edition(), each.results().get(i)).below());
                assertThat(lines(together.get(i)).stream()
                                .map(line -> clauses.getOrDefault(line, line))
                                .toList())
                        .isEqualTo(explained);
                explained.stream()
                        .filter(line -> line.startsWith("Clause "))
                        .forEach(line -> clauses.put(line.substring(0, line.indexOf(':')) + ", as above.", line));
            }
        });
    }

    private static List<String> lines(List<Outline> outlines) {
        return outlines.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.text()), lines(each.below()).stream()))
                .toList();
    }

    @Test
    void what_was_told_of_the_month_is_only_named_of_the_year_to_date() {
        List<JudgedResult> results = kent().results().stream()
                .filter(each -> each.due().indicator().ref().equals("GL02"))
                .toList();

        assertThat(lines(Outline.together(kent().edition(), results).get(1)))
                .contains("Clause RED, as above.")
                .noneMatch(each -> each.startsWith("Clause RED:"));
    }

    @Test
    void markup_takes_a_sixth_of_what_the_words_take() {
        Evaluation kent = kent();
        String page = html(
                kent,
                kent.results().stream()
                        .filter(each -> each.due().indicator().ref().equals("GL02"))
                        .toList());

        int words = Jsoup.parse(page).text().getBytes(StandardCharsets.UTF_8).length;
        assertThat(page.getBytes(StandardCharsets.UTF_8).length - words).isLessThan(words / 6);
    }

    @Test
    void a_line_below_one_that_is_set_in_less_is_below_it() {
        OutlineLines lines = new OutlineLines();
        lines.line(0, "one");
        lines.line(4, "deep");
        lines.line(2, "less");
        lines.item(4, "of a list");
        lines.blank();
        lines.line(2, "by itself");

        assertThat(told(lines.top())).isEqualTo("one(deep() less(of a list())) by itself()");
    }

    @Test
    void what_would_hide_or_turn_words_about_is_shown() {
        OutlineLines lines = new OutlineLines();
        lines.line(0, "<b>\u202Eback\u0007\n  again");

        String page = html(lines.top());
        assertThat(page).doesNotContain("<b>").doesNotContain("\u202E").doesNotContain("\u0007");
        assertThat(Jsoup.parse(page).text()).startsWith("<b>").endsWith(" again");
    }

    private static String told(List<Outline> lines) {
        return lines.stream()
                .map(each -> each.text() + "(" + told(each.below()) + ")")
                .collect(Collectors.joining(" "));
    }

    private static Evaluation kent() {
        return RAGSTONE.evaluate(SAMPLES.resolve("kent-2018-07"));
    }

    private static JudgedResult latest(String ref) {
        return kent().results().stream()
                .filter(each ->
                        each.due().indicator().ref().equals(ref) && each.due().basis() == Basis.LATEST)
                .findFirst()
                .orElseThrow();
    }

    private static String html(Evaluation evaluation, List<JudgedResult> results) {
        return html(results.stream()
                .map(each -> Outline.of(evaluation.edition(), each))
                .toList());
    }

    private static String html(List<Outline> lines) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("why.jte", Map.of("lines", lines), out);
        return out.toString();
    }

    /** The lines about the result itself: from the first blank one to the next. */
    private static String explained(Explanation explanation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExplanationReport.writeText(explanation, out);
        return out.toString(StandardCharsets.UTF_8).split("\n\n")[1];
    }

    private static String words(String text) {
        return BULLET.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
