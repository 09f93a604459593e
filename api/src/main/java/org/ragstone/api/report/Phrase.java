package org.ragstone.api.report;

/** A part of a line, and what of it a reader looks for: a form may set that apart from the other words, and says the same. */
public record Phrase(String text, Is is) {
    /** What stands out in a line of reasons. */
    public enum Is {
        PLAIN,
        /** The name of a rule. */
        RULE,
        /** The words of a clause of the published framework. */
        CLAUSE,
        /** The document that a clause is of, and where in it. */
        SOURCE
    }

    static Phrase plain(String text) {
        return new Phrase(text, Is.PLAIN);
    }

    static Phrase rule(String name) {
        return new Phrase(name, Is.RULE);
    }

    static Phrase clause(String words) {
        return new Phrase(words, Is.CLAUSE);
    }

    static Phrase source(String source) {
        return new Phrase(source, Is.SOURCE);
    }
}
