package org.ragstone.model;

/**
 * A paragraph by a post, and the row it was read from. It answers the required action it names; {@code ref} is the indicator's or,
 * where the scope is SERVICE, the service's name, or empty.
 */
public record Commentary(
        CommentaryScope scope, String ref, Period period, String action, String post, String text, Location where) {}
