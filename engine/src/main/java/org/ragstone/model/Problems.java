package org.ragstone.model;

import java.util.ArrayList;
import java.util.List;

/** Collects problems until all are known. Not thread-safe. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void add(Location where, String what, String hint) {
        add(new Problem(where, what, hint));
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
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
