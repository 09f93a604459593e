package org.ragstone.editors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours a text line by line as editors do by a TextMate grammar: the pattern that matches first, and of those the first. */
final class Coloured {
    private final JsonNode grammar;
    private final List<Part> parts = new ArrayList<>();
    private Optional<JsonNode> open = Optional.empty();

    /** A part of the text and its scope; blank where nothing matches it. */
    record Part(String text, String scope) {}

    private Coloured(JsonNode grammar) {
        this.grammar = grammar;
    }

    static List<Part> parts(JsonNode grammar, String text) {
        Coloured coloured = new Coloured(grammar);
        text.lines().forEach(coloured::line);
        return coloured.parts;
    }

    private void line(String line) {
        int at = 0;
        while (at < line.length()) {
            at = open.isPresent() ? within(line, at, open.get()) : next(line, at);
        }
    }

    private int within(String line, int at, JsonNode block) {
        Matcher end = Pattern.compile(block.path("end").asText()).matcher(line);
        boolean ends = end.find(at);
        int to = ends ? end.end() : line.length();
        add(line.substring(at, to), block.path("name").asText());
        if (ends) {
            open = Optional.empty();
        }
        return to;
    }

    private int next(String line, int at) {
        Map<Integer, JsonNode> found = new TreeMap<>();
        for (JsonNode pattern : grammar.path("patterns")) {
            Matcher matcher = matcher(pattern, line);
            if (matcher.find(at) && matcher.end() > matcher.start()) {
                found.putIfAbsent(matcher.start(), pattern);
            }
        }
        if (found.isEmpty()) {
            add(line.substring(at), "");
            return line.length();
        }
        JsonNode first = found.values().iterator().next();
        Matcher matcher = matcher(first, line);
        matcher.find(at);
        add(line.substring(at, matcher.start()), "");
        if (first.has("begin")) {
            open = Optional.of(first);
            add(matcher.group(), first.path("name").asText());
        } else if (first.has("captures")) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                add(
                        matcher.group(i),
                        first.path("captures")
                                .path(String.valueOf(i))
                                .path("name")
                                .asText());
            }
        } else {
            add(matcher.group(), first.path("name").asText());
        }
        return matcher.end();
    }

    private static Matcher matcher(JsonNode pattern, String line) {
        String regex = pattern.path(pattern.has("begin") ? "begin" : "match").asText();
        return Pattern.compile(regex).matcher(line);
    }

    private void add(String text, String scope) {
        if (!text.isBlank()) {
            parts.add(new Part(text.strip(), scope));
        }
    }
}
