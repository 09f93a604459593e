package org.ragstone.model;

import java.util.List;
import java.util.stream.Collectors;

/** Somebody's files cannot be used: every reason at once, sorted by file and place. */
public class ProblemsException extends RuntimeException {
    private static final int MOST_IN_MESSAGE = 20;

    private final transient List<Problem> problems;

    /** @throws IllegalArgumentException if there is no problem */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream().limit(MOST_IN_MESSAGE).map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem to report");
        }
        this.problems = List.copyOf(problems);
    }

    /** One reason, at a place. */
    public static ProblemsException of(Location where, String what, String hint) {
        return new ProblemsException(List.of(new Problem(where, what, hint)));
    }

    /** One reason, of a whole file or folder. */
    public static ProblemsException of(String file, String what, String hint) {
        return of(new Location.InFile(file), what, hint);
    }

    public final List<Problem> problems() {
        return problems;
    }

    /** Whether somebody has made mistakes that they can mend, and not the program one of its own. */
    public boolean areMistakes() {
        return true;
    }
}
