package org.ragstone.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.ragstone.framework.Template.Counted;
import org.ragstone.framework.Template.Part;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.SeenText;

/** Reads a template of the folder {@code words}; what cannot be filled is reported where it stands. Not thread-safe. */
final class TemplateReader {
    private static final String COMMENT = "#";
    // Of a report; a page of print has three thousand.
    private static final int LONGEST = 50_000;
    // Written as often as there are indicators.
    private static final int LONGEST_OF_EACH = 1_000;

    private final SourceFile file;
    private final SeenText text;
    private final PlaceReader places;
    private final Problems problems;
    // The place of what is being read.
    private int lineStart;
    private int line;

    private TemplateReader(
            SourceFile file,
            SeenText text,
            Words words,
            SummarySettings settings,
            boolean showsPercentages,
            Problems problems) {
        this.file = file;
        this.text = text;
        this.places = new PlaceReader(words, settings, showsPercentages, this::fault);
        this.problems = problems;
    }

    /**
     * @param text what is seen of the file
     * @param showsPercentages whether the edition says how, be it in a way that could not be read
     */
    static Template read(
            SourceFile file,
            SeenText text,
            Words words,
            SummarySettings settings,
            boolean showsPercentages,
            Problems problems) {
        return new TemplateReader(file, text, words, settings, showsPercentages, problems).template();
    }

    private Template template() {
        List<Template.Line> lines = new ArrayList<>();
        if (file.text().length() > LONGEST) {
            Location whole = new Location.InFile(file.path());
            problems.add(whole, String.format(Locale.ROOT, "the text is longer than %,d characters", LONGEST), "");
            return new Template(EditionFile.templateName(file.name()), lines);
        }
        String[] texts = this.text.text().stripTrailing().split("\n", -1);
        for (String text : texts) {
            line++;
            if (!text.startsWith(COMMENT)) {
                lines.add(line(text));
            }
            lineStart += text.length() + 1;
        }
        return new Template(EditionFile.templateName(file.name()), lines);
    }

    private Template.Line line(String text) {
        List<Counted> each = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('[', at);
            int end = open < 0 ? text.length() : open;
            parts.addAll(parts(text, at, end, each));
            if (open < 0) {
                break;
            }
            int close = text.indexOf(']', open);
            if (close < 0) {
                fault(open, 1, "`[` is not closed on its line", "Close it with `]`.");
                return new Template.Line(List.of(), Optional.empty());
            }
            int inner = text.indexOf('[', open + 1);
            if (inner >= 0 && inner < close) {
                fault(inner, 1, "brackets stand in brackets", "Close the first before the second.");
                return new Template.Line(List.of(), Optional.empty());
            }
            parts.add(whereAny(text, open, close, each));
            at = close + 1;
        }
        if (each.stream().distinct().count() > 1) {
            fault(0, text.length(), "the line speaks of each of two things", "Write a line for each of them.");
        }
        if (!each.isEmpty()) {
            checkOfEach(text, parts);
        }
        return new Template.Line(parts, each.stream().findFirst());
    }

    private void checkOfEach(String text, List<Part> parts) {
        if (text.length() > LONGEST_OF_EACH) {
            fault(
                    0,
                    text.length(),
                    String.format(
                            Locale.ROOT,
                            "the line is written for each, and is longer than %,d characters",
                            LONGEST_OF_EACH),
                    "");
        }
        if (parts.stream().anyMatch(Part::hasList)) {
            fault(
                    0,
                    text.length(),
                    "the line is written for each, and lists them all",
                    "Write a line for each of them.");
        }
    }

    private Part whereAny(String text, int open, int close, List<Counted> each) {
        String inside = text.substring(open + 1, close);
        if (inside.indexOf('{') < 0) {
            fault(
                    open,
                    close - open + 1,
                    "the brackets count nothing",
                    "They are left out where what they count is zero.");
        }
        return new Template.WhereAny(parts(text, open + 1, close, each));
    }

    private List<Part> parts(String text, int from, int to, List<Counted> each) {
        List<Part> parts = new ArrayList<>();
        int at = from;
        while (at < to) {
            int open = indexOf('{', text, at, to);
            parts.add(literal(text, at, open));
            if (open == to) {
                return parts;
            }
            int close = indexOf('}', text, open, to);
            if (close == to) {
                fault(open, 1, "`{` is not closed on its line", "Close it with `}`.");
                return parts;
            }
            places.read(text.substring(open + 1, close), open + 1, each).ifPresent(parts::add);
            at = close + 1;
        }
        return parts;
    }

    private static int indexOf(char sign, String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != sign) {
            at++;
        }
        return at;
    }

    private Part literal(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ']' || text.charAt(i) == '}') {
                fault(
                        i,
                        1,
                        "`" + text.charAt(i) + "` is not opened",
                        "Only places and what may be left out have such signs.");
            }
        }
        return new Template.Literal(text.substring(from, to));
    }

    private void fault(int at, int length, String what, String hint) {
        fault(at, length, what, () -> hint);
    }

    private void fault(int at, int length, String what, Supplier<String> hint) {
        problems.add(text.at(line, at + 1, lineStart + at, length), what, hint);
    }
}
