package org.ragstone.model;

/** Whether a figure achieves its floor standard; equality achieves unless the floor is strict. */
public enum FloorAnswer {
    ACHIEVED,
    MISSED,
    NOT_SET
}
