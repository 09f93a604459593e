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

/** The dashboard in plain text, to be read in a terminal or pasted into an e-mail: totals and exceptions first. */
final class TableReport implements Report {
    @Override
    public void write(Evaluation evaluation, ReportOptions options, OutputStream out) {
        String text = text(Dashboard.of(evaluation));
        try {
            out.write(Shown.harmless(text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Dashboard dashboard) {
        StringBuilder text = new StringBuilder();
        heading(dashboard.heading(), text);
        problems(dashboard.problems(), text);
        warnings(dashboard.warnings(), text);
        dashboard.texts().values().forEach(each -> text.append('\n')
                .append(each)
                .append('\n'));
        TotalsTables.write(dashboard.totals(), text);
        exceptions(dashboard.exceptions(), text);
        ActionTables.writeAlerts(dashboard.alerts(), text);
        ActionTables.write(dashboard.actions(), dashboard.heading().period(), text);
        CommentaryText.write(dashboard.commentaries(), dashboard.heading().period(), text);
        TotalsTables.writeParts(dashboard.totals(), text);
        TrendTables.write(dashboard, text);
        DashboardTables.write(dashboard.blocks(), text);
        if (dashboard.hasProvisional()) {
            text.append("\n* provisional\n");
        }
        return text.toString();
    }

    private static void heading(Heading heading, StringBuilder text) {
        text.append(heading.title()).append('\n');
        text.append(heading.council())
                .append(", ")
                .append(heading.period().title())
                .append('\n');
        text.append("Judged by ").append(heading.edition()).append(" (").append(Shown.digest(heading.revision()));
        text.append("), figures as ")
                .append(heading.figures() == FigurePolicy.PRINTED ? "printed" : "given")
                .append('\n');
        if (heading.illustrative()) {
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

    private static void warnings(List<Warning> warnings, StringBuilder text) {
        if (!warnings.isEmpty()) {
            text.append('\n').append(WarningsText.of(warnings));
        }
    }

    private static void exceptions(Exceptions exceptions, StringBuilder text) {
        text.append("\nEXCEPTIONS\n");
        if (exceptions.services().isEmpty()) {
            text.append("  None: no rule calls attention to a result.\n");
            return;
        }
        TextTable table = new TextTable("  ", RowText.headings(exceptions.columns()));
        exceptions.services().forEach(each -> {
            table.heading(each.service().heading());
            each.rows()
                    .forEach(row -> table.row(RowText.cells(row, row.indicator().heading())));
        });
        table.writeTo(text);
    }
}
