package org.ragstone.api.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ragstone.api.view.Action;
import org.ragstone.api.view.Alert;
import org.ragstone.api.view.Commentaries;
import org.ragstone.model.Commentary;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/** What asks for attention, in Markdown, and what people have written. */
final class MarkdownActions {
    private MarkdownActions() {}

    static void writeAlerts(List<Alert> alerts, StringBuilder text) {
        int all = alerts.stream().mapToInt(each -> each.indicators().size()).sum();
        text.append("\n## Alerts (").append(all).append(")\n");
        if (!alerts.isEmpty()) {
            text.append('\n');
            alerts.forEach(each -> text.append("- ").append(alert(each)).append('\n'));
        }
    }

    private static String alert(Alert alert) {
        return MarkdownText.line(
                ActionTables.severity(alert.word()) + alert.word().shown() + " ("
                        + alert.indicators().size() + "): "
                        + alert.indicators().stream().map(Indicator::ref).collect(Collectors.joining(", ")));
    }

    static void write(List<Action> actions, Period report, StringBuilder text) {
        int all = actions.stream().mapToInt(each -> each.required().size()).sum();
        text.append("\n## Required actions (").append(all).append(")\n");
        for (Action action : actions) {
            text.append("\n### ")
                    .append(MarkdownText.inLine(
                            ActionTables.severity(action.word()) + action.word().label()))
                    .append(" (")
                    .append(action.required().size())
                    .append(", ")
                    .append(action.outstanding())
                    .append(" outstanding)\n");
            action.policies().stream().map(ActionTables::words).distinct().forEach(words -> text.append("\n> ")
                    .append(MarkdownText.line(words))
                    .append('\n'));
            required(action.required(), report, text);
        }
    }

    private static void required(List<Action.Required> required, Period report, StringBuilder text) {
        MarkdownTable table = new MarkdownTable(ActionTables.HEADINGS);
        required.forEach(each -> table.row(ActionTables.cells(each)));
        table.writeTo(text);
        List<String> answers = required.stream()
                .flatMap(each -> each.answers().stream()
                        .map(answer -> "- **"
                                + MarkdownText.inLine(each.indicator().ref())
                                + "** "
                                + MarkdownText.inLine(CommentaryText.quoted(answer, report))))
                .distinct()
                .toList();
        list(answers, text);
    }

    private static void list(List<String> items, StringBuilder text) {
        if (!items.isEmpty()) {
            text.append('\n');
            items.forEach(each -> text.append(each).append('\n'));
        }
    }

    /** What answers no required action. */
    static void write(Commentaries commentaries, Period report, StringBuilder text) {
        if (commentaries.areNone()) {
            return;
        }
        text.append("\n## Commentary\n");
        write("Overall", commentaries.overall(), each -> CommentaryText.quoted(each, report), text);
        write("By service", commentaries.services(), each -> CommentaryText.ofService(each, report), text);
        if (!commentaries.indicators().isEmpty()) {
            text.append("\n### By indicator\n");
            list(
                    commentaries.indicators().stream()
                            .flatMap(of -> of.commentary().stream().map(each -> item(of.indicator(), each, report)))
                            .toList(),
                    text);
        }
    }

    private static String item(Indicator indicator, Commentary commentary, Period report) {
        return "- **" + MarkdownText.inLine(indicator.ref()) + "** " + MarkdownText.inLine(indicator.heading()) + ". "
                + MarkdownText.inLine(CommentaryText.quoted(commentary, report));
    }

    private static void write(
            String heading, List<Commentary> commentary, Function<Commentary, String> line, StringBuilder text) {
        if (!commentary.isEmpty()) {
            text.append("\n### ").append(heading).append('\n');
            list(
                    commentary.stream()
                            .map(each -> "- " + MarkdownText.line(line.apply(each)))
                            .toList(),
                    text);
        }
    }
}
