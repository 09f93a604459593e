package org.ragstone.model;

/** What a council printed of a result, to be reproduced; {@code against} is empty but for directions. */
public record PublishedAnswer(String ref, Basis basis, FindingKind kind, String against, String outcome) {}
