package org.ragstone.api.report.page;

import java.io.OutputStream;
import java.util.Optional;
import org.ragstone.api.report.Report;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.view.Dashboard;
import org.ragstone.evaluation.Evaluation;

/** Writes the whole dashboard as one page of HTML. Thread-safe. */
public final class PageReport implements Report {
    /** What a browser may do with the page, for whoever sends it: the header Content-Security-Policy. */
    public static String policy() {
        return PageStyle.ofPages().policy() + "; frame-ancestors 'none'";
    }

    @Override
    public void write(Evaluation evaluation, ReportOptions options, OutputStream out) {
        Dashboard dashboard = Dashboard.of(evaluation);
        Leaf all = Pages.one(dashboard).leaves().get(0);
        Rendering.of(dashboard, all, Optional.empty(), out);
    }
}
