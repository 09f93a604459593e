package org.ragstone.model;

/** What a council printed of a result, and where that is written down; {@code against} may be empty where nothing depends on it. */
public record PublishedAnswer(
        String ref, Basis basis, FindingKind kind, String against, String outcome, Location where) {}
