package org.ragstone.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects problems until all are known, or so many that nobody would read on. Not thread-safe.
 */
public final class Problems {
    /** A file with more problems than this is most likely another file. */
    public static final int MOST = 10_000;

    private final List<Problem> found = new ArrayList<>();

    /** @throws ProblemsException if there have been too many: those told so far */
    public void add(Problem problem) {
        if (found.size() >= MOST) {
            List<Problem> told = new ArrayList<>(sorted());
            told.add(Problem.at(problem.where(), "there are still more problems, and reading has stopped here"));
            throw new ProblemsException(told);
        }
        found.add(problem);
    }

    public void add(Location where, String what, String hint) {
        add(new Problem(where, what, hint));
    }

    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    /** How many have been found. */
    public int size() {
        return found.size();
    }

    /** What was found, by file and place, each once. */
    public List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    /** @throws ProblemsException if anything was found */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ProblemsException(sorted());
        }
    }
}
