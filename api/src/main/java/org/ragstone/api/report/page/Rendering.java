package org.ragstone.api.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ragstone.api.view.Compared;
import org.ragstone.api.view.Dashboard;

/** Has a template write a page. */
final class Rendering {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, null, Rendering.class.getPackageName() + ".template");

    private Rendering() {}

    /**
     * @param compared what was before, if that is to stand beside
     * @throws UncheckedIOException if the stream does not take it
     * @throws CancellationException if the thread has been interrupted
     */
    static void of(Dashboard dashboard, Leaf leaf, Optional<Compared> compared, OutputStream out) {
        PageOutput page = new PageOutput(out);
        try {
            TEMPLATES.render("dashboard.jte", new Page(dashboard, leaf, compared), page);
        } catch (TemplateException e) {
            // What is none of the template's is told as if there were none.
            if (e.getCause() instanceof UncheckedIOException || e.getCause() instanceof CancellationException) {
                throw (RuntimeException) e.getCause();
            }
            throw e;
        }
        page.flush();
    }
}
