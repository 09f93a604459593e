package org.ragstone.api.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes, moves and deletes files and folders. What a method has done is on the disk when it returns, so that a power cut
 * takes nothing back; what cannot be seen to is a failure. Thread-safe.
 */
public final class Disk {
    private static final int PIECE = 1 << 16;

    private final Watch watch;

    public Disk() {
        this((operation, path) -> {});
    }

    /** @param watch hears of each operation before it is done */
    public Disk(Watch watch) {
        this.watch = watch;
    }

    /** Each thing that is asked of the system. */
    public enum Operation {
        MAKE_FOLDER,
        MAKE_FILE,
        LOCK,
        WRITE,
        FORCE,
        MOVE,
        DELETE
    }

    /** Hears of each operation, and lets it fail by what it throws. */
    public interface Watch {
        void before(Operation operation, Path path) throws IOException;
    }

    /** What is written into a file; it leaves the stream open. */
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    /** Makes a folder and those it stands in, unless it is there. */
    public void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = parent(folder);
        makeFolder(parent);
        watch.before(Operation.MAKE_FOLDER, folder);
        Files.createDirectory(folder);
        forceNames(parent);
    }

    /**
     * Makes a file, with the rights that any new file has. Its name is on the disk when those of its folder are.
     *
     * @throws IOException if there is something of the name, or it cannot be written whole; what was written stays
     */
    public void newFile(Path file, Body body) throws IOException {
        try (FileChannel channel = make(file)) {
            write(file, channel, body);
        }
    }

    /**
     * Makes a file or puts another in its place, in one step from nothing or the old one to the whole new one. Of several
     * who do so at a time the last has it. It keeps the rights, the owner and the group of the old one as far as may be, and
     * nobody gets a right that he had not. What a process that was killed has left beside it is deleted.
     *
     * @throws IOException if it cannot be written whole, and the old one is there still; or if it cannot be forced to the disk
     */
    public void replace(Path file, Body body) throws IOException {
        Rights rights = Rights.of(file);
        try (Part part = Part.beside(file, this, rights.atFirst())) {
            rights.give(part.path());
            write(part.path(), part.channel(), body);
            move(part.path(), file);
        }
    }

    /**
     * Makes a folder in one step, whole or not at all. What a process that was killed has left beside it is deleted.
     *
     * @param work makes the folder under the name that it is given and fills it; what it throws leaves nothing behind
     * @throws IOException if there is something of the name but an empty folder, or it cannot be forced to the disk
     */
    public void newFolder(Path folder, Consumer<Path> work) throws IOException {
        try (Part part = Part.beside(folder, this)) {
            work.accept(part.folder());
            move(part.folder(), folder);
        }
    }

    /**
     * Makes a folder or puts another in its place, from nothing or the old one to the whole new one, with a moment between in which
     * there is neither. What a process that was killed has left beside it is deleted.
     *
     * @param work makes the folder under the name that it is given and fills it; what it throws leaves nothing behind, and the old one
     *     where it is
     * @throws IOException if it cannot be done, and the old one is there still; or if it cannot be forced to the disk
     */
    public void replaceFolder(Path folder, Consumer<Path> work) throws IOException {
        try (Part part = Part.beside(folder, this);
                Part old = Part.beside(folder, this)) {
            work.accept(part.folder());
            try {
                if (isThere(folder)) {
                    move(folder, old.folder());
                }
                move(part.folder(), folder);
            } catch (IOException e) {
                if (isThere(old.folder()) && !isThere(folder)) {
                    Files.move(old.folder(), folder, StandardCopyOption.ATOMIC_MOVE);
                }
                throw e;
            }
        }
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Gives a file or folder another name in one step.
     *
     * @throws IOException if there is something of the name but a file, or it is on another disk
     */
    public void move(Path from, Path to) throws IOException {
        watch.before(Operation.MOVE, to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceNames(parent(to));
        if (!parent(from).equals(parent(to))) {
            forceNames(parent(from));
        }
    }

    /** Deletes a file or a folder with all that is in it, if it is there. */
    public void delete(Path path) throws IOException {
        if (!isThere(path)) {
            return;
        }
        for (Path each : within(path)) {
            watch.before(Operation.DELETE, each);
            Files.deleteIfExists(each);
        }
        forceNames(parent(path));
    }

    /** The path and all below it, whatever is in a folder before the folder. */
    private static List<Path> within(Path path) throws IOException {
        try (Stream<Path> paths = Files.walk(path)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    /** Sees to it that the names in a folder are on the disk, where a system can be asked to. */
    public void forceNames(Path folder) throws IOException {
        try {
            watch.before(Operation.FORCE, folder);
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        } catch (IOException e) {
            if (!Unforceable.isMeantBy(e, folder)) {
                throw e;
            }
        }
    }

    /**
     * Locks a file, which is made if it is not there, until what is answered is closed or the process ends, however it ends.
     *
     * @return nothing if somebody has it locked
     */
    public Optional<FileChannel> lock(Path file) throws IOException {
        watch.before(Operation.LOCK, file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isLocked = false;
        try {
            isLocked = Locks.isTaken(channel);
            return isLocked ? Optional.of(channel) : Optional.empty();
        } finally {
            if (!isLocked) {
                channel.close();
            }
        }
    }

    /**
     * Locks a file that is made for it, until what is answered is closed, which deletes it, or the process ends.
     *
     * @return nothing if somebody has it locked
     */
    public Optional<PassingLock> passingLock(Path file) throws IOException {
        return PassingLock.on(file, this);
    }

    /** What is put by in a folder until it is known to be wanted; the folder is looked at once there is much of it. */
    public Spool spool(Path folder) {
        return new Spool(folder, this);
    }

    FileChannel make(Path file, FileAttribute<?>... rights) throws IOException {
        return make(file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), rights);
    }

    FileChannel make(Path file, Set<OpenOption> how, FileAttribute<?>... rights) throws IOException {
        watch.before(Operation.MAKE_FILE, file);
        return FileChannel.open(file, how, rights);
    }

    void beforeWrite(Path file) throws IOException {
        watch.before(Operation.WRITE, file);
    }

    private void write(Path file, FileChannel channel, Body body) throws IOException {
        OutputStream out = new BufferedOutputStream(new Pieces(file, Channels.newOutputStream(channel)), PIECE);
        body.write(out);
        out.flush();
        watch.before(Operation.FORCE, file);
        channel.force(true);
    }

    /** The folder that it stands in; what stands in none is there. */
    public static Path parent(Path path) {
        return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
    }

    /** What is written comes in pieces, each an operation. */
    private final class Pieces extends OutputStream {
        private final Path file;
        private final OutputStream out;

        Pieces(Path file, OutputStream out) {
            this.file = file;
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            watch.before(Operation.WRITE, file);
            out.write(bytes, from, length);
        }
    }
}
