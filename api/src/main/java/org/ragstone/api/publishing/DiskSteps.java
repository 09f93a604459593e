package org.ragstone.api.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.disk.PassingLock;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/** Makes, moves and deletes files and folders on a disk, and tells what cannot be done as a problem of the path. Thread-safe. */
final class DiskSteps {
    private static final String CANNOT_BE_WRITTEN = "cannot be written";
    private static final String UNWRITABLE = "Maybe it is not yours to write, or the disk is full.";

    private final Disk disk;

    DiskSteps(Disk disk) {
        this.disk = disk;
    }

    /** Something that may fail for the disk's sake. */
    private interface Step {
        void take() throws IOException;
    }

    /** Makes a folder and those it stands in, unless it is there. */
    void makeFolder(Path folder) {
        step(folder, "the folder cannot be made", () -> disk.makeFolder(folder));
    }

    /** Makes a folder, whole or not at all, of what the work makes under the name that it is given. */
    void newFolder(Path folder, Consumer<Path> work) {
        newFolder(folder, work, folder);
    }

    /** The same for the sake of another, of which a failure is told. */
    void newFolder(Path folder, Consumer<Path> work, Path meant) {
        step(
                meant,
                meant.equals(folder) ? "the folder cannot be made" : CANNOT_BE_WRITTEN,
                () -> disk.newFolder(folder, work));
    }

    /** Writes a file whole, in the place of what was there. */
    void replace(Path file, byte[] bytes) {
        step(file, "the file cannot be written", () -> disk.replace(file, out -> out.write(bytes)));
    }

    /**
     * Writes the files into a folder that is not there yet.
     *
     * @param meant the folder that it is to become, of which a failure is told
     */
    void write(Path folder, FolderContent content, Path meant) {
        step(meant, "the folder cannot be written", () -> {
            disk.makeFolder(folder);
            for (Map.Entry<String, byte[]> each : content.files().entrySet()) {
                Path file = folder.resolve(each.getKey());
                disk.makeFolder(Disk.parent(file));
                disk.newFile(file, out -> out.write(each.getValue()));
            }
            settle(folder);
        });
    }

    /** Sees to it that the names in a folder and in those below are on the disk. */
    private void settle(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all.filter(Files::isDirectory)::iterator) {
                disk.forceNames(each);
            }
        }
    }

    /** A folder of its own for what is only looked at; whoever asked for it deletes it. */
    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("ragstone-");
        } catch (IOException e) {
            throw unwritable(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    /** Gives a file or folder another name in one step. There must be nothing of that name but a file. */
    void move(Path from, Path to) {
        step(to, "cannot be put here", () -> disk.move(from, to));
    }

    /** Locks a file until what is answered is closed, unless somebody has it locked. */
    Optional<FileChannel> lock(Path file) {
        try {
            return disk.lock(file);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * Locks a file that is there only while it is locked, unless somebody has it locked.
     *
     * @param meant for whose sake it is locked, of which a failure is told
     */
    Optional<PassingLock> passingLock(Path file, Path meant) {
        try {
            return disk.passingLock(file);
        } catch (IOException e) {
            throw unwritable(meant, e);
        }
    }

    /** Deletes a file or a folder with all that is in it, if it is there. */
    void delete(Path path) {
        step(path, "cannot be deleted", () -> disk.delete(path));
    }

    private static void step(Path path, String failure, Step step) {
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
        return refusal(path, CANNOT_BE_WRITTEN, failure, UNWRITABLE);
    }

    private static ProblemsException refusal(Path path, String what, Exception failure, String hint) {
        String reason = failure instanceof FileSystemException known && known.getReason() != null
                ? ": " + known.getReason()
                : "";
        return new ProblemsException(List.of(new Problem(new Location.InFile(path.toString()), what + reason, hint)));
    }
}
