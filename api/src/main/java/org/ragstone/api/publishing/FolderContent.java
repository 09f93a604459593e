package org.ragstone.api.publishing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ragstone.model.ProblemsException;

/**
 * The files of an edition in its folder, by their path in it, and the names of all else, which is left out: notes of its owner, what
 * editors and systems leave behind, folders that are no part of it. What was meant for the edition and is not read there is not left
 * out, so that it is told. Immutable.
 */
final class FolderContent {
    static final FolderContent NOTHING = new FolderContent(new TreeMap<>(), List.of());

    private final SortedMap<String, byte[]> files;
    private final List<String> leftOut;

    FolderContent(SortedMap<String, byte[]> files, List<String> leftOut) {
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
        return FolderReading.of(folder, shown);
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
