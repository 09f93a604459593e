package org.ragstone.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding.RuleBehind;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.framework.Word;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Problem;

/** The dashboard in plain text, to be read in a terminal or pasted into an e-mail: totals and exceptions first. */
final class TableReport implements Report {
    @Override
    public void write(Evaluation evaluation, ReportOptions options, OutputStream out) {
        StringBuilder text = new StringBuilder();
        heading(evaluation, text);
        problems(evaluation.problems(), text);
        texts(evaluation, text);
        TotalsTables.write(evaluation, text);
        exceptions(evaluation, text);
        alerts(evaluation, text);
        requiredActions(evaluation, text);
        TotalsTables.writeParts(evaluation, text);
        TrendTables.write(evaluation, text);
        DashboardTables.write(evaluation, text);
        if (evaluation.results().stream().anyMatch(result -> result.due().isProvisional())) {
            text.append("\n* provisional\n");
        }
        try {
            out.write(Shown.harmless(text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void heading(Evaluation evaluation, StringBuilder text) {
        Edition edition = evaluation.edition();
        DataSetHeader header = evaluation.header();
        text.append(header.title().isEmpty() ? edition.title() : header.title()).append('\n');
        text.append(edition.council())
                .append(", ")
                .append(header.period().title())
                .append('\n');
        text.append("Judged by ").append(edition.path()).append(" (").append(Shown.digest(edition.revision()));
        text.append("), figures as ")
                .append(edition.figures() == FigurePolicy.PRINTED ? "printed" : "given")
                .append('\n');
        if (header.illustrative()) {
            text.append("ILLUSTRATIVE: these figures are made up.\n");
        }
    }

    private static void problems(List<Problem> problems, StringBuilder text) {
        if (!problems.isEmpty()) {
            text.append("\nPROBLEMS\n");
            problems.forEach(problem -> text.append("  ")
                    .append(problem.where())
                    .append(": ")
                    .append(problem.what())
                    .append('\n'));
        }
    }

    private static void texts(Evaluation evaluation, StringBuilder text) {
        evaluation.texts().values().forEach(each -> text.append('\n')
                .append(each)
                .append('\n'));
    }

    private static void exceptions(Evaluation evaluation, StringBuilder text) {
        text.append("\nEXCEPTIONS\n");
        Map<String, List<JudgedResult>> byService = evaluation.results().stream()
                .filter(JudgedResult::isException)
                .collect(Collectors.groupingBy(
                        result -> DashboardTables.service(result.due().indicator()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        if (byService.isEmpty()) {
            text.append("  None: no result calls for attention or action by a rule.\n");
            return;
        }
        TextTable table = new TextTable("  ", List.of("Ref", "Indicator", "Basis", ">Figure", "Status", "Against"));
        byService.forEach((service, results) -> {
            table.heading(service);
            results.forEach(result -> table.row(List.of(
                    result.due().indicator().ref(),
                    result.due().indicator().heading(),
                    Shown.basis(result.due().basis()),
                    Shown.figure(result.due()),
                    result.status().map(Shown::word).orElse("none"),
                    Shown.levels(result.status().map(result::comparedWith).orElse("")))));
        });
        table.writeTo(text);
    }

    private static void alerts(Evaluation evaluation, StringBuilder text) {
        text.append("\nALERTS (").append(evaluation.summary().alerts()).append(")\n");
        for (Word alert : evaluation.edition().words().alerts().all()) {
            List<String> refs = evaluation.results().stream()
                    .filter(result -> result.alerts().stream()
                            .anyMatch(each -> each.outcome().equals(alert.name())))
                    .map(result -> result.due().indicator().ref())
                    .distinct()
                    .toList();
            if (!refs.isEmpty()) {
                text.append("  ")
                        .append(alert.shown())
                        .append(" (")
                        .append(refs.size())
                        .append("): ");
                text.append(String.join(", ", refs)).append('\n');
            }
        }
    }

    private static void requiredActions(Evaluation evaluation, StringBuilder text) {
        text.append("\nREQUIRED ACTIONS (")
                .append(evaluation.requiredActions().size())
                .append(")\n");
        for (Word action : evaluation.edition().words().actions().all()) {
            List<RequiredAction> required = evaluation.requiredActions().stream()
                    .filter(each -> each.action().name().equals(action.name()))
                    .toList();
            if (!required.isEmpty()) {
                requiredAction(evaluation, action, required, text);
            }
        }
    }

    private static void requiredAction(
            Evaluation evaluation, Word action, List<RequiredAction> required, StringBuilder text) {
        long outstanding = required.stream().filter(each -> !each.answered()).count();
        text.append("  ").append(action.label()).append(" (").append(required.size());
        text.append(", ").append(outstanding).append(" outstanding)\n");
        because(evaluation, required)
                .forEach(words -> text.append("    ").append(words).append('\n'));
        TextTable table = new TextTable("    ", List.of("Ref", "Indicator", "Because", "By", "State"));
        required.forEach(each -> table.row(List.of(
                each.indicator().ref(),
                each.indicator().heading(),
                grounds(each),
                each.by(),
                each.answered() ? "answered" : "OUTSTANDING")));
        table.writeTo(text);
    }

    /** The clauses and assumptions that call for an action, each once. */
    private static List<String> because(Evaluation evaluation, List<RequiredAction> required) {
        return required.stream()
                .flatMap(each -> each.grounds().stream())
                .flatMap(ground -> ground.finding().rules().stream())
                .map(rule -> Optional.ofNullable(evaluation.edition().clauses().get(rule.clause()))
                        .map(Clause::words)
                        .map(words -> "“" + words + "”")
                        .orElse("Assumed: " + rule.assumption()))
                .distinct()
                .toList();
    }

    private static String grounds(RequiredAction action) {
        return action.grounds().stream()
                .map(ground -> Shown.basis(ground.result().due().basis()) + " " + ground(ground))
                .collect(Collectors.joining(", "));
    }

    /** The status where the action follows from it, and else the rule: not every action is for missing something. */
    private static String ground(RequiredAction.Ground ground) {
        RuleBehind first = ground.finding().behind().get(0);
        boolean figures = first.followsFromAnother() || ground.result().status().isEmpty();
        String rule = first.rule().name();
        return figures
                ? ground.result().status().map(Shown::word).orElse("none")
                : rule.substring(rule.indexOf(':') + 1).strip();
    }
}
