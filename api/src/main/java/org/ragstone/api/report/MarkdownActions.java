package org.ragstone.api.report;

import java.util.List;
import java.util.function.Function;
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
        MarkdownText.list(
                alerts.stream()
                        .map(each -> MarkdownText.line(ActionTables.alert(each)))
                        .toList(),
                text);
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
                        .map(answer -> MarkdownText.of(each.indicator(), CommentaryText.quoted(answer, report))))
                .distinct()
                .toList();
        MarkdownText.list(answers, text);
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
            MarkdownText.list(
                    commentaries.indicators().stream()
                            .flatMap(of -> of.commentary().stream().map(each -> item(of.indicator(), each, report)))
                            .toList(),
                    text);
        }
    }

    private static String item(Indicator indicator, Commentary commentary, Period report) {
        return MarkdownText.of(indicator, indicator.heading()) + ". "
                + MarkdownText.inLine(CommentaryText.quoted(commentary, report));
    }

    private static void write(
            String heading, List<Commentary> commentary, Function<Commentary, String> line, StringBuilder text) {
        if (!commentary.isEmpty()) {
            text.append("\n### ").append(heading).append('\n');
            MarkdownText.list(
                    commentary.stream()
                            .map(each -> MarkdownText.line(line.apply(each)))
                            .toList(),
                    text);
        }
    }
}
