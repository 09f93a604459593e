package org.ragstone.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A part of a dashboard that has a heading, which an edition can say in its own words; in the order in which they stand. */
public enum DashboardPart {
    /** What the rules leave open. */
    PROBLEMS,
    /** The edition's own sentences. */
    SUMMARY,
    /** How many results have each status. */
    TOTALS,
    /** The results that call for it, by alerts and required actions. */
    ATTENTION,
    /** What is otherwise than in an earlier period. */
    MOVES,
    SERVICES,
    /** What describes demand, with its expected range. */
    ACTIVITY,
    /** What has been written and answers no action. */
    COMMENTARY,
    /** The required actions, answered and outstanding. */
    ACTIONS,
    WARNINGS,
    /** How to read it: clauses and assumptions. */
    GUIDANCE,
    /** By which edition and revision, and what names the decision. */
    JUDGED;

    /** As {@code words/headings.yaml} calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(DashboardPart::word).toList();
    }
}
