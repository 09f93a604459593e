package org.ragstone.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** Reads the plain part of YAML: maps, lists and texts, without anchors, aliases and types of its own. */
public final class Yaml {
    private static final int MAX_CHARACTERS = 1 << 20;
    private static final int MAX_DEPTH = 12;

    private final String file;
    private final Iterator<Event> events;
    private final Problems problems;

    private Yaml(String file, Iterator<Event> events, Problems problems) {
        this.file = file;
        this.events = events;
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
        try {
            Iterator<Event> events = new org.yaml.snakeyaml.Yaml(options())
                    .parse(new java.io.StringReader(text))
                    .iterator();
            Yaml yaml = new Yaml(file, events, problems);
            yaml.next(Event.ID.StreamStart);
            Event start = events.next();
            if (!start.is(Event.ID.DocumentStart)) {
                throw refusal(new Location.InFile(file), "the file is empty", "");
            }
            Node node = yaml.node(events.next(), 1);
            yaml.next(Event.ID.DocumentEnd);
            Event end = events.next();
            if (!end.is(Event.ID.StreamEnd)) {
                throw refusal(yaml.at(end), "the file holds more than one document", "Remove the line `---`.");
            }
            if (node instanceof MapNode map) {
                return map;
            }
            throw refusal(node.where(), "expected `name: value` lines, not " + node.words(), "");
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            Location where = mark == null
                    ? new Location.InFile(file)
                    : new Location.InText(file, mark.getLine() + 1, mark.getColumn() + 1);
            throw refusal(
                    where,
                    "the YAML cannot be read here",
                    "Maybe the indentation is off, or a quote or bracket is not closed.");
        } catch (YAMLException e) {
            throw refusal(new Location.InFile(file), "the YAML cannot be read", "");
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setNestingDepthLimit(MAX_DEPTH);
        return options;
    }

    private void next(Event.ID expected) {
        Event event = events.next();
        if (!event.is(expected)) {
            throw refusal(at(event), "the YAML cannot be read here", "");
        }
    }

    private Node node(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw refusal(at(event), "nested too deeply", "");
        }
        if (event instanceof ScalarEvent scalar) {
            return new TextNode(scalar.getValue(), at(event));
        }
        if (event instanceof SequenceStartEvent) {
            return list(event, depth);
        }
        if (event instanceof MappingStartEvent) {
            return map(event, depth);
        }
        String what = event instanceof AliasEvent ? "`*` names are not used here" : "the YAML cannot be read here";
        throw refusal(at(event), what, "");
    }

    private ListNode list(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new ListNode(items, at(start));
    }

    private MapNode map(Event start, int depth) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw refusal(at(event), "a name is expected before the colon", "");
            }
            Node value = node(events.next(), depth + 1);
            if (entries.putIfAbsent(key.getValue(), value) == null) {
                keys.put(key.getValue(), at(event));
            } else {
                problems.add(at(event), "`" + key.getValue() + "` is given twice", "");
            }
        }
        return new MapNode(entries, keys, at(start));
    }

    private Location at(Event event) {
        Mark mark = event.getStartMark();
        return new Location.InText(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static ProblemsException refusal(Location where, String what, String hint) {
        return new ProblemsException(List.of(new Problem(where, what, hint)));
    }
}
