package org.ragstone.api.publishing;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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
    static void make(Path folder, Content content, Consumer<Path> look) {
        requireAbsent(folder);
        Disk disk = new Disk();
        Path made = folder.resolveSibling("." + folder.getFileName() + ".making");
        disk.delete(made);
        Path first = firstOfThoseMissing(made);
        try {
            disk.write(made, content);
            look.accept(made);
            requireAbsent(folder);
            disk.move(made, folder);
        } finally {
            if (Files.exists(made)) {
                disk.delete(first);
            }
        }
    }

    /** The topmost folder that has to be made for this one. */
    private static Path firstOfThoseMissing(Path folder) {
        Path first = folder.toAbsolutePath();
        while (first.getParent() != null && !Files.exists(first.getParent())) {
            first = first.getParent();
        }
        return first;
    }

    /** @throws ProblemsException if there is something of the name */
    static void requireAbsent(Path folder) {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProblemsException(List.of(new Problem(
                    new Location.InFile(folder.toString()),
                    "is there already",
                    "Choose another name, or take it away.")));
        }
    }
}
