package org.ragstone.api.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
        Utf8ByteOutput page = new Utf8ByteOutput();
        TEMPLATES.render("dashboard.jte", Dashboard.of(evaluation), page);
        try {
            page.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
