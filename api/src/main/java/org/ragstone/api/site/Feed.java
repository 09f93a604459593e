package org.ragstone.api.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.ragstone.api.report.page.SiteIndex;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Characters;

/**
 * The dashboards of a site as a feed (Atom), the newest first. Each is known by its address, or where that is not known by its place in the
 * site; it is dated by its figures, since nothing here reads the clock.
 */
record Feed(Optional<String> address) {
    // Of a name that nobody has, since a tag wants one.
    private static final String TAG = "tag:ragstone.invalid,2000:";

    /** A dashboard and the day that its figures are as at: what the data set says, else the end of its period. */
    record Entry(String path, String title, String council, String counts, LocalDate day) {
        static Entry of(Evaluation evaluation, Place place, SiteIndex.Entry entry) {
            return new Entry(
                    entry.address(),
                    entry.title().contains(entry.period()) ? entry.title() : entry.title() + ", " + entry.period(),
                    entry.council(),
                    String.join("; ", entry.counts()),
                    evaluation.header().asAt().orElseGet(() -> place.period()
                            .last()
                            .atEndOfMonth()));
        }
    }

    void write(String title, Collection<Entry> entries, OutputStream out) {
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        feed.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">\n");
        element(feed, "title", title);
        element(feed, "id", address.orElse(TAG + "publish-site"));
        link(feed, "", "index.html");
        link(feed, " rel=\"self\"", "feed.xml");
        element(feed, "updated", moment(entries.stream().map(Entry::day).max(Comparator.naturalOrder())));
        feed.append("<generator>Ragstone</generator>\n");
        entries.stream()
                .sorted(Comparator.comparing(Entry::day).reversed().thenComparing(Entry::path))
                .forEach(each -> append(feed, each));
        feed.append("</feed>\n");
        try {
            out.write(feed.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(StringBuilder feed, Entry entry) {
        feed.append("<entry>\n");
        element(feed, "title", entry.title());
        element(feed, "id", address.map(each -> each + entry.path()).orElse(TAG + entry.path()));
        link(feed, "", entry.path());
        element(feed, "updated", moment(Optional.of(entry.day())));
        feed.append("<author>");
        element(feed, "name", entry.council());
        feed.append("</author>\n");
        element(feed, "summary", entry.counts());
        feed.append("</entry>\n");
    }

    private void link(StringBuilder feed, String relation, String path) {
        feed.append("<link")
                .append(relation)
                .append(" href=\"")
                .append(escaped(address.orElse("") + path))
                .append("\"/>\n");
    }

    private static void element(StringBuilder feed, String name, String text) {
        feed.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String moment(Optional<LocalDate> day) {
        return day.orElse(LocalDate.EPOCH) + "T00:00:00Z";
    }

    private static String escaped(String text) {
        return Characters.shownOnOneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
