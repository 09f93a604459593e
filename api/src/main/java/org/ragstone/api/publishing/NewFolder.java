package org.ragstone.api.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ragstone.api.disk.Disk;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/** Makes a folder that is not there yet, whole or not at all. */
final class NewFolder {
    private NewFolder() {}

    /**
     * Makes the folder with the files in it, once a look at them has found nothing wrong.
     *
     * @param look is given the folder while it still has another name; what it throws leaves nothing behind
     * @throws ProblemsException if there is something of the name, or it cannot be written
     */
    static void make(DiskSteps disk, Path folder, FolderContent content, Consumer<Path> look) {
        requireAbsent(folder);
        List<Path> missing = missingAbove(folder);
        try {
            disk.makeFolder(Disk.parent(folder));
            disk.newFolder(folder, made -> {
                disk.write(made, content, folder);
                look.accept(made);
                requireAbsent(folder);
            });
        } finally {
            // Of what was made, the folder stands in all of them.
            missing.forEach(NewFolder::deleteIfEmpty);
        }
    }

    /** The folders that have to be made for this one, the nearest first. */
    private static List<Path> missingAbove(Path folder) {
        List<Path> missing = new ArrayList<>();
        Path above = folder.toAbsolutePath().getParent();
        while (above != null && !Files.exists(above)) {
            missing.add(above);
            above = above.getParent();
        }
        return missing;
    }

    /** What somebody else has put there meanwhile stays. */
    private static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It is not empty, or not ours to delete: nothing of it was made to be read.
        }
    }

    /** @throws ProblemsException if there is something of the name, or of one that some systems hold for the same */
    static void requireAbsent(Path folder) {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProblemsException(List.of(new Problem(
                    new Location.InFile(folder.toString()),
                    "is there already",
                    "Choose another name, or take it away.")));
        }
        FolderName.requireUnlike(folder);
    }
}
