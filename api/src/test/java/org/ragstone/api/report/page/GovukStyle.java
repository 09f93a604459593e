package org.ragstone.api.report.page;

import com.helger.css.decl.AbstractHasTopLevelRules;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSSelectorMember;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.writer.CSSWriterSettings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rules of GOV.UK Frontend that a page uses, of all that the library has. */
final class GovukStyle {
    private static final CSSWriterSettings SMALL = new CSSWriterSettings(true);

    private final Predicate<String> classes;
    private final Map<String, String> elements;

    /**
     * A style of the classes that are asked for.
     *
     * @param elements by class what has its look without being marked with it, as a selector
     */
    GovukStyle(Predicate<String> classes, Map<String, String> elements) {
        this.classes = classes;
        this.elements = elements;
    }

    /** The rules, a line each. */
    String of(String wholeLibrary) {
        CascadingStyleSheet sheet = Objects.requireNonNull(
                CSSReader.readFromStringReader(wholeLibrary, new CSSReaderSettings().setBrowserCompliantMode(true)));
        keepUsed(sheet);
        return sheet.getAllRules().stream()
                .map(rule -> rule.getAsCSSString(SMALL, 0) + "\n")
                .collect(Collectors.joining())
                // A page shows of a blank that does not look like one what it is.
                .replace("\u00a0", "\\a0 ");
    }

    private void keepUsed(AbstractHasTopLevelRules rules) {
        for (ICSSTopLevelRule rule : rules.getAllRules()) {
            if (!isUsed(rule)) {
                rules.removeRule(rule);
            }
        }
    }

    private boolean isUsed(ICSSTopLevelRule rule) {
        if (rule instanceof CSSMediaRule media) {
            keepUsed(media);
            String of = media.getAllMediaQueries().stream()
                    .map(query -> query.getAsCSSString(SMALL, 0))
                    .collect(Collectors.joining(","));
            // The page's own style says what print is; a screen of that name is Internet Explorer's.
            return media.hasRules() && !of.equals("print") && !of.contains("screen\\0");
        }
        if (rule instanceof CSSSupportsRule supports) {
            keepUsed(supports);
            return supports.hasRules();
        }
        return rule instanceof CSSStyleRule style && isUsed(style);
    }

    private boolean isUsed(CSSStyleRule rule) {
        for (CSSSelector selector : rule.getAllSelectors()) {
            rule.removeSelector(selector);
            if (isUsed(selector)) {
                rule.addSelector(selector);
                if (selector.getAllMembers().stream().anyMatch(member -> elements.containsKey(text(member)))) {
                    rule.addSelector(ofElements(selector));
                }
            }
        }
        for (CSSDeclaration declaration : rule.getAllDeclarations()) {
            if (isSaidElsewhere(declaration.getProperty())) {
                rule.removeDeclaration(declaration);
            }
        }
        return rule.hasSelectors() && rule.hasDeclarations();
    }

    /** Whether all classes of it are asked for; what has none is of the library's own making. */
    private boolean isUsed(CSSSelector selector) {
        List<String> named = selector.getAllMembers().stream()
                .filter(member -> member instanceof CSSSelectorSimpleMember simple && simple.isClass())
                .map(member -> ((CSSSelectorSimpleMember) member).getValue().substring(1))
                .toList();
        // Addresses are not printed: a page's links lead into itself.
        boolean isPrintedAddress = text(selector).contains("href");
        return !named.isEmpty() && !isPrintedAddress && named.stream().allMatch(classes);
    }

    /** The same for elements, which any class outweighs. */
    private CSSSelector ofElements(CSSSelector selector) {
        CSSSelector same = new CSSSelector();
        for (ICSSSelectorMember member : selector.getAllMembers()) {
            String element = elements.get(text(member));
            same.addMember(element == null ? member : new CSSSelectorSimpleMember(":where(" + element + ")"));
        }
        return same;
    }

    /** The font is one for the page and not GOV.UK's; and what old browsers call by other names, others know. */
    private static boolean isSaidElsewhere(String property) {
        return property.equals("font-family") || property.startsWith("-") || property.equals("word-wrap");
    }

    private static String text(ICSSSelectorMember selector) {
        return selector.getAsCSSString(SMALL, 0);
    }
}
