package org.ragstone.api.publishing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ragstone.api.disk.Disk;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/**
 * The hidden folder in that of a framework in which editions are made ready and replaced ones kept, on the same disk as
 * the editions. Whoever has opened it is alone at work on the framework until it is closed, or the process ends.
 */
final class LockedFramework implements AutoCloseable {
    private static final String NAME = ".replaced";

    private final DiskSteps disk;
    private final Path folder;
    private final FileChannel lock;

    private LockedFramework(DiskSteps disk, Path folder, FileChannel lock) {
        this.disk = disk;
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws ProblemsException if somebody else is at work, or the folder cannot be written */
    static LockedFramework open(DiskSteps disk, Path framework) {
        Path folder = framework.resolve(NAME);
        disk.makeFolder(folder);
        FileChannel lock = disk.lock(folder.resolve(".lock")).orElseThrow(() -> atWork(framework));
        return new LockedFramework(disk, folder, lock).cleared();
    }

    private static ProblemsException atWork(Path framework) {
        return new ProblemsException(List.of(new Problem(
                new Location.InFile(framework.toString()),
                "somebody else is publishing this framework",
                "Try again when they have done.")));
    }

    /** Without what a stopped publication has left, and out of sight of a repository that the rules stand in. */
    private LockedFramework cleared() {
        try {
            clear();
            ignore();
            return this;
        } catch (RuntimeException | Error e) {
            release();
            throw e;
        }
    }

    private void ignore() {
        Path ignored = folder.resolve(".gitignore");
        if (!Files.exists(ignored, LinkOption.NOFOLLOW_LINKS)) {
            disk.replace(ignored, "*\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path staged() {
        return folder.resolve(".staged");
    }

    /** The files in a folder of their own, beside what is live. */
    Path stage(FolderContent content) {
        disk.write(staged(), content, Disk.parent(folder));
        return staged();
    }

    /** What has been replaced in the place of an edition. */
    History history(String edition) {
        return new History(folder.resolve(edition));
    }

    /** The same, for whoever only looks. */
    static History history(Path framework, String edition) {
        return new History(framework.resolve(NAME).resolve(edition));
    }

    /** The editions of a framework of which something has been replaced, sorted. */
    static List<String> kept(Path framework) {
        Path folder = framework.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw DiskSteps.unreadable(folder, e);
        }
    }

    /** Takes away what is staged. */
    void clear() {
        disk.delete(staged());
    }

    @Override
    public void close() {
        try {
            clear();
        } finally {
            release();
        }
    }

    private void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw DiskSteps.unwritable(folder, e);
        }
    }
}
