package org.ragstone.model;

/** What a figure has to achieve: a level, or last year's figure. */
public sealed interface Target permits Threshold, RelativeTarget {}
