package org.ragstone.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/** The names of what stands in a folder. */
final class Listing {
    private Listing() {}

    /**
     * Sorted, and without those that start with a dot.
     *
     * @throws ProblemsException if the folder cannot be read
     */
    static List<String> of(Path folder, String shown, Predicate<Path> wanted) {
        return everything(folder, shown, wanted).stream()
                .filter(name -> !name.startsWith("."))
                .toList();
    }

    /** The same with those that start with a dot. */
    static List<String> everything(Path folder, String shown, Predicate<Path> wanted) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(wanted)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ProblemsException(List.of(new Problem(
                    new Location.InFile(shown),
                    "the folder cannot be read",
                    "Name the folder of the rules with `--rules` or RAGSTONE_RULES.")));
        }
    }
}
