package org.ragstone.model;

import java.util.List;
import java.util.stream.Collectors;

/** Somebody's files cannot be used: every reason at once, sorted by file and place. */
public class ProblemsException extends RuntimeException {
    private static final int MOST_IN_MESSAGE = 20;

    private final transient List<Problem> problems;
    private final transient List<Notice> notices;

    /** @throws IllegalArgumentException if there is no problem */
    public ProblemsException(List<Problem> problems) {
        this(problems, List.of());
    }

    /**
     * Likewise, with how the files were read that have them.
     *
     * @throws IllegalArgumentException if there is no problem
     */
    public ProblemsException(List<Problem> problems, List<Notice> notices) {
        super(problems.stream().limit(MOST_IN_MESSAGE).map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem to report");
        }
        this.problems = List.copyOf(problems);
        this.notices = List.copyOf(notices);
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

    /** How the files were read that have the problems, where that was otherwise than plainly. */
    public final List<Notice> notices() {
        return notices;
    }

    /** Whether somebody has made mistakes that they can mend, and not the program one of its own. */
    public boolean areMistakes() {
        return true;
    }
}
