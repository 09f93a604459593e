package org.ragstone.model;

/** Whether an indicator is in use. A new indicator is active; that it is new is a label. */
public enum IndicatorStatus {
    ACTIVE,
    /** Measured again later; owes its results and has no figure to judge meanwhile. */
    SUSPENDED,
    WITHDRAWN
}
