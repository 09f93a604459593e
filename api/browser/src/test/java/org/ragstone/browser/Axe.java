package org.ragstone.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What axe has against a page as it is shown. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = "axe.run(document, {resultTypes: ['violations'], iframes: false, preload: false,"
            + " rules: {'target-size': {enabled: %s}, 'color-contrast': {enabled: %s}}}).then(found => found.violations)";

    private Axe() {}

    /** A line for each rule that is broken, with where it is. */
    static List<String> violations(Tab tab) {
        return violations(tab, true, true);
    }

    /** Likewise, of a page whose colours have been looked at, which takes most of the time. */
    static List<String> violationsBesideColours(Tab tab) {
        return violations(tab, true, false);
    }

    /** Likewise, of what is printed: nobody presses on paper. */
    static List<String> violationsOnPaper(Tab tab) {
        return violations(tab, false, true);
    }

    private static List<String> violations(Tab tab, boolean withSizes, boolean withColours) {
        tab.evaluate(SCRIPT + "\n;0");
        List<String> lines = new ArrayList<>();
        for (JsonNode each : tab.evaluate(RUN.formatted(withSizes, withColours))) {
            JsonNode node = each.path("nodes").path(0);
            lines.add("%s: %s: %s places, first %s%n  %s"
                    .formatted(
                            each.path("id").asText(),
                            each.path("help").asText(),
                            each.path("nodes").size(),
                            node.path("html").asText(),
                            node.path("failureSummary").asText()));
        }
        return lines;
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
