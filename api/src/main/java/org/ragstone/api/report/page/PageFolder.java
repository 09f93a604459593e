package org.ragstone.api.report.page;

import java.io.OutputStream;
import java.util.Optional;
import org.ragstone.api.view.Compared;
import org.ragstone.api.view.Dashboard;
import org.ragstone.evaluation.Evaluation;

/** Writes a dashboard as a folder of pages that lead to each other. Immutable and thread-safe. */
public final class PageFolder {
    private final Dashboard dashboard;
    private final Optional<Compared> compared;
    private final Optional<InSite> site;
    private final Pages pages;

    private PageFolder(Dashboard dashboard, Optional<Compared> compared, Optional<InSite> site) {
        this.dashboard = dashboard;
        this.compared = compared;
        this.site = site;
        this.pages = Pages.of(dashboard);
    }

    /** @param earlier the same framework judged for an earlier period, if that is to stand beside */
    public static PageFolder of(Evaluation evaluation, Optional<Evaluation> earlier) {
        return new PageFolder(
                Dashboard.of(evaluation), earlier.map(each -> Compared.of(evaluation, each)), Optional.empty());
    }

    /** One of several folders of a site. */
    public static PageFolder of(Evaluation evaluation, InSite site) {
        return new PageFolder(Dashboard.of(evaluation), Optional.empty(), Optional.of(site));
    }

    /** What is written to a file of the folder. */
    public interface Body {
        /** @throws java.io.UncheckedIOException if the stream does not take it */
        void write(OutputStream out);
    }

    /** Takes one file after the other. */
    public interface Files {
        void add(String name, Body body);
    }

    /** Hands on every page. */
    public void write(Files files) {
        pages.leaves()
                .forEach(leaf -> files.add(leaf.file(), out -> Rendering.of(dashboard, leaf, compared, site, out)));
    }
}
