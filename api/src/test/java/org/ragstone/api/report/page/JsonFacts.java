package org.ragstone.api.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ragstone.api.view.Wording;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;

/** What JSON with full reasons says, as lines. */
record JsonFacts(
        List<String> results,
        Set<String> statuses,
        List<String> reasons,
        Set<String> alerts,
        List<String> actions,
        List<String> totals) {

    static JsonFacts of(JsonNode json) {
        List<String> results = new ArrayList<>();
        Set<String> statuses = new LinkedHashSet<>();
        List<String> reasons = new ArrayList<>();
        for (JsonNode each : json.path("results")) {
            String of = basis(each);
            String status = each.path("status").path("label").asText("No status");
            results.add(of + ", "
                    + Period.parse(each.path("period").asText()).orElseThrow().title() + ": " + status);
            if (each.has("value")) {
                results.add(of + " = " + plain(each.path("value").asText()));
            }
            each.path("directions")
                    .forEach(direction -> results.add(of + " "
                            + Wording.comparator(direction.path("against").asText()) + ": "
                            + direction.path("label").asText()));
            statuses.add(each.path("ref").asText() + ": " + status);
            reasons(of, each.path("status"), reasons);
            each.path("directions").forEach(direction -> reasons(of, direction, reasons));
        }
        Set<String> alerts = new LinkedHashSet<>();
        json.path("alerts")
                .forEach(each -> alerts.add(
                        each.path("ref").asText() + ": " + each.path("label").asText()));
        List<String> actions = new ArrayList<>();
        json.path("requiredActions").forEach(each -> actions.add(action(each)));
        return new JsonFacts(results, statuses, reasons, alerts, actions, totals(json));
    }

    private static void reasons(String of, JsonNode finding, List<String> reasons) {
        finding.path("because")
                .forEach(each -> reasons.add(of + " by " + each.path("rule").asText()));
    }

    private static String basis(JsonNode result) {
        return result.path("ref").asText() + " "
                + Wording.basis(Basis.valueOf(result.path("basis").asText()));
    }

    static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private static String action(JsonNode action) {
        List<String> grounds = new ArrayList<>();
        action.path("grounds")
                .forEach(each -> grounds.add(
                        Wording.basis(Basis.valueOf(each.path("basis").asText()))));
        List<String> answers = new ArrayList<>();
        action.path("answers")
                .forEach(each -> answers.add(each.path("text").asText().replaceAll("\\s+", " ")));
        return action.path("ref").asText() + ": " + action.path("label").asText() + " by "
                + action.path("by").asText("") + (action.path("answered").asBoolean() ? " answered " : " outstanding ")
                + grounds + " " + answers;
    }

    private static List<String> totals(JsonNode json) {
        JsonNode summary = json.path("summary");
        Map<String, String> statuses = new HashMap<>();
        Map<String, String> directions = new HashMap<>();
        json.path("results").forEach(each -> {
            label(each.path("status"), statuses);
            each.path("directions").forEach(direction -> label(direction, directions));
        });
        List<String> totals = new ArrayList<>();
        summary.path("columns").forEach(each -> counts(each.path("column").asText(), each, statuses, totals));
        summary.path("directions")
                .forEach(each -> counts(Wording.comparator(each.path("against").asText()), each, directions, totals));
        summary.path("parts").forEach(part -> {
            String name = part.path("name").asText("").isEmpty()
                    ? "Others"
                    : part.path("name").asText();
            part.path("columns").forEach(each -> {
                if (each.path("total").asInt() + each.path("notInTotal").asInt() > 0) {
                    counts(name + ", " + each.path("column").asText(), each, statuses, totals);
                }
            });
        });
        return totals;
    }

    private static void label(JsonNode finding, Map<String, String> labels) {
        labels.put(finding.path("outcome").asText(), finding.path("label").asText());
    }

    /** Those that are not zero: which words have a column, the page decides by what occurs. */
    private static void counts(String of, JsonNode counted, Map<String, String> labels, List<String> totals) {
        counted.path("counts").properties().forEach(each -> {
            if (each.getValue().asInt() > 0) {
                totals.add(of + ": " + each.getValue().asInt() + " " + labels.get(each.getKey()));
            }
        });
        totals.add(of + " total " + counted.path("total").asInt());
    }
}
