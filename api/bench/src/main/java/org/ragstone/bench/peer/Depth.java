package org.ragstone.bench.peer;

/** How much is asked of a result; each asks all that the one before asks. */
public enum Depth {
    /** Its one status: a rating, a range mark, or why it has none. */
    RATING,
    /** All that rules conclude, with reasons that can be read later. */
    REASON,
    /** The status, the reasons for it and the next better rating, read as text. */
    TEXT
}
