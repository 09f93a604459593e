package org.ragstone.dataset.book;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** A text of a cell, in one piece or in several that look otherwise; how it is pronounced is no part of it. */
final class RichText {
    /** As many characters as a cell can have in Excel; of more, so many are kept that it shows. */
    static final int LONGEST = 32_767;

    private static final String TEXT = "t";
    private static final String PRONOUNCED = "rPh";
    // How a workbook writes what XML cannot: _x000D_.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int SIXTEEN = 16;

    private RichText() {}

    /** Reads up to the end of the tag that has begun. */
    static String read(XmlPart part) {
        int end = part.depth() - 1;
        int pronounced = Integer.MAX_VALUE;
        boolean isText = false;
        StringBuilder text = new StringBuilder();
        while (part.depth() > end) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (part.tag().equals(PRONOUNCED) && pronounced == Integer.MAX_VALUE) {
                        pronounced = part.depth();
                    }
                    isText = part.tag().equals(TEXT) && part.depth() < pronounced;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    pronounced = part.depth() < pronounced ? Integer.MAX_VALUE : pronounced;
                    isText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (isText) {
                        add(part, text);
                    }
                }
                default -> {
                    // A comment.
                }
            }
        }
        return unescaped(text.toString());
    }

    static void add(XmlPart part, StringBuilder text) {
        if (text.length() <= LONGEST) {
            part.addText(text);
        }
    }

    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                each -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(each.group(1), SIXTEEN))));
    }
}
