package org.ragstone.framework;

/** A sentence of the published framework: its words, the document they are from and the place in it. */
public record Clause(String id, String words, String source, String place) {}
