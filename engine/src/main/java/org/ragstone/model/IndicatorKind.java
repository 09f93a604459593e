package org.ragstone.model;

/** Whether an indicator measures performance or describes demand. */
public enum IndicatorKind {
    /** A key performance indicator, judged against a target. */
    KPI,
    /** An activity indicator, which describes demand and may have an expected range. */
    ACTIVITY
}
