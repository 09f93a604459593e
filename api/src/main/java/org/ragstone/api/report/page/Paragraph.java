package org.ragstone.api.report.page;

import java.util.ArrayList;
import java.util.List;

/** A piece of a text of an edition: a paragraph, which is one line, or else the items of a list. */
public record Paragraph(String line, List<Item> items) {
    private static final String ITEM = "- ";

    public Paragraph {
        items = List.copyOf(items);
    }

    /** An item of a list, and those that are indented below it. */
    public record Item(String line, List<String> below) {
        public Item {
            below = List.copyOf(below);
        }
    }

    public boolean isList() {
        return !items.isEmpty();
    }

    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            String own = line.strip();
            if (own.startsWith(ITEM)) {
                add(own.substring(ITEM.length()), !line.startsWith(ITEM), items);
                continue;
            }
            close(items, paragraphs);
            paragraphs.add(new Paragraph(line, List.of()));
        }
        close(items, paragraphs);
        return paragraphs;
    }

    private static void add(String line, boolean isIndented, List<Item> items) {
        if (!isIndented || items.isEmpty()) {
            items.add(new Item(line, List.of()));
            return;
        }
        Item above = items.remove(items.size() - 1);
        List<String> below = new ArrayList<>(above.below());
        below.add(line);
        items.add(new Item(above.line(), below));
    }

    private static void close(List<Item> items, List<Paragraph> paragraphs) {
        if (!items.isEmpty()) {
            paragraphs.add(new Paragraph("", items));
            items.clear();
        }
    }
}
