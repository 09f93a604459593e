package org.ragstone.api.report;

/** How much an answer tells of why, named as the command line and the query of a request name it. */
public enum ReasonLevel {
    /** Nothing. */
    none,
    /** Each rule is cited where it counts, and its words and those of its clause stand once. */
    brief,
    /** What each rule saw, down to the figures, so that everything can be worked out again. */
    full
}
