package org.ragstone.framework;

import java.util.Collection;
import java.util.Optional;

/**
 * As much of an edition as can be read. Where a part of framework.yaml could not be, its words are incomplete and its
 * clauses not known, and nothing can be said against a rule for them. Where what it
 * extends is not there, nor are the rules that it would take over.
 */
public record ReadableEdition(Edition edition, boolean clausesAreKnown, boolean datesAreKnown, boolean lacksBase) {
    /** An edition without mistakes. */
    public static ReadableEdition of(Edition edition) {
        return new ReadableEdition(edition, true, true, false);
    }

    /** The clauses that can be cited, or empty where they are not all known. */
    public Optional<Collection<String>> clauses() {
        return clausesAreKnown ? Optional.of(edition.clauses().keySet()) : Optional.empty();
    }
}
