package org.ragstone.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** All the indicators of a council in a data set of which a slice is read. Thread-safe. */
public interface AllIndicators {
    /** Whether each row of them can be read: a row of what is not known is then a mistake. */
    boolean areRead();

    boolean has(String ref);

    /** What to say of their refs in the order of their rows; nothing where they are too many to be looked through. */
    String withRefs(Function<Collection<String>, String> said);

    /** Whether any of them is of the service. */
    boolean isService(String name);

    /** The services that they are of. */
    Set<String> services();

    /** Those of which nothing is known. */
    AllIndicators UNREAD = new AllIndicators() {
        @Override
        public boolean areRead() {
            return false;
        }

        @Override
        public boolean has(String ref) {
            return false;
        }

        @Override
        public String withRefs(Function<Collection<String>, String> said) {
            return said.apply(List.of());
        }

        @Override
        public boolean isService(String name) {
            return false;
        }

        @Override
        public Set<String> services() {
            return Set.of();
        }
    };
}
