package org.ragstone.model;

/** How much the process limits of a series rest on. */
public enum LimitsAnswer {
    FIRM,
    /** On few periods. */
    TRIAL,
    /** There are none: no two neighbouring figures, or none that differ. */
    UNDEFINED
}
