package org.ragstone.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;
import org.ragstone.reading.Yaml;

/** A file of YAML, and where its texts are written in it. Immutable. */
final class WrittenYaml {
    private static final Pattern ITEM = Pattern.compile("(\\h*-\\h+)");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final SourceFile file;
    private final MapNode map;
    private final List<TextNode> texts = new ArrayList<>();

    WrittenYaml(SourceFile file) {
        this.file = file;
        this.map = Yaml.salvage(file.path(), file.text(), new Problems());
        gather(map);
    }

    private void gather(Node node) {
        if (node instanceof TextNode text) {
            texts.add(text);
        } else if (node instanceof ListNode list) {
            list.items().forEach(this::gather);
        } else if (node instanceof MapNode under) {
            under.forEach((key, value) -> gather(value));
        }
    }

    SourceFile file() {
        return file;
    }

    MapNode map() {
        return map;
    }

    /** The map under a key, where there is one. */
    Optional<MapNode> under(String key) {
        return map.get(key).filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    /** Every text that is no name of an entry, in its order. */
    List<TextNode> texts() {
        return texts;
    }

    /** A text of it as it is written, with its quotes; one of several lines up to the end of the last. */
    Optional<Written> written(Location where) {
        if (!(where instanceof Location.InText in) || in.excerpt().text().isEmpty()) {
            return Optional.empty();
        }
        int start = in.excerpt().offset();
        return Optional.of(
                new Written(file.text(), start, Math.max(start + in.excerpt().length(), closed(start))));
    }

    /** Where a text in quotes ends, which may be lines further down. */
    private int closed(int start) {
        char quote = start < file.text().length() ? file.text().charAt(start) : ' ';
        if (quote != '"' && quote != '\'') {
            return start;
        }
        int end = start + 1;
        while (end < file.text().length() && file.text().charAt(end) != quote) {
            end += quote == '"' && file.text().charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, file.text().length());
    }

    /** A list without the item that is written there; empty where it is no item, or the only one. */
    Optional<EditedFile.Replacement> itemWithout(Location where) {
        return written(where).flatMap(item -> {
            String text = file.text();
            int line = text.lastIndexOf('\n', item.start() - 1) + 1;
            Matcher block = ITEM.matcher(text).region(line, text.length());
            if (block.lookingAt() && block.end(1) == item.start()) {
                return Optional.of(new EditedFile.Replacement(line, lineEnd(item.end()), ""));
            }
            Matcher behind = COMMA.matcher(text).region(item.end(), text.length());
            if (behind.lookingAt()) {
                return Optional.of(new EditedFile.Replacement(item.start(), behind.end(), ""));
            }
            int comma = text.substring(0, item.start()).stripTrailing().length() - 1;
            return comma >= 0 && text.charAt(comma) == ','
                    ? Optional.of(new EditedFile.Replacement(comma, item.end(), ""))
                    : Optional.empty();
        });
    }

    private int lineEnd(int from) {
        int end = file.text().indexOf('\n', from);
        return end < 0 ? file.text().length() : end + 1;
    }

    /** What parts an entry that is put before a key from that: a line end where the key stands on a line of its own. */
    String separatorBefore(int start) {
        String before = file.text().substring(file.text().lastIndexOf('\n', start - 1) + 1, start);
        return before.isBlank() ? "\n" + before : ", ";
    }

    /** A stretch of a file. */
    record Written(String whole, int start, int end) {
        String text() {
            return whole.substring(start, end);
        }

        /** What it stands in, or nothing. */
        String quote() {
            return text().startsWith("\"") || text().startsWith("'") ? text().substring(0, 1) : "";
        }

        /** As it is written between its quotes. */
        String unquoted() {
            int quote = quote().length();
            return text().substring(quote, Math.max(quote, text().length() - quote));
        }

        /** Another text in its place, in the same quotes if it has any. */
        EditedFile.Replacement by(String other) {
            return new EditedFile.Replacement(start, end, quote() + other + quote());
        }
    }
}
