package org.ragstone.api.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A file beside the one that it is to become, under a name that no other has and locked while somebody is at work on it.
 * The system lets go of the lock when the process ends, however it ends: so what is not locked is left over, and deleted by
 * whoever is next at work there. Not thread-safe.
 */
final class Part implements AutoCloseable {
    private static final String START = ".ragstone-";
    private static final String END = ".part";
    private static final Pattern NAME = Pattern.compile("\\.ragstone-[0-9a-f]{16}\\.part");
    private static final String FOLDER = ".folder";
    private static final SecureRandom RANDOM = new SecureRandom();
    // Closing a file gives up every lock that the process has on it, so those of its own are not even opened.
    private static final Set<String> OWN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;
    private final Disk disk;

    private Part(Path path, FileChannel channel, Disk disk) {
        this.path = path;
        this.channel = channel;
        this.disk = disk;
    }

    /** One in the folder of the file, of which what is left over is deleted; with the rights, else those of any new file. */
    static Part beside(Path file, Disk disk, FileAttribute<?>... rights) throws IOException {
        Path folder = Disk.parent(file);
        deleteLeftOver(folder, disk);
        Optional<Part> made = Optional.empty();
        while (made.isEmpty()) {
            made = make(folder, "%s%016x%s".formatted(START, RANDOM.nextLong(), END), disk, rights);
        }
        return made.get();
    }

    /** Nothing, if somebody has taken it for left over before it was locked. */
    private static Optional<Part> make(Path folder, String name, Disk disk, FileAttribute<?>... rights)
            throws IOException {
        Path path = folder.resolve(name);
        OWN.add(name);
        boolean isMade = false;
        try {
            Part part = new Part(path, disk.make(path, rights), disk);
            isMade = true;
            if (isLocked(part.channel) && Files.exists(path)) {
                return Optional.of(part);
            }
            part.close();
            return Optional.empty();
        } finally {
            if (!isMade) {
                OWN.remove(name);
            }
        }
    }

    /** Whether nobody else has it locked; where nothing can be locked, nobody has. */
    private static boolean isLocked(FileChannel channel) {
        try {
            return Locks.isTaken(channel);
        } catch (IOException e) {
            return true;
        }
    }

    private static void deleteLeftOver(Path folder, Disk disk) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, START + "*" + END)) {
            for (Path each : all) {
                String name = each.getFileName().toString();
                boolean isPart = NAME.matcher(name).matches() && Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS);
                if (isPart && !OWN.contains(name)) {
                    deleteIfNobodys(each, disk);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // What cannot be seen is in nobody's way.
        }
    }

    private static void deleteIfNobodys(Path part, Disk disk) {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (Locks.isTaken(channel)) {
                disk.delete(folderOf(part));
                disk.delete(part);
            }
        } catch (IOException e) {
            // What is not ours to delete is in nobody's way.
        }
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /** A folder that belongs to it, and goes with it: it is for whoever makes it. */
    Path folder() {
        return folderOf(path);
    }

    private static Path folderOf(Path part) {
        return part.resolveSibling(part.getFileName() + FOLDER);
    }

    /** Deletes it, unless it has got another name. */
    @Override
    public void close() {
        try (channel) {
            disk.delete(folder());
            disk.delete(path);
        } catch (IOException e) {
            // What was to be written is, or its own failure is told; the rest is left over for whoever is next.
        } finally {
            OWN.remove(path.getFileName().toString());
        }
    }
}
