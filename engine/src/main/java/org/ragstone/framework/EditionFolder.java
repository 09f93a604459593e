package org.ragstone.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/**
 * The folder of an edition in that of its framework, which can be exchanged for another in one step: from the moment a
 * folder has the name that is {@link #coming}, it is the edition, until it has been moved to where it is {@link #live}.
 * Whoever reads finds one or the other, and never some files of each. Immutable.
 */
public record EditionFolder(Path framework, String edition) {
    private static final String HIDDEN = ".";
    private static final String COMING = ".coming";
    // What systems put at the top of a disk, for nobody to look into.
    private static final String OF_THE_DISK = "lost+found";
    private static final String REPLACED = ".replaced";
    private static final String TAKEN_OFF = ".taken-off";
    private static final int ATTEMPTS = 10;
    private static final int LINKS_DEEP = 2;

    /** Where the edition stands. */
    public Path live() {
        return framework.resolve(edition);
    }

    /** Where the edition stands for the moment in which another is moved out of its place. */
    public Path coming() {
        return framework.resolve(HIDDEN + edition + COMING);
    }

    /** The hidden file that says that a publication has taken the edition off. */
    public Path takenOff() {
        return framework.resolve(REPLACED).resolve(edition).resolve(TAKEN_OFF);
    }

    boolean isTakenOff() {
        return Files.exists(takenOff()) && !Files.exists(current(), LinkOption.NOFOLLOW_LINKS);
    }

    /** The edition whose folder has the name, be it live or coming; empty for what is no edition's. */
    static Optional<String> editionOf(String name) {
        if (name.equals(OF_THE_DISK)) {
            return Optional.empty();
        }
        if (!name.startsWith(HIDDEN)) {
            return Optional.of(name);
        }
        return name.endsWith(COMING) && name.length() > HIDDEN.length() + COMING.length()
                ? Optional.of(name.substring(HIDDEN.length(), name.length() - COMING.length()))
                : Optional.empty();
    }

    /**
     * What is read from the folder, all of it from the same one: where another takes its place meanwhile, it is read
     * once more.
     *
     * @throws ProblemsException if the reading does, or it is exchanged again and again
     */
    public <T> T read(Function<Path, T> reading) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Path folder = current();
            Optional<Object> identity = identity(folder);
            try {
                T read = reading.apply(folder);
                if (isStill(folder, identity)) {
                    return read;
                }
            } catch (ProblemsException e) {
                if (isStill(folder, identity)) {
                    throw e;
                }
            }
        }
        Location where = new Location.InFile(framework.getFileName() + "/" + edition);
        throw new ProblemsException(
                List.of(new Problem(where, "the edition is exchanged again and again", "Try again later.")));
    }

    /** Whether it is the same folder as before; one that was not there must not be found elsewhere. */
    private boolean isStill(Path folder, Optional<Object> identity) {
        return identity.isPresent() ? identity.equals(identity(folder)) : !Files.exists(current());
    }

    private Path current() {
        if (!Files.exists(coming()) && Files.exists(live())) {
            return live();
        }
        // Looked for again, as it may have moved there between the two looks.
        return Files.exists(coming()) ? coming() : live();
    }

    /**
     * What tells a folder from another that has its name; some systems know only when it was made. Files that are links can be
     * exchanged together, by another link that they all lead through, so where they lead is part of it.
     */
    private static Optional<Object> identity(Path folder) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            Object key = Optional.ofNullable(attributes.fileKey()).orElse(attributes.creationTime());
            return Optional.of(List.of(key, links(folder)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Path> links(Path folder) throws IOException {
        List<Path> leadTo = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder.toRealPath(), LINKS_DEEP)) {
            for (Path link : (Iterable<Path>) all.filter(Files::isSymbolicLink).sorted()::iterator) {
                leadTo.add(Files.exists(link) ? link.toRealPath() : link);
            }
        } catch (AccessDeniedException | UncheckedIOException e) {
            // Whoever reads what cannot be looked into is told so.
            return List.of();
        }
        return leadTo;
    }
}
