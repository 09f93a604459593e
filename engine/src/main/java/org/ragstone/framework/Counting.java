package org.ragstone.framework;

/** What totals make of the results that have a word. */
public enum Counting {
    IN_TOTAL,
    /** Told beside the total, and no part of it or of any percentage. */
    BESIDE_TOTAL,
    /** Said and shown, and counted nowhere: no direction of travel is given, by policy. */
    NOWHERE
}
