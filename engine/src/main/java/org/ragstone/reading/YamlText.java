package org.ragstone.reading;

import java.util.List;
import org.ragstone.model.Location;
import org.yaml.snakeyaml.error.Mark;

/** A YAML text by its lines and places. Places are quickest asked for from the beginning to the end. */
final class YamlText {
    private final SeenText seen;
    private final String text;
    // The parser counts characters and a text counts halves of them: the last count that was turned into the other.
    private int characters;
    private int offset;
    // Cut only once a fault is to be told.
    private List<String> lines = List.of();

    /** @param text what is to be read of what is seen: the same lines, some of them blank */
    YamlText(SeenText seen, String text) {
        this.seen = seen;
        this.text = text;
    }

    String text() {
        return text;
    }

    /** As many characters from the mark on. */
    Location at(Mark mark, int length) {
        seek(mark.getIndex());
        return place(mark.getLine() + 1, mark.getColumn() + 1, offset, length);
    }

    /** The character of that number, from 0. */
    Location at(int character) {
        seek(character);
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        return place(line, before.codePointCount(start, offset) + 1, offset, 0);
    }

    /** The text may have a line end more than what is written. */
    private Location place(int line, int column, int offset, int length) {
        int last = seen.text().length();
        return seen.at(line, column, Math.min(offset, last), Math.max(0, Math.min(length, last - offset)));
    }

    private void seek(int character) {
        if (character < characters) {
            characters = 0;
            offset = 0;
        }
        // The parser may point behind the end.
        for (; characters < character && offset < text.length(); characters++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
    }

    /** A line from 1, without the blanks before and behind. */
    Location atLine(int number) {
        int start = startOf(number);
        return place(
                number,
                indent(number) + 1,
                start + indent(number),
                line(number).strip().length());
    }

    /** Behind the last word of a line from 1. */
    Location atEndOf(int number) {
        int start = startOf(number);
        String written = line(number).stripTrailing();
        int column = written.codePointCount(0, written.length()) + 1;
        return place(number, column, start + written.length(), 0);
    }

    /** The next line, from 1, with something in it but a comment. */
    int nextWritten(int number) {
        int next = number + 1;
        while (next <= lines().size()
                && (line(next).isBlank() || line(next).strip().startsWith("#"))) {
            next++;
        }
        return next;
    }

    /** A line from 1; blank where there is none. */
    String line(int number) {
        return number < 1 || number > lines().size() ? "" : lines().get(number - 1);
    }

    private List<String> lines() {
        if (lines.isEmpty()) {
            lines = text.lines().toList();
        }
        return lines;
    }

    private int startOf(int number) {
        return lines().stream()
                .limit(number - 1L)
                .mapToInt(line -> line.length() + 1)
                .sum();
    }

    /** How far in a line starts. */
    int indent(int number) {
        return line(number).length() - line(number).stripLeading().length();
    }
}
