package org.ragstone.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which names among the rules people mean by what they type, whether there is something of the name or not. */
record PathsAmongRules(Path rules) {
    /**
     * The edition that the words can name, whether there is one or not; empty where they cannot.
     *
     * @param words one or two
     */
    Optional<EditionName> edition(List<String> words) {
        List<String> names =
                words.stream().flatMap(word -> named(word, words.size())).toList();
        boolean areTwo = names.size() == 2 && names.stream().allMatch(PathsAmongRules::isOne);
        return areTwo ? Optional.of(new EditionName(names.get(0), names.get(1))) : Optional.empty();
    }

    private Stream<String> named(String word, int words) {
        Path path = Path.of(word).normalize();
        boolean isOne = words > 1 && path.getNameCount() == 1;
        return isOne ? Stream.of(path.toString()) : names(path).stream();
    }

    /** The names that a path is of among the rules, if it leads there, and otherwise its own. */
    private List<String> names(Path path) {
        return of(path).filter(names -> !names.isEmpty()).orElseGet(() -> path.isAbsolute() ? List.of() : parts(path));
    }

    private static boolean isOne(String name) {
        return !name.isEmpty()
                && !name.equals("..")
                && Path.of(name).getNameCount() == 1
                && !Path.of(name).isAbsolute();
    }

    /** The names on the way from the folder of the rules to where a path leads, whether there is something or not. */
    Optional<List<String>> of(Path path) {
        return below(path.toAbsolutePath().normalize(), rules.toAbsolutePath().normalize())
                .or(() -> below(real(path), real(rules)));
    }

    private static Optional<List<String>> below(Path path, Path above) {
        return path.startsWith(above) ? Optional.of(parts(above.relativize(path))) : Optional.empty();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // It is not there.
            return path.toAbsolutePath().normalize();
        }
    }

    /** The names that a path is made of. */
    static List<String> parts(Path path) {
        Stream<Path> parts = StreamSupport.stream(path.spliterator(), false);
        return parts.map(Path::toString).filter(part -> !part.isEmpty()).toList();
    }
}
