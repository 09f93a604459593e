package org.ragstone.api.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says, read by what a reader sees, as lines. */
record PageFacts(
        List<String> results,
        Set<String> statusesOfRows,
        List<String> reasons,
        Set<String> alerts,
        List<String> actions,
        List<String> totals) {
    private static final Pattern FIGURE = Pattern.compile("^Figure: (-?)£?(-?[\\d,]+(?:\\.\\d+)?).*");

    static PageFacts of(Document page) {
        // Symbols stand before words that say the same.
        page.select("[aria-hidden=true]").remove();
        List<String> results = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Element details : page.select("section[data-service] details[data-ref]")) {
            String ref = details.attr("data-ref");
            for (Element heading : details.select("h4")) {
                String status = heading.select(".govuk-tag").text();
                String when = heading.ownText();
                String of = ref + " " + when.substring(0, when.indexOf(','));
                results.add(ref + " " + when + ": " + status);
                Element why = heading.nextElementSiblings().select(".rs-why").first();
                read(of, why, results, reasons);
            }
        }
        return new PageFacts(results, statuses(page), reasons, alerts(page), actions(page), totals(page));
    }

    private static void read(String of, Element why, List<String> results, List<String> reasons) {
        for (Element line : why.select("> ul > li")) {
            String text = line.ownText();
            Matcher figure = FIGURE.matcher(text);
            if (figure.matches()) {
                results.add(of + " = "
                        + JsonFacts.plain(figure.group(1) + figure.group(2).replace(",", "")));
            }
            if (text.startsWith("Against ") || text.startsWith("By trend") || text.startsWith("By regression")) {
                String word = text.substring(text.indexOf(": ") + 2);
                results.add(of + " " + text.substring(0, text.indexOf(": ")) + ": " + word(word));
                rules(of, line, reasons);
            }
            if (text.startsWith("Why ")) {
                rules(of, line, reasons);
            }
        }
    }

    /** Without the symbol and what it was compared with. */
    private static String word(String told) {
        String word = told.replaceFirst("(; |, compared with ).*", "");
        return word.replaceFirst("^[^\\p{L}\\p{N}]+ ", "");
    }

    private static void rules(String of, Element line, List<String> reasons) {
        line.select("> ul > li > b").eachText().forEach(rule -> reasons.add(of + " by " + rule));
    }

    private static Set<String> statuses(Document page) {
        Set<String> statuses = new LinkedHashSet<>();
        page.select("tr[data-ref] a.govuk-tag")
                .forEach(each -> statuses.add(each.closest("tr").attr("data-ref") + ": " + each.text()));
        return statuses;
    }

    private static Set<String> alerts(Document page) {
        Set<String> alerts = new LinkedHashSet<>();
        page.select("[data-alert]").forEach(alert -> {
            String label =
                    word(alert.select("dt").text()).replaceFirst("^.*: ", "").replaceFirst(" \\(\\d+\\)$", "");
            alert.select("dd a").forEach(each -> alerts.add(each.text().replaceFirst(" .*", "") + ": " + label));
        });
        return alerts;
    }

    private static List<String> actions(Document page) {
        List<String> actions = new ArrayList<>();
        page.select("table.rs-actions tbody tr").forEach(row -> {
            String caption = row.closest("table").select("caption").text();
            String state =
                    row.child(4).ownText() + row.child(4).select("> strong").text();
            actions.add(row.child(0).text() + ": " + caption.replaceFirst(": \\d+ required, \\d+ outstanding$", "")
                    + " by " + row.child(3).text() + " " + state.strip().toLowerCase(java.util.Locale.UK) + " "
                    + row.child(2).select(".rs-basis").eachText() + " "
                    + row.child(4).select(".rs-said").stream()
                            .map(said -> String.join(" ", said.select("> p").eachText()))
                            .toList());
        });
        return actions;
    }

    private static List<String> totals(Document page) {
        List<String> totals = new ArrayList<>();
        page.select("table.rs-counts").forEach(table -> {
            List<String> headings = table.select("thead th").eachText();
            table.select("tbody tr").forEach(row -> {
                for (int i = 1; i < headings.size(); i++) {
                    String count = row.child(i).text().replaceFirst(" \\(.*", "");
                    boolean isOfWord =
                            !List.of("Total", "Not counted", "No status").contains(headings.get(i));
                    if (headings.get(i).equals("Total")) {
                        totals.add(row.child(0).text() + " total " + count);
                    } else if (isOfWord && !count.equals("0")) {
                        totals.add(row.child(0).text() + ": " + count + " " + word(headings.get(i)));
                    }
                }
            });
        });
        return totals;
    }
}
