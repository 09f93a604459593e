package org.ragstone.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
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
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_LOST_LINES = 20;
    // What people write is far smaller.
    private static final int LARGEST_READ_AGAIN = 100_000;
    private static final String CURLY_QUOTES = "\u2018\u2019\u201A\u201C\u201D\u201E";

    private final String file;
    private final YamlText text;
    private final boolean allIsSeen;
    private final Iterator<Event> events;
    private final Problems problems;
    private Optional<Event> read = Optional.empty();

    private Yaml(String file, YamlText text, boolean allIsSeen, Problems problems) {
        this.file = file;
        this.text = text;
        this.allIsSeen = allIsSeen;
        this.events = new org.yaml.snakeyaml.Yaml(options())
                .parse(new java.io.StringReader(text.text()))
                .iterator();
        this.problems = problems;
    }

    /**
     * The map that the text is. Doubled keys are reported and their first value kept, and so is what YAML would take for
     * the end of a line that no reader sees; of other characters that do not show nothing is said.
     *
     * @throws ProblemsException if the text is not one map in YAML
     */
    public static MapNode map(String file, String text, Problems problems) {
        refuseLong(file, text);
        SeenText seen = SeenText.of(file, text, Yaml::isNoneOfYaml, problems);
        return new Yaml(file, new YamlText(seen, seen.text()), false, problems).map();
    }

    /** Of what is hidden, what YAML does not take, or takes for the end of a line. */
    private static boolean isNoneOfYaml(int codePoint) {
        return Characters.isHidden(codePoint)
                && switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    default -> codePoint == '\uFFFE' || codePoint == '\uFFFF';
                };
    }

    private static void refuseLong(String file, String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw ProblemsException.of(new Location.InFile(file), "the file is longer than a million characters", "");
        }
    }

    private MapNode map() {
        try {
            return document();
        } catch (MarkedYAMLException e) {
            throw new ProblemsException(List.of(YamlFault.of(e, text, read)));
        } catch (YAMLException e) {
            throw ProblemsException.of(new Location.InFile(file), "the YAML cannot be read", "");
        }
    }

    /**
     * What is left of the map without the lines that cannot be read, which are added to the problems, as is every character
     * that does not show; nothing, if it is not to be read even so.
     */
    public static MapNode salvage(String file, String text, Problems problems) {
        SeenText seen = SeenText.of(file, text, problems);
        String left = seen.text();
        for (int i = 0; i < MOST_LOST_LINES; i++) {
            Problems ofTheRest = new Problems();
            try {
                refuseLong(file, text);
                MapNode map = new Yaml(file, new YamlText(seen, left), true, ofTheRest).map();
                problems.addAll(ofTheRest.sorted());
                return map;
            } catch (ProblemsException e) {
                int line = e.problems().get(0).where().line();
                // That nothing is left over is no mistake of anybody's.
                if (i == 0 || line > 0) {
                    problems.addAll(e.problems());
                }
                Optional<String> without = without(seen, left, line);
                if (without.isEmpty()) {
                    return MapNode.EMPTY;
                }
                left = without.get();
            }
        }
        return MapNode.EMPTY;
    }

    /** The text with blanks for the line, unless what stands under it would then be under something else. */
    private static Optional<String> without(SeenText seen, String text, int number) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (text.length() > LARGEST_READ_AGAIN
                || number < 1
                || number > lines.size()
                || lines.get(number - 1).isBlank()) {
            return Optional.empty();
        }
        YamlText places = new YamlText(seen, text);
        boolean leads = places.indent(places.nextWritten(number)) > places.indent(number);
        if (leads) {
            return Optional.empty();
        }
        lines.set(number - 1, " ".repeat(lines.get(number - 1).length()));
        return Optional.of(String.join("\n", lines) + "\n");
    }

    private MapNode document() {
        expect(Event.ID.StreamStart);
        if (!next().is(Event.ID.DocumentStart)) {
            throw ProblemsException.of(new Location.InFile(file), "the file is empty", "");
        }
        Node node = node(next(), 1);
        expect(Event.ID.DocumentEnd);
        Event end = next();
        if (!end.is(Event.ID.StreamEnd)) {
            throw ProblemsException.of(at(end), "the file holds more than one document", "Remove the line `---`.");
        }
        if (node instanceof MapNode map) {
            return map;
        }
        throw ProblemsException.of(node.where(), "expected `name: value` lines, not " + node.words(), "");
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setNestingDepthLimit(MAX_DEPTH);
        return options;
    }

    private Event next() {
        Cancellation.check();
        Event event = events.next();
        read = Optional.of(event);
        return event;
    }

    private void expect(Event.ID expected) {
        Event event = next();
        if (!event.is(expected)) {
            throw ProblemsException.of(at(event), "the YAML cannot be read here", "");
        }
    }

    private Node node(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw ProblemsException.of(at(event), "nested too deeply", "");
        }
        refuseNamesAndTypes(event);
        if (event instanceof ScalarEvent scalar) {
            checkQuotes(scalar);
            checkLength(scalar, LONGEST_TEXT);
            return new TextNode(value(scalar), at(event));
        }
        if (event instanceof SequenceStartEvent) {
            return list(event, depth);
        }
        if (event instanceof MappingStartEvent) {
            return map(event, depth);
        }
        throw ProblemsException.of(at(event), "the YAML cannot be read here", "");
    }

    /** What makes one value out of several places, or something else of a text, is more than an officer's file needs. */
    private void refuseNamesAndTypes(Event event) {
        boolean anchored = event instanceof NodeEvent named && named.getAnchor() != null;
        if (anchored || event instanceof AliasEvent) {
            throw ProblemsException.of(at(event), "`&` and `*` names are not used here", "Write the value out.");
        }
        boolean typedText = event instanceof ScalarEvent scalar && scalar.getTag() != null;
        boolean typedPart = event instanceof CollectionStartEvent part && part.getTag() != null;
        if (typedText || typedPart) {
            throw ProblemsException.of(
                    at(event), "`!` types are not used here", "A text that starts with `!` is in quotes.");
        }
    }

    /** YAML takes half a pair of quotes, and a pair that a word processor wrote, for letters of the text. */
    private void checkQuotes(ScalarEvent scalar) {
        String value = scalar.getValue();
        if (!scalar.isPlain() || value.isEmpty()) {
            return;
        }
        if (value.endsWith("\"") && value.indexOf('"') == value.length() - 1) {
            problems.add(at(scalar), "the quote at the end is not opened", "Open it, or leave it out.");
        } else if (CURLY_QUOTES.indexOf(value.charAt(0)) >= 0) {
            problems.add(
                    at(scalar), "`" + value.charAt(0) + "` cannot quote a text", "Use straight double quotes: `\"`.");
        }
    }

    private void checkLength(ScalarEvent scalar, int most) {
        int length = scalar.getValue().length();
        if (length > most) {
            problems.add(
                    at(scalar),
                    String.format(Locale.ROOT, "the text has %,d characters", length),
                    String.format(Locale.ROOT, "There can be %,d.", most));
        }
    }

    /** What an escape makes stands in no line of the file, so it is told of the text that it makes. */
    private String value(ScalarEvent scalar) {
        String value = scalar.getValue();
        if (allIsSeen && LookAlikes.isLost(value)) {
            problems.add(LookAlikes.Fault.LOST.in(value, at(scalar)));
        }
        if (!allIsSeen || Characters.firstHidden(value, 0) < 0) {
            return value;
        }
        problems.add(LookAlikes.Fault.HIDDEN.in(value, at(scalar)));
        return Characters.seen(value);
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
                throw ProblemsException.of(
                        at(event),
                        "a name is expected before the colon",
                        "A name that starts with a bracket is in quotes.");
            }
            Location named = at(event);
            checkLength(key, LONGEST_NAME);
            String name = value(key);
            Node value = node(next(), depth + 1);
            if (entries.putIfAbsent(name, value) == null) {
                keys.put(name, named);
            } else {
                problems.add(named, "`" + name + "` is given twice", "");
            }
        }
        return new MapNode(entries, keys, where);
    }

    private Location at(Event event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        boolean scalar = event instanceof ScalarEvent && start.getLine() == end.getLine();
        return text.at(start, scalar ? end.getIndex() - start.getIndex() : 1);
    }
}
