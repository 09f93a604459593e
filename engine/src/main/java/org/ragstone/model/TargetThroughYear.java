package org.ragstone.model;

/** Whether an indicator's target is the same all year. */
public enum TargetThroughYear {
    CONSTANT,
    VARIES
}
