package org.ragstone.api.report.workbook;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.ragstone.api.report.Report;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.workbook.Book;
import org.ragstone.evaluation.Evaluation;

/**
 * The dashboard, every finding and why, in a workbook: a table a sheet, numbers and days as such, and a first sheet that says what it
 * is of and what the others hold. A sheet of commentary is there only where any answers no action.
 */
public final class WorkbookReport implements Report {
    @Override
    public void write(Evaluation evaluation, ReportOptions options, OutputStream out) {
        Dashboard dashboard = Dashboard.of(evaluation);
        List<Part> parts = parts(evaluation, dashboard);
        AboutPart about = new AboutPart(dashboard, parts);
        Book book = new Book(about.title(), about.subject());
        Book.Use use = options.workingCopy() ? Book.Use.WORKED_ON : Book.Use.PUBLISHED;
        write(about, book, use);
        parts.forEach(each -> write(each, book, use));
        book.writeTo(out);
    }

    private static List<Part> parts(Evaluation evaluation, Dashboard dashboard) {
        List<Part> parts = new ArrayList<>();
        parts.add(new SummaryPart(dashboard));
        parts.add(new DashboardPart(dashboard));
        parts.add(new FindingsPart(evaluation));
        parts.add(new ActionsPart(dashboard));
        if (!dashboard.commentaries().areNone()) {
            parts.add(new CommentaryPart(dashboard.commentaries()));
        }
        parts.add(new ReasonsPart(evaluation));
        parts.add(new WarningsPart(dashboard));
        parts.add(new HowToReadPart(List.copyOf(parts)));
        return parts;
    }

    private static void write(Part part, Book book, Book.Use use) {
        part.write(book.sheet(
                part.name(), part.headings().stream().map(Part.Titled::text).toList(), use));
    }
}
