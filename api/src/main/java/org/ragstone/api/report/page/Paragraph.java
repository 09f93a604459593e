package org.ragstone.api.report.page;

import java.util.ArrayList;
import java.util.List;

/** A piece of a text of an edition: a paragraph, which is one line, or the items of a list. */
public record Paragraph(boolean isList, List<String> lines) {
    private static final String ITEM = "- ";

    public Paragraph {
        lines = List.copyOf(lines);
    }

    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            if (line.startsWith(ITEM)) {
                items.add(line.substring(ITEM.length()));
                continue;
            }
            close(items, paragraphs);
            paragraphs.add(new Paragraph(false, List.of(line)));
        }
        close(items, paragraphs);
        return paragraphs;
    }

    private static void close(List<String> items, List<Paragraph> paragraphs) {
        if (!items.isEmpty()) {
            paragraphs.add(new Paragraph(true, items));
            items.clear();
        }
    }
}
