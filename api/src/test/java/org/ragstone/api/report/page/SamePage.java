package org.ragstone.api.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Holds a page against the one whose texts are harmless: the same elements, attributes and addresses, and every text. */
final class SamePage {
    /** A sentence about a text cuts it and names its odd characters, so that it is another of another text. */
    private static final List<String> IN_SENTENCES = List.of("bdi", "br");

    private final WildTexts texts;

    SamePage(WildTexts texts) {
        this.texts = texts;
    }

    /** The first difference and where it is, if there is any. */
    Optional<String> difference(Element plain, Element wild) {
        String where = plain.nodeName() + (plain.id().isEmpty() ? "" : "#" + plain.id());
        if (!plain.nodeName().equals(wild.nodeName())) {
            return Optional.of(where + " is " + wild.nodeName() + " of " + shown(wild.outerHtml()));
        }
        Optional<String> attributes = inAttributes(plain, wild);
        if (attributes.isPresent()) {
            return attributes.map(each -> where + ": " + each);
        }
        if (plain.hasAttr("data-code")) {
            // The first of them is itself.
            return wild.getAllElements().stream()
                    .skip(1)
                    .filter(each -> !(IN_SENTENCES.contains(each.nodeName()) && each.attributesSize() == 0))
                    .findFirst()
                    .map(each -> where + " has " + shown(each.outerHtml()));
        }
        List<Node> ofPlain = others(plain);
        List<Node> ofWild = others(wild);
        if (ofPlain.size() != ofWild.size()) {
            return Optional.of(where + " has " + names(ofWild) + " in place of " + names(ofPlain) + ": "
                    + shown(wild.outerHtml()) + " in place of " + shown(plain.outerHtml()));
        }
        List<String> expected = texts(plain);
        List<String> there = texts(wild);
        for (int i = 0; i < expected.size(); i++) {
            String text = asRead(texts.in(expected.get(i)));
            String other = asRead(there.get(i));
            if (!text.equals(other)) {
                return Optional.of(where + ": " + unlike(text, other));
            }
        }
        for (int i = 0; i < ofPlain.size(); i++) {
            Optional<String> below = ofPlain.get(i) instanceof Element element && ofWild.get(i) instanceof Element other
                    ? difference(element, other)
                    : inOthers(ofPlain.get(i), ofWild.get(i));
            if (below.isPresent()) {
                return below.map(each -> where + " > " + each);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inOthers(Node plain, Node wild) {
        return plain.outerHtml().equals(wild.outerHtml())
                ? Optional.empty()
                : Optional.of(plain.nodeName() + ": " + shown(wild.outerHtml()));
    }

    private Optional<String> inAttributes(Element plain, Element wild) {
        List<Attribute> expected = plain.attributes().asList();
        List<Attribute> there = wild.attributes().asList();
        if (!expected.stream()
                .map(Attribute::getKey)
                .toList()
                .equals(there.stream().map(Attribute::getKey).toList())) {
            return Optional.of("has " + wild.attributes() + " in place of " + plain.attributes());
        }
        for (int i = 0; i < expected.size(); i++) {
            String value = expected.get(i).getValue();
            String name = expected.get(i).getKey();
            if (name.equals("href") && CsvAddress.is(value)) {
                Optional<String> inTable = inTable(value, there.get(i).getValue());
                if (inTable.isPresent()) {
                    return inTable;
                }
                continue;
            }
            if (List.of("href", "src", "style", "id").contains(name)
                    && !texts.in(value).equals(value)) {
                return Optional.of(name + " is made of data: " + value);
            }
            String text = asRead(texts.in(value));
            String other = asRead(there.get(i).getValue());
            if (!text.equals(other)) {
                return Optional.of(name + " " + unlike(text, other));
            }
        }
        return Optional.empty();
    }

    private Optional<String> inTable(String plain, String wild) {
        if (!CsvAddress.is(wild)) {
            return Optional.of("leads to " + shown(wild));
        }
        String cells = texts.saved(CsvAddress.rows(plain).toString());
        String others = CsvAddress.rows(wild).toString();
        return cells.equals(others) ? Optional.empty() : Optional.of("leads to a table: " + unlike(cells, others));
    }

    /** What is no text. */
    private static List<Node> others(Element element) {
        return element.childNodes().stream()
                .filter(each -> !(each instanceof TextNode))
                .toList();
    }

    /** The texts before, between and after the others. */
    private static List<String> texts(Element element) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node each : element.childNodes()) {
            if (each instanceof TextNode one) {
                text.append(one.getWholeText());
            } else {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        texts.add(text.toString());
        return texts;
    }

    /** Several blanks are one to a reader. */
    private static String asRead(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String names(List<Node> nodes) {
        return nodes.stream().map(Node::nodeName).toList().toString();
    }

    /** Where they part. */
    static String unlike(String expected, String there) {
        int at = 0;
        while (at < Math.min(expected.length(), there.length()) && expected.charAt(at) == there.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 20);
        return "expected “" + shown(expected.substring(from)) + "” but was “" + shown(there.substring(from)) + "”";
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars()
                .limit(1500)
                .forEach(each -> shown.append(
                        each >= ' ' && each < 127 ? String.valueOf((char) each) : "\\u" + Integer.toHexString(each)));
        return shown.toString();
    }
}
