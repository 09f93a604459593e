package org.ragstone.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of an object as they are read, each once. As long as they are those of the one before, none is told from all others. */
final class NamesRead {
    private final SharedNames before;
    private final List<String> names = new ArrayList<>();
    private final Set<String> others = new HashSet<>(0);
    private boolean isLikeBefore = true;

    NamesRead(SharedNames before) {
        this.before = before;
    }

    /** Whether it is not among them yet. */
    boolean add(String name) {
        if (isLikeBefore && before.isAt(names.size(), name)) {
            names.add(name);
            return true;
        }
        if (isLikeBefore) {
            isLikeBefore = false;
            others.addAll(names);
        }
        return others.add(name) && names.add(name);
    }

    /** Whether they are all that the one before has, in its order. */
    boolean isAsBefore() {
        return isLikeBefore && names.size() == before.size();
    }

    List<String> all() {
        return names;
    }
}
