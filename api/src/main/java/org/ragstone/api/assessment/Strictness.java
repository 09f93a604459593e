package org.ragstone.api.assessment;

/** What warnings are to whoever asks. */
public enum Strictness {
    /** They are told beside the answer. */
    WARNED,
    /** They are problems, and without an acknowledgement there is no answer. */
    STRICT;

    public static Strictness of(boolean strict) {
        return strict ? STRICT : WARNED;
    }
}
