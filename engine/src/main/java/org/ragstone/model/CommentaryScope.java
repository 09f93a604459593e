package org.ragstone.model;

/** What a commentary speaks of. */
public enum CommentaryScope {
    INDICATOR,
    SERVICE,
    OVERALL
}
