package org.ragstone.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** Reads the plain part of YAML: maps, lists and texts, without anchors, aliases and types of its own. */
public final class Yaml {
    private static final int MAX_CHARACTERS = 1 << 20;
    private static final int MAX_DEPTH = 12;

    private final String file;
    private final String text;
    private final Iterator<Event> events;
    private final Problems problems;
    // The last event: where it ended something is missing, if the next cannot be read.
    private Optional<Event> read = Optional.empty();
    // The parser counts characters and a text counts halves of them: the last count that was turned into the other.
    private int characters;
    private int offset;

    private Yaml(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.events = new org.yaml.snakeyaml.Yaml(options())
                .parse(new java.io.StringReader(text))
                .iterator();
        this.problems = problems;
    }

    /**
     * The map that the text is. Doubled keys are reported and their first value kept.
     *
     * @throws ProblemsException if the text is not one map in YAML
     */
    public static MapNode map(String file, String text, Problems problems) {
        if (text.length() > MAX_CHARACTERS) {
            throw refusal(new Location.InFile(file), "the file is longer than a million characters", "");
        }
        Yaml yaml = new Yaml(file, text, problems);
        try {
            return yaml.document();
        } catch (MarkedYAMLException e) {
            throw yaml.unreadable(e);
        } catch (YAMLException e) {
            throw refusal(new Location.InFile(file), "the YAML cannot be read", "");
        }
    }

    private MapNode document() {
        expect(Event.ID.StreamStart);
        if (!next().is(Event.ID.DocumentStart)) {
            throw refusal(new Location.InFile(file), "the file is empty", "");
        }
        Node node = node(next(), 1);
        expect(Event.ID.DocumentEnd);
        Event end = next();
        if (!end.is(Event.ID.StreamEnd)) {
            throw refusal(at(end), "the file holds more than one document", "Remove the line `---`.");
        }
        if (node instanceof MapNode map) {
            return map;
        }
        throw refusal(node.where(), "expected `name: value` lines, not " + node.words(), "");
    }

    /** What the parser has to say, in words for somebody who has not heard of one. */
    private ProblemsException unreadable(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        Optional<Mark> here = Optional.ofNullable(e.getProblemMark());
        Optional<Mark> begun = Optional.ofNullable(e.getContextMark());
        if (problem.contains("TAB")) {
            return refusal(at(here), "a line cannot be indented with a tab", "Indent it with blanks.");
        }
        if (String.valueOf(e.getContext()).contains("quoted scalar")) {
            return refusal(at(begun), "the quote is not closed", "Close it with the quote it starts with.");
        }
        if (problem.contains("could not find expected ':'")) {
            return refusal(at(begun), "there is no colon after the name", "Write `name: value`.");
        }
        if (read.filter(Yaml::isQuotedOverLines).isPresent()) {
            return refusal(
                    at(read.map(Event::getStartMark)),
                    "the quote is not closed on its line",
                    "Close it with the quote it starts with.");
        }
        Optional<Integer> odd = here.flatMap(this::misindented);
        if (odd.isPresent()) {
            return refusal(
                    atLine(odd.get()),
                    "the line is not indented like those around it",
                    "What belongs together starts under each other; what belongs to a name stands further in.");
        }
        if (problem.contains("mapping values are not allowed")) {
            if (here.filter(this::followsLineWithoutColon).isPresent()) {
                return refusal(
                        atLine(here.get().getLine()), "there is no colon after the name", "Write `name: value`.");
            }
            return refusal(
                    at(here),
                    "a colon cannot stand here",
                    "Maybe the line before is not finished or the indentation is off; a text with a colon is in quotes.");
        }
        if (problem.contains("expected ',' or")) {
            return refusal(
                    at(read.map(Event::getEndMark).or(() -> here)),
                    "a comma or a closing bracket is missing here",
                    "Each `{` closes with `}` and each `[` with `]`; between two entries is a comma.");
        }
        return refusal(
                at(here),
                "the YAML cannot be read here",
                "Maybe the indentation is off, or a quote or bracket is not closed.");
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setNestingDepthLimit(MAX_DEPTH);
        return options;
    }

    private Event next() {
        Event event = events.next();
        read = Optional.of(event);
        return event;
    }

    private void expect(Event.ID expected) {
        Event event = next();
        if (!event.is(expected)) {
            throw refusal(at(event), "the YAML cannot be read here", "");
        }
    }

    private Node node(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw refusal(at(event), "nested too deeply", "");
        }
        refuseNamesAndTypes(event);
        if (event instanceof ScalarEvent scalar) {
            return new TextNode(scalar.getValue(), at(event));
        }
        if (event instanceof SequenceStartEvent) {
            return list(event, depth);
        }
        if (event instanceof MappingStartEvent) {
            return map(event, depth);
        }
        throw refusal(at(event), "the YAML cannot be read here", "");
    }

    /** What makes one value out of several places, or something else of a text, is more than an officer's file needs. */
    private void refuseNamesAndTypes(Event event) {
        boolean anchored = event instanceof NodeEvent named && named.getAnchor() != null;
        if (anchored || event instanceof AliasEvent) {
            throw refusal(at(event), "`&` and `*` names are not used here", "Write the value out.");
        }
        boolean typedText = event instanceof ScalarEvent scalar && scalar.getTag() != null;
        boolean typedPart = event instanceof CollectionStartEvent part && part.getTag() != null;
        if (typedText || typedPart) {
            throw refusal(at(event), "`!` types are not used here", "A text that starts with `!` is in quotes.");
        }
    }

    private ListNode list(Event start, int depth) {
        Location where = at(start);
        List<Node> items = new ArrayList<>();
        for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
            items.add(node(event, depth + 1));
        }
        return new ListNode(items, where);
    }

    private MapNode map(Event start, int depth) {
        Location where = at(start);
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw refusal(at(event), "a name is expected before the colon", "");
            }
            Location named = at(event);
            Node value = node(next(), depth + 1);
            if (entries.putIfAbsent(key.getValue(), value) == null) {
                keys.put(key.getValue(), named);
            } else {
                problems.add(named, "`" + key.getValue() + "` is given twice", "");
            }
        }
        return new MapNode(entries, keys, where);
    }

    /** A quote that ends on another line was most likely closed by the one that opens the next text. */
    private static boolean isQuotedOverLines(Event event) {
        return event instanceof ScalarEvent scalar
                && !scalar.isPlain()
                && !scalar.isLiteral()
                && !scalar.isFolded()
                && scalar.getStartMark().getLine() < scalar.getEndMark().getLine();
    }

    /** A line without a colon runs on into the next, where the first colon is then one too many. */
    private boolean followsLineWithoutColon(Mark mark) {
        String before = line(mark.getLine());
        return !before.isBlank()
                && before.indexOf(':') < 0
                && "#-[{\"'".indexOf(before.strip().charAt(0)) < 0;
    }

    /**
     * The line, from 1, that stands out of its neighbours where one cannot be read that is further in than the one
     * before: it, or the one before if a neighbour of theirs is like it.
     */
    private Optional<Integer> misindented(Mark mark) {
        int flagged = mark.getLine() + 1;
        String start = line(flagged)
                .substring(0, Math.min(mark.getColumn(), line(flagged).length()));
        if (line(flagged - 1).isBlank() || start.indexOf(':') >= 0 || indent(flagged) <= indent(flagged - 1)) {
            return Optional.empty();
        }
        boolean others = isLike(flagged - 2, flagged) || isLike(flagged + 1, flagged);
        return Optional.of(others ? flagged - 1 : flagged);
    }

    private boolean isLike(int line, int other) {
        return !line(line).isBlank() && indent(line) == indent(other);
    }

    private int indent(int line) {
        return line(line).length() - line(line).stripLeading().length();
    }

    /** The line, from 1; blank where there is none. */
    private String line(int number) {
        return text.lines()
                .skip(Math.max(0, number - 1))
                .findFirst()
                .filter(line -> number > 0)
                .orElse("");
    }

    private Location atLine(int number) {
        int start = text.lines()
                .limit(number - 1L)
                .mapToInt(line -> line.length() + 1)
                .sum();
        Excerpt excerpt =
                new Excerpt(text, start + indent(number), line(number).strip().length());
        return new Location.InText(file, number, indent(number) + 1, excerpt);
    }

    private Location at(Event event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        boolean scalar = event instanceof ScalarEvent && start.getLine() == end.getLine();
        return at(start, scalar ? end.getIndex() - start.getIndex() : 1);
    }

    private Location at(Optional<Mark> mark) {
        return mark.map(each -> at(each, 1)).orElse(new Location.InFile(file));
    }

    private Location at(Mark mark, int length) {
        if (mark.getIndex() < characters) {
            characters = 0;
            offset = 0;
        }
        // The parser may point behind the end.
        for (; characters < mark.getIndex() && offset < text.length(); characters++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        int end = Math.min(text.length(), offset + length);
        return new Location.InText(
                file, mark.getLine() + 1, mark.getColumn() + 1, new Excerpt(text, offset, end - offset));
    }

    private static ProblemsException refusal(Location where, String what, String hint) {
        return new ProblemsException(List.of(new Problem(where, what, hint)));
    }
}
