package org.ragstone.check.sentence;

import java.util.Optional;

/**
 * What somebody should look at who owns an edition, and which is no fault of it: what it is, in what words, and what to do.
 * {@code where} is a file and a line; {@code rule} and {@code clause} are those that it is about, where it is about such.
 */
public record Note(String where, String what, Optional<Quoted> rule, Optional<Quoted> clause, String hint) {
    /** A rule or a clause by its name, those of its words that the note is about, and the file and line of it. */
    public record Quoted(String name, String words, String where) {}

    public static Note ofEdition(String where, String what, String hint) {
        return new Note(where, what, Optional.empty(), Optional.empty(), hint);
    }
}
