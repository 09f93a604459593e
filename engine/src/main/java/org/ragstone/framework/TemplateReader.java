package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.framework.Template.Counted;
import org.ragstone.framework.Template.Form;
import org.ragstone.framework.Template.Part;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Nearest;

/** Reads a template of the folder {@code words}; what cannot be filled is reported where it stands. Not thread-safe. */
final class TemplateReader {
    static final String ENDING = ".txt";

    private static final String COMMENT = "#";
    static final List<String> NAMED = List.of("council", "title", "period");
    private static final List<String> FIELDS = List.of("ref", "title", "service");
    private static final String FORMS =
            "Behind what is counted may stand `in words` (`In words` to start a sentence), `percent`, `list`, one of two texts (`KPI is|KPIs are`), or"
                    + " `ref`, `title` or `service` for a line on each.";

    private final SourceFile file;
    private final Words words;
    private final SummarySettings settings;
    private final boolean showsPercentages;
    private final Problems problems;
    // The place of what is being read.
    private int lineStart;
    private int line;

    private TemplateReader(
            SourceFile file, Words words, SummarySettings settings, boolean showsPercentages, Problems problems) {
        this.file = file;
        this.words = words;
        this.settings = settings;
        this.showsPercentages = showsPercentages;
        this.problems = problems;
    }

    /** @param showsPercentages whether the edition says how, be it in a way that could not be read */
    static Template read(
            SourceFile file, Words words, SummarySettings settings, boolean showsPercentages, Problems problems) {
        return new TemplateReader(file, words, settings, showsPercentages, problems).template();
    }

    private Template template() {
        List<Template.Line> lines = new ArrayList<>();
        String[] texts = file.text().stripTrailing().split("\n", -1);
        for (String text : texts) {
            line++;
            if (!text.startsWith(COMMENT)) {
                lines.add(line(text));
            }
            lineStart += text.length() + 1;
        }
        String name = file.name()
                .substring(file.name().lastIndexOf('/') + 1, file.name().length() - ENDING.length());
        return new Template(name, lines);
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
        return new Template.Line(parts, each.stream().findFirst());
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
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            int end = open < 0 || open >= to ? to : open;
            parts.add(literal(text, at, end));
            if (end == to) {
                return parts;
            }
            if (close < 0 || close >= to) {
                fault(open, 1, "`{` is not closed on its line", "Close it with `}`.");
                return parts;
            }
            place(text.substring(open + 1, close), open + 1, each).ifPresent(parts::add);
            at = close + 1;
        }
        return parts;
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

    /** What stands in braces. */
    private Optional<Part> place(String body, int at, List<Counted> each) {
        String text = body.strip();
        if (text.isEmpty()) {
            fault(at - 1, body.length() + 2, "nothing stands in the braces", "Say what is counted, such as `{total}`.");
            return Optional.empty();
        }
        if (NAMED.contains(text)) {
            return Optional.of(new Template.Named(text));
        }
        Optional<String> column = longest(columns(), text, ":");
        if (column.isPresent()) {
            String rest = text.substring(column.get().length() + 1).strip();
            return counted(column.get(), rest, at, body.length(), each);
        }
        Optional<String> first = settings.columns().keySet().stream().findFirst();
        if (first.filter(name -> longest(names(name), text, " ").isPresent()).isEmpty() && text.indexOf(':') >= 0) {
            String unknown = text.substring(0, text.indexOf(':')).strip();
            fault(at, body.length(), "unknown column `" + unknown + "`", Nearest.hint(unknown, columns()));
            return Optional.empty();
        }
        if (first.isEmpty()) {
            fault(
                    at,
                    body.length(),
                    "there is no column to count in",
                    "Declare one in framework.yaml, under `columns`.");
            return Optional.empty();
        }
        return counted(first.get(), text, at, body.length(), each);
    }

    /** The longest name that the text is, or starts with and goes on; one may start another. */
    private static Optional<String> longest(List<String> names, String text, String and) {
        return names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .filter(known -> text.equals(known) || text.startsWith(known + and))
                .filter(known -> !and.equals(":") || !text.equals(known))
                .findFirst();
    }

    private List<String> columns() {
        return Stream.concat(settings.columns().keySet().stream(), SummarySettings.COMPARATORS.stream())
                .toList();
    }

    private Optional<Part> counted(String column, String text, int at, int length, List<Counted> each) {
        List<String> names = names(column);
        Optional<String> name = longest(names, text, " ");
        if (name.isEmpty()) {
            if (allWordsAreKnown()) {
                String first = text.split("\\s+", 2)[0];
                fault(at, length, "`" + first + "` is nothing that is counted here", Nearest.hint(first, names));
            }
            return Optional.empty();
        }
        Counted counted = new Counted(column, name.get());
        String way = text.substring(name.get().length()).strip();
        if (FIELDS.contains(way)) {
            each.add(counted);
            return Optional.of(new Template.Field(way));
        }
        int bar = way.indexOf('|');
        if (bar >= 0 && way.indexOf('|', bar + 1) >= 0) {
            fault(at, length, "there are more than two texts", "One for one, and one for all other numbers.");
            return Optional.empty();
        }
        if (bar >= 0) {
            return Optional.of(new Template.Choice(
                    counted,
                    way.substring(0, bar).strip(),
                    way.substring(bar + 1).strip()));
        }
        return written(counted, way, at, length);
    }

    private Optional<Part> written(Counted counted, String way, int at, int length) {
        Optional<Form> form = form(way);
        if (form.isEmpty()) {
            fault(at, length, "`" + way + "` is no way to write a count", FORMS);
        } else if (form.get() == Form.PERCENT && !showsPercentages) {
            fault(at, length, "the edition shows no percentages", "Set `percentages` in framework.yaml.");
            return Optional.empty();
        } else if (form.get() == Form.PERCENT && !isInTotal(counted)) {
            fault(at, length, "`" + counted.of() + "` is no part of the total", "Percentages are of the total.");
            return Optional.empty();
        }
        return form.map(each -> new Template.Count(counted, each));
    }

    private boolean isInTotal(Counted counted) {
        boolean uncounted =
                words.notRated().all().stream().anyMatch(word -> word.name().equals(counted.of()) && !word.inTotal());
        return !counted.of().equals(Template.TOTAL)
                && !(uncounted && settings.columns().containsKey(counted.column()));
    }

    private static Optional<Form> form(String text) {
        return switch (text) {
            case "" -> Optional.of(Form.DIGITS);
            case "in words" -> Optional.of(Form.WORDS);
            case "In words" -> Optional.of(Form.CAPITALISED_WORDS);
            case "percent" -> Optional.of(Form.PERCENT);
            case "list" -> Optional.of(Form.LIST);
            default -> Optional.empty();
        };
    }

    private boolean allWordsAreKnown() {
        return Stream.of(words.ratings(), words.notRated(), words.directions())
                .allMatch(list -> list.allNames().isPresent());
    }

    private List<String> names(String column) {
        Stream<String> outcomes = settings.columns().containsKey(column)
                ? Stream.of(
                                words.ratings().names(),
                                words.notRated().names(),
                                settings.countTogether().keySet())
                        .flatMap(Collection::stream)
                : words.directions().names().stream();
        return Stream.concat(outcomes, Stream.of(Template.TOTAL)).toList();
    }

    private void fault(int at, int length, String what, String hint) {
        Location place =
                new Location.InText(file.path(), line, at + 1, new Excerpt(file.text(), lineStart + at, length));
        problems.add(place, what, hint);
    }
}
