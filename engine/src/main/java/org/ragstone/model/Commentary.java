package org.ragstone.model;

/**
 * A paragraph by a post, and the row it was read from. It answers the required action it names; {@code ref} is empty unless the
 * scope is INDICATOR.
 */
public record Commentary(
        CommentaryScope scope, String ref, Period period, String action, String post, String text, Location where) {}
