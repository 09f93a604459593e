package org.ragstone.framework;

/**
 * As much of an edition as can be read. Where framework.yaml has mistakes, the words that its rules use may be declared
 * where they could not be read, so that nothing can be said against them.
 */
public record EditionDraft(Edition edition, boolean wordsAreKnown) {}
