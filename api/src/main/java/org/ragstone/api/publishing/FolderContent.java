package org.ragstone.api.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

/**
 * The files of an edition in its folder, by their path in it, and the names of all else, which is left out: notes of its owner, what
 * editors and systems leave behind, folders that are no part of it. What was meant for the edition and is not read there is not left
 * out, so that it is told. Immutable.
 */
final class FolderContent {
    static final FolderContent NOTHING = new FolderContent(new TreeMap<>(), List.of());

    private final SortedMap<String, byte[]> files;
    private final List<String> leftOut;

    private FolderContent(SortedMap<String, byte[]> files, List<String> leftOut) {
        this.files = new TreeMap<>(files);
        this.leftOut = List.copyOf(leftOut);
    }

    /** A folder with one file. */
    static FolderContent of(String name, String text) {
        return NOTHING.with(name, text);
    }

    /**
     * The files of the folder.
     *
     * @param shown the folder as its owner knows it
     * @throws ProblemsException if any cannot be read: all that cannot
     */
    static FolderContent read(Path folder, String shown) {
        Problems problems = new Problems();
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> leftOut = new ArrayList<>();
        read(new Enclosure(folder), folder, "", shown, files, leftOut, problems);
        problems.throwIfAny();
        return new FolderContent(files, leftOut);
    }

    private static void read(
            Enclosure enclosure,
            Path folder,
            String under,
            String shown,
            SortedMap<String, byte[]> files,
            List<String> leftOut,
            Problems problems) {
        List<Path> paths = list(folder, shown + "/" + under, problems);
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
                    file(enclosure.find(path), where, problems).ifPresent(bytes -> files.put(under + name, bytes));
                } else {
                    leftOut.add(under + name);
                }
            } else if (Files.isSymbolicLink(path)) {
                problems.add(where, "is a link to a folder", "Put the folder itself here.");
            } else {
                within(enclosure, path, under + name + "/", shown, files, leftOut, problems);
            }
        }
    }

    /** What is in a folder that holds nothing of the edition is not told file by file. */
    private static void within(
            Enclosure enclosure,
            Path folder,
            String under,
            String shown,
            SortedMap<String, byte[]> files,
            List<String> leftOut,
            Problems problems) {
        SortedMap<String, byte[]> own = new TreeMap<>();
        List<String> others = new ArrayList<>();
        read(enclosure, folder, under, shown, own, others, problems);
        files.putAll(own);
        boolean isTold =
                own.isEmpty() && !others.isEmpty() && !EditionFile.canBeIn(Path.of("framework/edition", under));
        leftOut.addAll(isTold ? List.of(under) : others);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static List<Path> list(Path folder, String shown, Problems problems) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(new Location.InFile(shown), "the folder cannot be read", "");
            return List.of();
        }
    }

    private static Optional<byte[]> file(Enclosure.Found found, Location where, Problems problems) {
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

    /** The bytes of each file by its path, its folders parted by {@code /}. */
    SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** The names that were left out, hidden ones included. */
    List<String> leftOut() {
        return leftOut;
    }

    /** The text of a file, or nothing where there is none. */
    String text(String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The same with another text for a file. */
    FolderContent with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    FolderContent with(String name, byte[] bytes) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, bytes);
        return new FolderContent(changed, leftOut);
    }

    /** The same in a folder of that name. */
    FolderContent under(String folder) {
        SortedMap<String, byte[]> moved = new TreeMap<>();
        files.forEach((name, bytes) -> moved.put(folder + "/" + name, bytes));
        return new FolderContent(moved, leftOut);
    }

    /** Whether both hold the same files, byte for byte. */
    boolean isSame(FolderContent other) {
        return files.keySet().equals(other.files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
    }
}
