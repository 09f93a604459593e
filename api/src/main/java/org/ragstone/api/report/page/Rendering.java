package org.ragstone.api.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

/** Has a template write a page. */
final class Rendering {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, null, Rendering.class.getPackageName() + ".template");

    private Rendering() {}

    /**
     * @throws UncheckedIOException if the stream does not take it
     * @throws CancellationException if the thread has been interrupted
     */
    static void of(Page page, OutputStream out) {
        render("dashboard.jte", page, out);
    }

    /** Likewise of the index of a site. */
    static void of(SiteIndex site, OutputStream out) {
        render("site.jte", site, out);
    }

    private static void render(String template, Object model, OutputStream out) {
        PageOutput output = new PageOutput(out);
        try {
            TEMPLATES.render(template, model, output);
        } catch (TemplateException e) {
            // What is none of the template's is told as if there were none.
            if (e.getCause() instanceof UncheckedIOException || e.getCause() instanceof CancellationException) {
                throw (RuntimeException) e.getCause();
            }
            throw e;
        }
        output.flush();
    }
}
