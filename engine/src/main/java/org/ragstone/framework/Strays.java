package org.ragstone.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.reading.Enclosure;
import org.ragstone.reading.Enclosure.Kind;

/**
 * What stands among the rules where a framework is looked for and cannot be looked into, and links that would have no end. What
 * stands so where an edition is looked for may be one, and is read, and told, as such.
 */
record Strays(Enclosure rules) {
    List<Problem> all() {
        return names("").flatMap(this::at).toList();
    }

    /** Those in the folder of a framework. */
    List<Problem> in(String framework) {
        return names(framework)
                .map(name -> framework + "/" + name)
                .filter(path -> rules.kind(path(path)) == Kind.CIRCLE)
                .flatMap(path -> rules.problem(path(path), path).stream())
                .toList();
    }

    private Stream<Problem> at(String name) {
        Kind kind = rules.kind(path(name));
        if (kind == Kind.FOLDER) {
            return Stream.concat(unreadable(name).stream(), in(name).stream());
        }
        // A file that nobody reads may lie anywhere.
        boolean isNobodys = kind == Kind.NEITHER || (kind == Kind.OUTSIDE && !Files.isDirectory(path(name)));
        return isNobodys ? Stream.of() : rules.problem(path(name), name).stream();
    }

    private Optional<Problem> unreadable(String name) {
        try {
            rules.names(path(name));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    new Problem(new Location.InFile(name), "the folder cannot be read", Kind.UNREADABLE.hint()));
        }
    }

    /** Without what is hidden or an editor's; none where the folder cannot be read. */
    private Stream<String> names(String folder) {
        try {
            return rules.names(path(folder)).stream()
                    .filter(name -> !EditionFile.isHidden(name) && !EditionFile.isOfAnEditor(name));
        } catch (IOException e) {
            return Stream.of();
        }
    }

    private Path path(String path) {
        return rules.root().resolve(path);
    }
}
