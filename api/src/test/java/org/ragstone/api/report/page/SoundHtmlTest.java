package org.ragstone.api.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ragstone.Ragstone;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReportOptions;

/** The page of every sample, and of every framework that the vocabulary has to bear, is HTML without a fault. */
class SoundHtmlTest {
    private static final Path FRAMEWORKS = Path.of("..", "engine", "src", "test", "resources", "frameworks");

    private static final String SOUND =
            """
            <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Sound</title></head><body><main><h1>Sound</h1>
            <p id="a">One</p><a href="#a">Two</a>
            <table><caption>Three</caption><thead><tr><th scope="col">Four</th></tr></thead><tbody><tr><td>5</td></tr></tbody></table>
            </main></body></html>
            """;

    @TestFactory
    Stream<DynamicTest> page_has_no_fault() throws IOException {
        return Stream.concat(
                pages(Path.of("..", "rules"), Path.of("..", "samples")),
                pages(FRAMEWORKS.resolve("rules"), FRAMEWORKS.resolve("data")));
    }

    private static Stream<DynamicTest> pages(Path rules, Path data) throws IOException {
        Ragstone judge = Ragstone.withRules(rules);
        try (Stream<Path> folders = Files.list(data)) {
            List<Path> sorted = folders.filter(each -> Files.exists(each.resolve("dataset.yaml")))
                    .sorted()
                    .toList();
            return sorted.stream()
                    .map(each -> DynamicTest.dynamicTest(
                            each.getFileName().toString(), () -> assertThat(SoundHtml.faults(page(judge, each)))
                                    .isEmpty()));
        }
    }

    private static String page(Ragstone judge, Path data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.html.report().write(judge.evaluate(data), ReportOptions.DEFAULT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_is_sound_has_no_fault() {
        assertThat(SoundHtml.faults(SOUND)).isEmpty();
    }

    @Test
    void each_fault_is_found() {
        assertThat(spoilt("<p id=\"a\">", "<p id=\"b\">")).anyMatch(each -> each.contains("leads nowhere"));
        assertThat(spoilt("<p id=\"a\">One</p>", "<p id=\"a\">One</p><p id=\"a\">"))
                .anyMatch(each -> each.contains("id of another"));
        assertThat(spoilt("<p id=\"a\">One</p>", "<p id=\"a\">One</p></p>")).anyMatch(each -> each.startsWith("line "));
        assertThat(spoilt("<p id=\"a\">", "<p id=\"a\" style=\"\">"))
                .anyMatch(each -> each.contains("the policy forbids"));
        assertThat(spoilt("lang=\"en-GB\"", "lang=\"\"")).anyMatch(each -> each.contains("no language"));
        assertThat(spoilt("<caption>Three</caption>", "")).anyMatch(each -> each.contains("no caption"));
        assertThat(spoilt(" scope=\"col\"", "")).anyMatch(each -> each.contains("no scope"));
        assertThat(spoilt("<td>5", "<td>5<td>6")).anyMatch(each -> each.contains("has rows of"));
        assertThat(spoilt("<p id=\"a\">", "<h3>Deep</h3><p id=\"a\">"))
                .anyMatch(each -> each.contains("after a heading"));
        assertThat(spoilt("<a href=\"#a\">Two", "<a href=\"#a\">")).anyMatch(each -> each.contains("says nothing"));
        assertThat(spoilt("#a\">Two", "#a\">Two</a><a href=\"http://example.org\">Out"))
                .anyMatch(each -> each.contains("outside"));
        assertThat(spoilt("<p id=\"a\">", "<span><div></div></span><p id=\"a\">"))
                .anyMatch(each -> each.contains("more than a line"));
        assertThat(spoilt("<p id=\"a\">", "<input><p id=\"a\">")).anyMatch(each -> each.contains("no label"));
    }

    private static List<String> spoilt(String part, String other) {
        assertThat(SOUND).contains(part);
        return SoundHtml.faults(SOUND.replace(part, other));
    }
}
