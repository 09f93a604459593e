package org.ragstone.dataset.book;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ragstone.model.Cancellation;
import org.ragstone.model.ProblemsException;

/**
 * A part of a workbook as the tags and texts that it has, one after the other. What a workbook never has is refused: declarations of a
 * document's type, which are the door for entities, and tags within tags without end. Not thread-safe.
 */
final class XmlPart implements AutoCloseable {
    static final String ANEW = "Open it in a spreadsheet program and save it anew.";

    private static final int DEEPEST = 100;

    /** The names of the form that programs write, and of the strict one that Excel can. */
    private static final Set<String> MAIN = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final String book;
    private final String part;
    private int depth;
    private String space = "";
    private boolean isSpaceMain;

    /** @param book the file, as its owner knows it */
    XmlPart(InputStream bytes, String book, String part) {
        this.book = book;
        this.part = part;
        try {
            this.reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    private static XMLInputFactory factory() {
        // The one of the JDK, whatever else stands on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /**
     * Goes on to the next tag or text.
     *
     * @return one of {@link XMLStreamConstants}
     * @throws ProblemsException if it is no XML, or has what no workbook has
     */
    int next() {
        try {
            Cancellation.check();
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused();
                default -> {
                    // A text, or what nobody reads.
                }
            }
            if (depth > DEEPEST) {
                throw refused();
            }
            return event;
        } catch (XMLStreamException e) {
            // So is told what is cut off, in the archive or in the XML.
            Cancellation.check();
            throw damaged();
        }
    }

    private ProblemsException refused() {
        return ProblemsException.of(
                book,
                "the workbook is not read: its part `" + part + "` has what no spreadsheet program writes",
                "If it comes from somebody whom you trust, open it in a spreadsheet program and save it anew.");
    }

    ProblemsException damaged() {
        return ProblemsException.of(book, "the workbook is damaged: its part `" + part + "` cannot be read", ANEW);
    }

    /** Goes on to the next tag that begins; whether there is one. */
    boolean nextStart() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** How many tags are open. */
    int depth() {
        return depth;
    }

    /** The name of the tag that has begun or ended, if it is one of sheets, else an empty text. */
    String tag() {
        String uri = reader.getNamespaceURI();
        if (uri == null) {
            return "";
        }
        // Mostly the one before.
        if (!uri.equals(space)) {
            space = uri;
            isSpaceMain = MAIN.contains(uri);
        }
        return isSpaceMain ? reader.getLocalName() : "";
    }

    /** The name of the tag that has begun, whatever it is of. */
    String anyTag() {
        return reader.getLocalName();
    }

    /** An attribute of the tag that has begun, by its name alone, or an empty text. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean isTrue(String name) {
        String said = attribute(name);
        return said.equals("1") || said.equals("true") || said.equals("on");
    }

    /** A whole number in an attribute, or another where it has none. */
    int number(String name, int otherwise) {
        return whole(attribute(name), otherwise);
    }

    /** Likewise of a text. */
    static int whole(String said, int otherwise) {
        if (said.isEmpty() || said.length() >= 10) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < said.length(); i++) {
            char each = said.charAt(i);
            if (each < '0' || each > '9') {
                return otherwise;
            }
            number = number * 10 + each - '0';
        }
        return number;
    }

    /** Adds the text that it has come to. */
    void addText(StringBuilder text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            // The archive closes what is open.
        }
    }
}
