package org.ragstone.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects problems until all are known, or of one file so many that nobody would read on: of that file no more are kept, and
 * all of the others. Not thread-safe.
 */
public final class Problems {
    /** A file with more problems than this is most likely another file. */
    public static final int MOST_OF_A_FILE = 10_000;

    /** Past so many of a file, whoever reads them has seen what is the matter; to guess each time takes long. */
    static final int MOST_GUESSED = 100;

    private final Map<String, Integer> byFile = new HashMap<>();
    private final List<Problem> kept = new ArrayList<>();
    private int size;

    public void add(Problem problem) {
        size++;
        int ofFile = byFile.merge(problem.where().file(), 1, Integer::sum);
        if (ofFile <= MOST_OF_A_FILE) {
            kept.add(problem);
        } else if (ofFile == MOST_OF_A_FILE + 1) {
            kept.add(Problem.at(problem.where(), "there are still more problems, and reading has stopped here"));
        }
    }

    public void add(Location where, String what, String hint) {
        add(new Problem(where, what, hint));
    }

    /** As above, with a hint that takes some looking: it is left out once the file has so many that it does not pay. */
    public void add(Location where, String what, Supplier<String> hint) {
        add(new Problem(where, what, of(where.file()) < MOST_GUESSED ? hint.get() : ""));
    }

    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    /** How many have been found, whether or not they are kept. */
    public int size() {
        return size;
    }

    /** Whether so much is wrong with the file that no more of it is told, and whoever reads it can stop. */
    public boolean areTooManyOf(String file) {
        return size > MOST_OF_A_FILE && of(file) > MOST_OF_A_FILE;
    }

    private int of(String file) {
        return byFile.getOrDefault(file, 0);
    }

    /** What was found, by file and place, each once. */
    public List<Problem> sorted() {
        return kept.stream().sorted().distinct().toList();
    }

    /** @throws ProblemsException if anything was found */
    public void throwIfAny() {
        throwIfAny(new Notices());
    }

    /** @throws ProblemsException if anything was found, with what there is to notice beside it */
    public void throwIfAny(Notices notices) {
        if (!kept.isEmpty()) {
            throw new ProblemsException(sorted(), notices.all());
        }
    }
}
