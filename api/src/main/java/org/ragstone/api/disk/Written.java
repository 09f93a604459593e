package org.ragstone.api.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Files and names that have reached the disk when a method returns, so that a power cut takes nothing back. Thread-safe. */
public final class Written {
    private static final String HIDDEN = ".";
    private static final String PART = ".part";

    private Written() {}

    /** What is written into a file; it leaves the stream open. */
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Makes a file, with the rights that any new file has.
     *
     * @throws IOException if there is something of the name, or it cannot be written whole; what was written stays
     */
    public static void newFile(Path file, Body body) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            body.write(out);
            out.flush();
            channel.force(true);
        }
    }

    /**
     * Makes a file or puts another in its place, in one step from nothing or the old one to the whole new one.
     *
     * @throws IOException if it cannot be written whole; then it is as it was, and nothing is left beside it
     */
    public static void inPlace(Path file, Body body) throws IOException {
        String name = String.valueOf(file.getFileName());
        // Beside the file, since only within a disk is a move one step.
        Path part = file.resolveSibling((name.startsWith(HIDDEN) ? name : HIDDEN + name) + PART);
        Files.deleteIfExists(part);
        try {
            newFile(part, body);
            moved(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Gives a file or folder another name in one step.
     *
     * @throws IOException if there is something of the name but a file, or it is on another disk
     */
    public static void moved(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        names(parent(to));
        names(parent(from));
    }

    /** The names in a folder, on systems that can be asked to; others see to it themselves. */
    public static void names(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    /** The folder that it stands in; what stands in none is there. */
    public static Path parent(Path path) {
        return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
    }
}
