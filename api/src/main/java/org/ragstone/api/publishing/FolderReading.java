package org.ragstone.api.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.EditionFile;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Enclosure;
import org.ragstone.reading.SourceText;

/** Goes through the folder of an edition, and tells what is of it from what is left out. Not thread-safe. */
final class FolderReading {
    private final Enclosure enclosure;
    private final String shown;
    private final Problems problems;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();

    private FolderReading(Enclosure enclosure, String shown, Problems problems) {
        this.enclosure = enclosure;
        this.shown = shown;
        this.problems = problems;
    }

    /**
     * What is in the folder.
     *
     * @param shown the folder as its owner knows it
     * @throws ProblemsException if any file cannot be read: all that cannot
     */
    static FolderContent of(Path folder, String shown) {
        FolderReading reading = new FolderReading(new Enclosure(folder), shown, new Problems());
        reading.read(folder, "");
        reading.problems.throwIfAny();
        return new FolderContent(reading.files, reading.leftOut);
    }

    private void read(Path folder, String under) {
        List<Path> paths = list(folder, shown + "/" + under);
        Set<String> beside = paths.stream().map(path -> under + name(path)).collect(Collectors.toSet());
        for (Path path : paths) {
            String name = name(path);
            Location where = new Location.InFile(shown + "/" + under + name);
            if (under.isEmpty() && name.equals(EditionFile.MANIFEST)) {
                // Each publication writes its own.
                continue;
            }
            if (EditionFile.isNobodys(name)) {
                leftOut.add(under + name);
            } else if (!Files.isDirectory(path)) {
                if (EditionFile.belongs(under + name, beside)) {
                    file(enclosure.find(path), where).ifPresent(bytes -> files.put(under + name, bytes));
                } else {
                    leftOut.add(under + name);
                }
            } else if (Files.isSymbolicLink(path)) {
                problems.add(where, "is a link to a folder", "Put the folder itself here.");
            } else {
                within(path, under + name + "/");
            }
        }
    }

    /** What is in a folder that holds nothing of the edition is not told file by file. */
    private void within(Path folder, String under) {
        FolderReading inside = new FolderReading(enclosure, shown, problems);
        inside.read(folder, under);
        files.putAll(inside.files);
        boolean isTold = inside.files.isEmpty()
                && !inside.leftOut.isEmpty()
                && !EditionFile.canBeIn(Path.of("framework/edition", under));
        leftOut.addAll(isTold ? List.of(under) : inside.leftOut);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private List<Path> list(Path folder, String named) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(new Location.InFile(named), "the folder cannot be read", "");
            return List.of();
        }
    }

    private Optional<byte[]> file(Enclosure.Found found, Location where) {
        Path file = found.real();
        try {
            if (found.kind() == Enclosure.Kind.OUTSIDE) {
                problems.add(where, found.kind().fault(), found.kind().hint());
            } else if (found.kind() != Enclosure.Kind.FILE) {
                problems.add(where, "is no file that can be read", "");
            } else if (Files.size(file) > SourceText.MAX_BYTES) {
                problems.add(where, "the file is larger than " + (SourceText.MAX_BYTES >> 20) + " MB", "");
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            problems.add(where, "the file cannot be read", "");
        }
        return Optional.empty();
    }
}
