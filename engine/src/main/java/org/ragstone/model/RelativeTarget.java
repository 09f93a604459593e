package org.ragstone.model;

/** Last year's figure for the same period, to be equalled, or to be beaten if strict ({@code >LAST_YEAR}). */
public record RelativeTarget(boolean strict) implements Target {}
