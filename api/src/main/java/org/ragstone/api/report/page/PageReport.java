package org.ragstone.api.report.page;

import java.io.OutputStream;
import java.util.Optional;
import org.ragstone.api.report.Report;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.view.Dashboard;
import org.ragstone.evaluation.Evaluation;

/** Writes the whole dashboard as one page of HTML. Thread-safe. */
public final class PageReport implements Report {
    @Override
    public void write(Evaluation evaluation, ReportOptions options, OutputStream out) {
        Dashboard dashboard = Dashboard.of(evaluation);
        Page.of(dashboard, Pages.one(dashboard), Optional.empty()).forEach(page -> Rendering.of(page, out));
    }
}
