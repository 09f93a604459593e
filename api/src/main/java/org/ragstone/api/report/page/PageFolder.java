package org.ragstone.api.report.page;

import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ragstone.api.view.Compared;
import org.ragstone.api.view.Dashboard;
import org.ragstone.evaluation.Evaluation;

/** Writes a dashboard as a folder of pages that lead to each other. Immutable and thread-safe. */
public final class PageFolder {
    /** What the head of every page says, and of no page that is not made here. */
    private static final Pattern MADE_HERE = Pattern.compile("<meta name=\"?generator\"? content=\"?Ragstone\"?");

    private final Dashboard dashboard;
    private final Optional<Compared> compared;
    private final Pages pages;

    private PageFolder(Dashboard dashboard, Optional<Compared> compared) {
        this.dashboard = dashboard;
        this.compared = compared;
        this.pages = Pages.of(dashboard);
    }

    /** @param earlier the same framework judged for an earlier period, if that is to stand beside */
    public static PageFolder of(Evaluation evaluation, Optional<Evaluation> earlier) {
        return new PageFolder(Dashboard.of(evaluation), earlier.map(each -> Compared.of(evaluation, each)));
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
        pages.leaves().forEach(leaf -> files.add(leaf.file(), out -> Rendering.of(dashboard, leaf, compared, out)));
    }

    /**
     * Whether a file is a page that was made here.
     *
     * @param start what it begins with: a few thousand characters of it, where it has as many
     */
    public static boolean isPage(String name, String start) {
        return (name.equals(Pages.INDEX) || FileNames.isOne(name))
                && MADE_HERE.matcher(start).find();
    }
}
