package org.ragstone.framework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Enclosure;

/** The names of what stands in a folder. */
final class Listing {
    private Listing() {}

    /**
     * Sorted, and without those that start with a dot.
     *
     * @throws ProblemsException if the folder cannot be read
     */
    static List<String> of(Enclosure enclosure, Path folder, String shown) {
        return everything(enclosure, folder, shown).stream()
                .filter(Predicate.not(EditionFile::isHidden))
                .toList();
    }

    /** The same with those that start with a dot. */
    static List<String> everything(Enclosure enclosure, Path folder, String shown) {
        enclosure.problem(folder, shown).ifPresent(problem -> {
            throw new ProblemsException(List.of(problem));
        });
        try {
            return enclosure.names(folder);
        } catch (IOException e) {
            throw ProblemsException.of(shown, "the folder cannot be read", Enclosure.Kind.UNREADABLE.hint());
        }
    }
}
