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
     * @param site what the page is one of several of, if it is
     * @throws UncheckedIOException if the stream does not take it
     * @throws CancellationException if the thread has been interrupted
     */
    static void of(
            Dashboard dashboard, Leaf leaf, Optional<Compared> compared, Optional<InSite> site, OutputStream out) {
        render("dashboard.jte", new Page(dashboard, leaf, compared, site), out);
    }

    /** Likewise of the index of a site. */
    static void of(SiteIndex site, OutputStream out) {
        render("site.jte", site, out);
    }

    private static void render(String template, Object model, OutputStream out) {
        PageOutput page = new PageOutput(out);
        try {
            TEMPLATES.render(template, model, page);
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
