package org.ragstone.model;

/** Whether a figure achieves its target; equality achieves unless the target is strict. */
public enum TargetAnswer {
    ACHIEVED,
    MISSED,
    /** It is judged against its floor alone. */
    NOT_SET
}
