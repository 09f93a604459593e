package org.ragstone.api.report.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What is wrong with a page whatever it is about: how it is written, what leads nowhere, and what a reader of it would miss. */
final class SoundHtml {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String REFER = "aria-labelledby aria-describedby aria-controls for headers";
    /** These hold text and what is within a line, and none of those. */
    private static final String LINES =
            "p, h1, h2, h3, h4, h5, h6, span, bdi, b, strong, em, q, cite, code, label, summary, th > a, td > a";

    private static final String BLOCKS =
            "p, div, ul, ol, dl, table, section, nav, header, footer, form, blockquote, figure, details, pre";
    private static final String FOLLOWED = "a[href], button, input, select, textarea, summary, details";

    private final Document page;
    private final List<String> faults = new ArrayList<>();

    private SoundHtml(Document page) {
        this.page = page;
    }

    /** Each fault of a whole page, or none. */
    static List<String> faults(String html) {
        SoundHtml sound = new SoundHtml(Jsoup.parse(html));
        sound.parsed(html);
        sound.addresses();
        sound.headings();
        sound.tables();
        sound.names();
        sound.contents();
        sound.policy();
        return sound.faults;
    }

    private void parsed(String html) {
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(new DefaultHandler());
        parser.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
                faults.add("line " + e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        });
        try {
            parser.parse(new InputSource(new StringReader(html)));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addresses() {
        Set<String> ids = new HashSet<>();
        for (Element each : page.select("[id]")) {
            require(each, ids.add(each.id()), "has the id of another");
            require(each, each.id().matches("\\S+"), "has an id that is none");
        }
        for (Element each : page.select("[href^=#], [xlink|href^=#]")) {
            require(each, ids.contains(each.attr("href").substring(1)), "leads nowhere");
        }
        for (String name : REFER.split(" ")) {
            for (Element each : page.select("[" + name + "]")) {
                for (String id : each.attr(name).split("\\s+")) {
                    require(each, ids.contains(id), "names what is not there");
                }
            }
        }
    }

    private void headings() {
        require(page.expectFirst("html"), page.select("html[lang^=en]").size() == 1, "is in no language");
        require(page.head(), !page.title().isBlank(), "has no title");
        require(page.body(), page.select("h1").size() == 1, "has not one h1");
        require(page.body(), page.select("main").size() == 1, "has not one main");
        int level = 0;
        for (Element each : page.select(HEADINGS)) {
            int own = each.nodeName().charAt(1) - '0';
            require(each, own <= level + 1, "comes after a heading " + level);
            require(each, !each.text().isBlank(), "is empty");
            level = own;
        }
    }

    private void tables() {
        for (Element table : page.select("table")) {
            Element first = table.firstElementChild();
            require(table, first != null && first.is("caption") && !first.text().isBlank(), "has no caption");
            require(table, !table.select("th[scope=col]").isEmpty(), "has no headings");
            table.select("th")
                    .forEach(each -> require(each, each.attr("scope").matches("(col|row)(group)?"), "has no scope"));
            table.select("th[scope=col]")
                    .forEach(each -> require(each, !each.text().isBlank(), "is an empty heading"));
            Set<Integer> widths = new HashSet<>();
            table.select("tr")
                    .forEach(row -> widths.add(row.children().stream()
                            .mapToInt(cell -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
                            .sum()));
            boolean spans = !table.select("[rowspan]").isEmpty();
            require(table, spans || widths.size() == 1, "has rows of " + widths + " cells");
        }
    }

    private void names() {
        for (Element each : page.select("input, select, textarea")) {
            boolean isCalled = each.hasAttr("aria-label") || each.hasAttr("aria-labelledby");
            require(each, isCalled || isLabelled(each), "has no label");
        }
        for (Element each : page.select("a[href], button, summary, label, option")) {
            require(each, !each.text().isBlank() || each.hasAttr("aria-label"), "says nothing");
        }
        for (Element each : page.select("[tabindex], [role=region], nav, section, form")) {
            require(each, each.hasAttr("aria-label") || each.hasAttr("aria-labelledby"), "is called nothing");
        }
        for (Element each : page.select("svg, img")) {
            boolean isHidden = each.attr("aria-hidden").equals("true") || each.closest("[aria-hidden=true]") != null;
            boolean isNamed = each.hasAttr("aria-label")
                    || each.hasAttr("aria-labelledby")
                    || !each.attr("alt").isBlank();
            require(
                    each,
                    isHidden || (isNamed && (each.is("img") || each.attr("role").equals("img"))),
                    "says nothing");
        }
        page.select("[aria-hidden=true]")
                .forEach(each -> require(
                        each, each.select("a[href], button, [tabindex]").isEmpty(), "hides what can be reached"));
    }

    private boolean isLabelled(Element field) {
        return !field.id().isEmpty()
                && page.select("label").stream()
                        .anyMatch(each -> each.attr("for").equals(field.id()));
    }

    private void contents() {
        for (Element each : page.select(LINES)) {
            require(each, isWithout(each, BLOCKS), "holds more than a line");
        }
        for (Element each : page.select("ul, ol")) {
            require(
                    each,
                    each.children().not("li").isEmpty() && each.childrenSize() > 0,
                    "has other than items, or none");
        }
        for (Element each : page.select("dl")) {
            require(
                    each,
                    each.children().not("dt, dd, div").isEmpty() && each.childrenSize() > 0,
                    "has other than terms, or none");
        }
        for (Element each : page.select("a[href], button, summary")) {
            require(each, isWithout(each, FOLLOWED), "holds what is followed as well");
        }
        for (Element each : page.select("details")) {
            Element first = each.firstElementChild();
            require(each, first != null && first.is("summary"), "has no summary");
        }
    }

    private static boolean isWithout(Element element, String others) {
        return element.children().select(others).isEmpty();
    }

    /** What the page's own policy would not let a browser do, or what would ask for something outside. */
    private void policy() {
        page.getAllElements().forEach(each -> each.attributes()
                .forEach(attribute -> require(
                        each,
                        !attribute.getKey().startsWith("on")
                                && !attribute.getKey().equals("style"),
                        "does what the policy forbids")));
        for (Element each : page.select("[src], [href], [action], [srcset], [data]")) {
            boolean isWithin =
                    each.attr("href").startsWith("#") || each.attr("href").startsWith("data:");
            require(
                    each,
                    isWithin || each.attr("href").matches("[a-z0-9._-]+\\.(html|csv|json|xml)(#.*)?"),
                    "leads outside");
        }
    }

    private void require(Element element, boolean holds, String fault) {
        if (!holds) {
            String shown = element.clone().empty().outerHtml();
            String text = element.text();
            faults.add(shown + " " + fault + ": " + text.substring(0, Math.min(60, text.length())));
        }
    }
}
