package org.ragstone.api.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.OutputStream;
import org.ragstone.api.report.Report;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.view.Dashboard;
import org.ragstone.evaluation.Evaluation;

/** Writes the whole dashboard as one page of HTML. Thread-safe. */
public final class PageReport implements Report {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, null, PageReport.class.getPackageName() + ".template");

    @Override
    public void write(Evaluation evaluation, ReportOptions options, OutputStream out) {
        PageOutput page = new PageOutput(out);
        TEMPLATES.render("dashboard.jte", Page.of(Dashboard.of(evaluation)), page);
        page.flush();
    }
}
