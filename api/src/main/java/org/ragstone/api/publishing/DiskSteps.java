package org.ragstone.api.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ragstone.api.disk.Written;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/**
 * Makes, moves and deletes files and folders. What a method has done outlasts a power cut, in the order it was done; what
 * cannot be done is told as a problem of the path. Thread-safe.
 */
final class DiskSteps {
    private static final String UNWRITABLE = "Maybe it is not yours to write, or the disk is full.";

    private final Runnable before;

    DiskSteps() {
        this(() -> {});
    }

    /** @param before is run before each single step */
    DiskSteps(Runnable before) {
        this.before = before;
    }

    /** Something that may fail for the disk's sake. */
    private interface Step {
        void take() throws IOException;
    }

    /** Makes a folder and those it stands in, unless it is there. */
    void makeFolder(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = Written.parent(folder);
        makeFolder(parent);
        step(folder, "the folder cannot be made", () -> {
            Files.createDirectory(folder);
            Written.names(parent);
        });
    }

    /** Writes a file that is not there yet. */
    void write(Path file, byte[] bytes) {
        step(file, "the file cannot be written", () -> Written.newFile(file, out -> out.write(bytes)));
    }

    /** Writes a file whole, in the place of what was there. */
    void replace(Path file, byte[] bytes) {
        step(file, "the file cannot be written", () -> Written.inPlace(file, out -> out.write(bytes)));
    }

    /** Writes the files into a folder that is not there yet. */
    void write(Path folder, FolderContent content) {
        makeFolder(folder);
        content.files().forEach((name, bytes) -> {
            Path file = folder.resolve(name);
            makeFolder(Written.parent(file));
            write(file, bytes);
        });
        settle(folder);
    }

    /** Sees to it that the names in a folder and in those below are on the disk. */
    private void settle(Path folder) {
        step(folder, "the folder cannot be written", () -> {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : (Iterable<Path>) all.filter(Files::isDirectory)::iterator) {
                    Written.names(each);
                }
            }
        });
    }

    /** Gives a file or folder another name in one step. There must be nothing of that name but a file. */
    void move(Path from, Path to) {
        step(to, "cannot be put here", () -> Written.moved(from, to));
    }

    /** Deletes a file or a folder with all that is in it, if it is there. */
    void delete(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(path)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            throw refusal(path, "cannot be deleted", e, UNWRITABLE);
        }
        all.forEach(each -> step(each, "cannot be deleted", () -> Files.deleteIfExists(each)));
    }

    private void step(Path path, String failure, Step step) {
        before.run();
        try {
            step.take();
        } catch (IOException | UncheckedIOException e) {
            throw refusal(path, failure, e, UNWRITABLE);
        }
    }

    /** A file or folder cannot be read, for a reason that the system gives. */
    static ProblemsException unreadable(Path path, IOException failure) {
        return refusal(path, "cannot be read", failure, "Maybe it is not yours to read.");
    }

    /** A file or folder cannot be written, for a reason that the system gives. */
    static ProblemsException unwritable(Path path, IOException failure) {
        return refusal(path, "cannot be written", failure, UNWRITABLE);
    }

    private static ProblemsException refusal(Path path, String what, Exception failure, String hint) {
        String reason = failure instanceof FileSystemException known && known.getReason() != null
                ? ": " + known.getReason()
                : "";
        return new ProblemsException(List.of(new Problem(new Location.InFile(path.toString()), what + reason, hint)));
    }
}
