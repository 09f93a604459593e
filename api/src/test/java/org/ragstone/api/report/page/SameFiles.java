package org.ragstone.api.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.ragstone.model.Characters;
import org.xml.sax.SAXException;

/** Holds files against those whose texts are harmless: pages, feeds, tables and JSON, each as what reads it sees it. */
final class SameFiles {
    /** What a spreadsheet reckons, beside a number. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r]|^-(?![0-9])");

    /** A sentence about a text cuts it and names its odd characters, so that it is another of another text. */
    private static final Pattern SENTENCE = Pattern.compile("/warnings/\\d+/(?:what|hint|message)");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WildTexts texts;

    SameFiles(WildTexts texts) {
        this.texts = texts;
    }

    /** The first difference and where it is, or what leads nowhere, if there is any. */
    Optional<String> difference(Map<String, String> plain, Map<String, String> wild) {
        if (!plain.keySet().equals(wild.keySet())) {
            return Optional.of(wild.keySet() + " in place of " + plain.keySet());
        }
        Stream<String> differences = plain.keySet().stream()
                .flatMap(name ->
                        difference(name, plain.get(name), wild.get(name)).map(each -> name + ": " + each).stream());
        return Stream.concat(differences, astray(wild).stream()).findFirst();
    }

    private Optional<String> difference(String name, String plain, String wild) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> new SamePage(texts).difference(Jsoup.parse(plain), Jsoup.parse(wild));
            case "xml" -> new SamePage(texts).difference(xml(plain), xml(wild));
            case "csv" -> inTable(rows(plain), rows(wild));
            default -> inJson("", json(plain), json(wild));
        };
    }

    /** What a program takes for XML that overlooks nothing. */
    private static Document xml(String text) {
        try {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(text, e);
        }
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    private static List<List<String>> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(each -> each.getFields())
                .toList();
    }

    private Optional<String> inTable(List<List<String>> plain, List<List<String>> wild) {
        List<List<String>> expected = plain.stream()
                .map(row -> row.stream()
                        .map(SameFiles::unquoted)
                        .map(texts::seen)
                        .map(SameFiles::unquoted)
                        .toList())
                .toList();
        for (int i = 0; i < Math.max(expected.size(), wild.size()); i++) {
            List<String> row = i < expected.size() ? expected.get(i) : List.of();
            List<String> other = i < wild.size() ? wild.get(i) : List.of();
            if (other.stream().anyMatch(cell -> FORMULA.matcher(cell).find())) {
                return Optional.of("a formula in row " + other);
            }
            if (!row.equals(other.stream().map(SameFiles::unquoted).toList())) {
                return Optional.of("row " + (i + 1) + " " + SamePage.unlike(row.toString(), other.toString()));
            }
        }
        return Optional.empty();
    }

    /** Without what keeps a spreadsheet from reckoning it. */
    private static String unquoted(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private Optional<String> inJson(String where, JsonNode plain, JsonNode wild) {
        if (plain.isValueNode()) {
            String expected = Characters.shown(texts.whole(plain.asText()));
            String there = Characters.shown(wild.asText());
            boolean isSame = plain.getNodeType() == wild.getNodeType()
                    && (expected.equals(there) || SENTENCE.matcher(where).matches());
            return isSame ? Optional.empty() : Optional.of(where + " " + SamePage.unlike(expected, there));
        }
        Map<String, JsonNode> expected = members(plain);
        Map<String, JsonNode> there = members(wild);
        if (plain.getNodeType() != wild.getNodeType()
                || !List.copyOf(expected.keySet()).equals(List.copyOf(there.keySet()))) {
            return Optional.of(where + " has " + there.keySet() + " in place of " + expected.keySet());
        }
        return expected.entrySet().stream()
                .flatMap(
                        each -> inJson(where + "/" + each.getKey(), each.getValue(), there.get(each.getKey())).stream())
                .findFirst();
    }

    /** By name, or by number in a list. */
    private static Map<String, JsonNode> members(JsonNode node) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        node.properties().forEach(each -> members.put(each.getKey(), each.getValue()));
        if (node.isArray()) {
            node.forEach(each -> members.put(String.valueOf(members.size()), each));
        }
        return members;
    }

    /** What is called as another is on its page, or leads to nothing there or on another page. */
    private static Optional<String> astray(Map<String, String> files) {
        Map<String, Document> pages = new LinkedHashMap<>();
        files.forEach((name, text) -> {
            if (name.endsWith(".html")) {
                pages.put(name, Jsoup.parse(text));
            }
        });
        return pages.entrySet().stream()
                .flatMap(page -> Stream.concat(
                        twice(page.getValue()),
                        page.getValue().select("[href]").eachAttr("href").stream()
                                .filter(href -> leadsToNothing(page.getKey(), href, pages))
                                .map(href -> "leads to nothing: " + href)))
                .findFirst();
    }

    private static Stream<String> twice(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        return ids.size() == ids.stream().distinct().count() ? Stream.empty() : Stream.of("an id twice of " + ids);
    }

    private static boolean leadsToNothing(String page, String href, Map<String, Document> pages) {
        String[] fileAndId = href.split("#", 2);
        Document to = pages.get(fileAndId[0].isEmpty() ? page : fileAndId[0]);
        Element there = to == null || fileAndId.length == 1 ? to : to.getElementById(fileAndId[1]);
        boolean isElsewhere = to == null && (CsvAddress.is(href) || !href.contains("#"));
        return there == null && !isElsewhere;
    }
}
