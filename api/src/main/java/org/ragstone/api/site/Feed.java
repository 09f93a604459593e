package org.ragstone.api.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ragstone.api.report.page.Pages;
import org.ragstone.api.report.page.SiteIndex;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Characters;

/**
 * The dashboards of a site as a feed (Atom), the newest first. Each is known by its address, or where that is not known by its place in the
 * site; it is dated by its figures, since nothing here reads the clock.
 */
record Feed(Optional<String> address) {
    static final String NAME = "feed.xml";

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
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            write(title, entries, xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private void write(String title, Collection<Entry> entries, XMLStreamWriter xml) throws XMLStreamException {
        line(xml);
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", "en-GB");
        line(xml);
        element(xml, "title", title);
        element(xml, "id", address.orElse(TAG + "publish-site"));
        link(xml, "alternate", Pages.INDEX);
        link(xml, "self", NAME);
        element(xml, "updated", moment(entries.stream().map(Entry::day).max(Comparator.naturalOrder())));
        element(xml, "generator", "Ragstone");
        for (Entry each : newestFirst(entries)) {
            write(each, xml);
        }
        xml.writeEndElement();
        line(xml);
    }

    private static List<Entry> newestFirst(Collection<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::day).reversed().thenComparing(Entry::path))
                .toList();
    }

    private void write(Entry entry, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("entry");
        line(xml);
        element(xml, "title", entry.title());
        element(xml, "id", address.map(each -> each + entry.path()).orElse(TAG + entry.path()));
        link(xml, "alternate", entry.path());
        element(xml, "updated", moment(Optional.of(entry.day())));
        xml.writeStartElement("author");
        element(xml, "name", entry.council());
        xml.writeEndElement();
        line(xml);
        element(xml, "summary", entry.counts());
        xml.writeEndElement();
        line(xml);
    }

    private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address.orElse("") + path);
        line(xml);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        // XML has no way to write some of the characters that do not show.
        xml.writeCharacters(Characters.shownOnOneLine(text));
        xml.writeEndElement();
        line(xml);
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String moment(Optional<LocalDate> day) {
        return day.orElse(LocalDate.EPOCH) + "T00:00:00Z";
    }
}
