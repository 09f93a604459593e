package org.ragstone.api.report;

import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;

/** A line of an explanation with those that are set in below it, for a form that can nest them. */
public record Outline(List<Phrase> phrases, List<Outline> below) {
    public Outline {
        phrases = List.copyOf(phrases);
        below = List.copyOf(below);
    }

    /** All that {@code explain} tells of one result, in the same words: how it stands, and below it why. */
    public static Outline of(Edition edition, JudgedResult result) {
        OutlineLines lines = new OutlineLines();
        new ResultText(edition, result, lines).write();
        return lines.top().get(0);
    }

    /** The line by itself. */
    public String text() {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining());
    }
}
