package org.ragstone.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.view.Exceptions;
import org.ragstone.api.view.Heading;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.model.Problem;
import org.ragstone.model.Warning;

/** The dashboard in Markdown, to be put into a paper or a page: what the table says, in its order. */
final class MarkdownReport implements Report {
    private static final String ITEM = "- ";

    @Override
    public void write(Evaluation evaluation, ReportOptions options, OutputStream out) {
        String text = text(Dashboard.of(evaluation), evaluation.decisionId());
        try {
            out.write(Shown.harmless(text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Dashboard dashboard, String decisionId) {
        StringBuilder text = new StringBuilder();
        heading(dashboard.heading(), text);
        problems(dashboard.problems(), text);
        warnings(dashboard.warnings(), text);
        dashboard.texts().values().forEach(each -> paragraphs(each, text));
        MarkdownTotals.write(dashboard.totals(), text);
        exceptions(dashboard.exceptions(), text);
        MarkdownActions.writeAlerts(dashboard.alerts(), text);
        MarkdownActions.write(dashboard.actions(), dashboard.heading().period(), text);
        MarkdownActions.write(dashboard.commentaries(), dashboard.heading().period(), text);
        MarkdownTotals.writeParts(dashboard.totals(), text);
        MarkdownTables.writeTrends(dashboard, text);
        MarkdownTables.write(dashboard.blocks(), text);
        if (dashboard.hasProvisional()) {
            text.append("\n\\* provisional\n");
        }
        text.append("\nDecision ").append('`').append(decisionId).append("`\n");
        return text.toString();
    }

    private static void heading(Heading heading, StringBuilder text) {
        text.append("# ").append(MarkdownText.inLine(heading.title())).append("\n\n");
        text.append(MarkdownText.line(
                        heading.council() + ", " + heading.period().title()))
                .append("\n\n");
        text.append("Judged by ")
                .append(MarkdownText.inLine(heading.edition()))
                .append(" (")
                .append(Shown.digest(heading.revision()))
                .append("), figures as ")
                .append(heading.figures() == FigurePolicy.PRINTED ? "printed" : "given")
                .append('\n');
        if (heading.illustrative()) {
            text.append("\n**ILLUSTRATIVE: these figures are made up.**\n");
        }
    }

    private static void problems(List<Problem> problems, StringBuilder text) {
        if (!problems.isEmpty()) {
            text.append("\n## Problems\n");
            MarkdownText.list(
                    problems.stream()
                            .map(each -> MarkdownText.line(each.where() + ": " + each.what()))
                            .toList(),
                    text);
        }
    }

    private static void warnings(List<Warning> warnings, StringBuilder text) {
        if (!warnings.isEmpty()) {
            String heading = WarningsText.heading(warnings);
            text.append("\n## Warnings")
                    .append(heading.substring(heading.indexOf(' ')))
                    .append('\n');
            MarkdownText.list(
                    warnings.stream()
                            .map(each -> MarkdownText.line(each.toString()))
                            .toList(),
                    text);
        }
    }

    /** A text of the edition: each line by itself, and those that begin with a dash in a list. */
    private static void paragraphs(String all, StringBuilder text) {
        boolean isInList = false;
        for (String line : all.lines().filter(each -> !each.isBlank()).toList()) {
            boolean isItem = line.startsWith(ITEM);
            text.append(isItem && isInList ? "" : "\n");
            text.append(isItem ? ITEM + MarkdownText.line(line.substring(ITEM.length())) : MarkdownText.line(line));
            text.append('\n');
            isInList = isItem;
        }
    }

    private static void exceptions(Exceptions exceptions, StringBuilder text) {
        text.append("\n## Exceptions\n");
        if (exceptions.services().isEmpty()) {
            text.append("\nNone: no rule calls attention to a result.\n");
        }
        exceptions.services().forEach(each -> {
            text.append("\n### ")
                    .append(MarkdownText.inLine(each.service().heading()))
                    .append('\n');
            MarkdownTable table = new MarkdownTable(RowText.headings(exceptions.columns()));
            each.rows()
                    .forEach(row -> table.row(RowText.cells(row, row.indicator().heading())));
            table.writeTo(text);
        });
    }
}
