package org.ragstone.check.sentence;

/** How a figure stands to what it is held against, by a sentence. */
enum Verdict {
    /** On it or better. */
    ACHIEVED,
    /** Better, and not on it. */
    EXCEEDED,
    MISSED,
    /** Worse, or on it. */
    NOT_EXCEEDED;

    boolean isAchieved() {
        return this == ACHIEVED || this == EXCEEDED;
    }

    Verdict turned() {
        return isAchieved() ? MISSED : ACHIEVED;
    }
}
