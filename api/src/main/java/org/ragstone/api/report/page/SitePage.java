package org.ragstone.api.report.page;

import java.io.OutputStream;

/** Writes the index of a site. */
public final class SitePage {
    private SitePage() {}

    /** @throws java.io.UncheckedIOException if the stream does not take it */
    public static void write(SiteIndex index, OutputStream out) {
        Rendering.of(index, out);
    }
}
