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
    // What it would quote of each element, for each rule, takes longer than all it looks at.
    private static final String QUOTE_NOTHING = "axe.configure({noHtml: true}); 0";
    private static final String OPTIONS =
            "resultTypes: ['violations'], reporter: 'no-passes', iframes: false, preload: false";
    private static final String RUN = "axe.run(document, {" + OPTIONS
            + ", rules: {'target-size': {enabled: %s}, 'color-contrast': {enabled: false}}}).then(found => found.violations)";
    private static final String RUN_OVER_COLOURS =
            "axe.run({include: %s}, {" + OPTIONS + ", runOnly: ['color-contrast']}).then(found => found.violations)";

    /** One of those whose letters have the same colours, size and weight on the same ground: of some thousand there are sixty kinds. */
    private static final String ONE_OF_EACH_LOOK =
            """
            (() => {
                const looks = new Map();
                const hasText = each => [...each.childNodes].some(it => it.nodeType === 3 && it.data.trim());
                for (const each of document.body.querySelectorAll('*')) {
                    if (!hasText(each) || !each.checkVisibility()) continue;
                    const own = getComputedStyle(each);
                    const look = [own.color, own.fontSize, own.fontWeight, own.textShadow];
                    for (let on = each; on; on = on.parentElement) {
                        const ground = getComputedStyle(on);
                        look.push(ground.opacity, ground.backgroundColor, ground.backgroundImage);
                    }
                    const key = look.join().replaceAll(',1,rgba(0, 0, 0, 0),none', '');
                    if (!looks.has(key)) looks.set(key, each);
                }
                return [...looks.values()];
            })()""";

    private Axe() {}

    /** A line for each rule that is broken, with where it is. */
    static List<String> violations(Tab tab) {
        return violations(tab, true);
    }

    /** Likewise, of what is printed: nobody presses on paper. */
    static List<String> violationsOnPaper(Tab tab) {
        return violations(tab, false);
    }

    private static List<String> violations(Tab tab, boolean withSizes) {
        tab.evaluate(SCRIPT + "\n;" + QUOTE_NOTHING);
        List<String> lines = new ArrayList<>();
        for (String run : List.of(RUN.formatted(withSizes), RUN_OVER_COLOURS.formatted(ONE_OF_EACH_LOOK))) {
            tab.evaluate(run).forEach(each -> lines.add(line(each)));
        }
        return lines;
    }

    private static String line(JsonNode violation) {
        JsonNode node = violation.path("nodes").path(0);
        return "%s: %s: %s places, first %s%n  %s"
                .formatted(
                        violation.path("id").asText(),
                        violation.path("help").asText(),
                        violation.path("nodes").size(),
                        node.path("target").path(0).asText(),
                        node.path("any"));
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
