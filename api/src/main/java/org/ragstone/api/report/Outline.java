package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /**
     * The same of several results that are told together, each with what stands below its first line: a clause that one before has told is only named.
     */
    public static List<List<Outline>> together(Edition edition, List<JudgedResult> results) {
        Set<String> told = new HashSet<>();
        List<List<Outline>> all = new ArrayList<>();
        for (JudgedResult result : results) {
            List<Outline> lines = of(edition, result).below();
            all.add(lines.stream().map(each -> each.withoutClauses(told)).toList());
            lines.forEach(each -> each.addClauses(told));
        }
        return all;
    }

    private Outline withoutClauses(Set<String> told) {
        return new Outline(
                isClause() && told.contains(text()) ? List.of(Phrase.plain(named() + ", as above.")) : phrases,
                below.stream().map(each -> each.withoutClauses(told)).toList());
    }

    private void addClauses(Set<String> told) {
        if (isClause()) {
            told.add(text());
        }
        below.forEach(each -> each.addClauses(told));
    }

    private boolean isClause() {
        return phrases.stream().anyMatch(each -> each.is() == Phrase.Is.CLAUSE);
    }

    /** "Clause" and its name, which stand before its words. */
    private String named() {
        String before = phrases.get(0).text();
        return before.substring(0, before.indexOf(':'));
    }

    /** The line by itself. */
    public String text() {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining());
    }
}
