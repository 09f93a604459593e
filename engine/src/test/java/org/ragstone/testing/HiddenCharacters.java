package org.ragstone.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Characters of every kind that nobody sees, and texts with marks where one is put in. */
public final class HiddenCharacters {
    /** Of every kind: controls, line ends of other systems, zero-width, bidirectional, fillers, tags and what has no letter. */
    public static final List<String> ALL = IntStream.of(
                    0x07, 0x0B, 0x1B, 0x1C, 0x7F, 0x85, 0xAD, 0x034F, 0x0378, 0x061C, 0x180E, 0x200B, 0x200D, 0x2028,
                    0x2029, 0x202E, 0x2066, 0x3164, 0xF0B7, 0xFE0F, 0xFEFF, 0xFFFE, 0xE0041, 0x10FFFF)
            .mapToObj(Character::toString)
            .toList();

    private static final String MARK = "¦";

    private HiddenCharacters() {}

    /** A text with a character put in at a mark: what is before it says where. */
    public record Marked(String before, String after) {
        public String with(String character) {
            return before + character + after;
        }

        public int line() {
            return (int) before.chars().filter(c -> c == '\n').count() + 1;
        }

        public int column() {
            return before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        }
    }

    /** The text once for each of its marks. */
    public static List<Marked> places(String text) {
        List<Marked> places = new ArrayList<>();
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
            places.add(new Marked(plain(text.substring(0, at)), plain(text.substring(at))));
        }
        return places;
    }

    /** The text without its marks. */
    public static String plain(String text) {
        return text.replace(MARK, "");
    }

    /** As it is shown: the escape of each half of it. */
    public static String escape(String character) {
        StringBuilder escape = new StringBuilder();
        character.chars().forEach(half -> escape.append("\\u%04x".formatted(half)));
        return escape.toString();
    }
}
