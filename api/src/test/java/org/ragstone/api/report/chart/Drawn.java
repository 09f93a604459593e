package org.ragstone.api.report.chart;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.ragstone.api.report.page.Frames;
import org.ragstone.api.report.page.PageReport;

/** Drawings as the templates write them. */
final class Drawn {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, null, PageReport.class.getPackageName() + ".template");

    private Drawn() {}

    static String html(Drawing drawing) {
        return render("chart.jte", Map.of("drawing", drawing, "frames", new Frames()));
    }

    static String html(Sparkline line) {
        return render("sparkline.jte", Map.of("line", line));
    }

    private static String render(String template, Map<String, Object> parameters) {
        StringOutput out = new StringOutput();
        TEMPLATES.render(template, parameters, out);
        return out.toString();
    }

    static String style() throws IOException {
        try (InputStream css = PageReport.class.getResourceAsStream("chart.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
