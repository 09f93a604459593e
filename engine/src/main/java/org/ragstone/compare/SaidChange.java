package org.ragstone.compare;

/**
 * Something that an edition says in words and another says otherwise, or not at all: of what it is, by which name, what was and what is
 * said, empty where nothing is, and all of it as a sentence.
 */
public record SaidChange(Kind kind, String name, String before, String after, String sentence) {
    /** What it is that says it. */
    public enum Kind {
        /** A sentence of the published framework, or where that stands. */
        CLAUSE,
        /** A document that clauses are quoted from. */
        SOURCE,
        /** A word that the framework answers with, or that a data set may hold. */
        WORD,
        /** Anything else in framework.yaml. */
        SETTING,
        /** A rule: its name, what it asks and says, what it follows and assumes. */
        RULE,
        /** A text of the report. */
        TEXT
    }
}
