package org.ragstone.api.publishing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.ragstone.api.disk.Disk;
import org.ragstone.model.ProblemsException;

/**
 * Where drafts lie that have been published: in a hidden folder beside those that have not, numbered and dated. Nothing that is there
 * is deleted or written over.
 */
final class PublishedDrafts {
    private static final String NAME = ".published";

    private PublishedDrafts() {}

    /**
     * Moves the folder of a draft there.
     *
     * @return where it lies
     * @throws ProblemsException if it cannot be moved
     */
    static Path putAway(Draft draft, Path shown, Instant now, DiskSteps disk) {
        if (Files.isSymbolicLink(draft.folder())) {
            throw ProblemsException.of(shown.toString(), "is a link to a folder elsewhere, and stays where it is", "");
        }
        Path drafts = above(draft.folder());
        Path lies = history(drafts, draft.framework(), draft.edition()).next(now);
        disk.makeFolder(Disk.parent(lies));
        disk.move(draft.folder(), lies);
        return isNamed(shown) ? above(shown.normalize()).resolve(drafts.relativize(lies)) : lies;
    }

    /** Whether the path, as it was typed, says of which framework and edition it is. */
    private static boolean isNamed(Path shown) {
        return shown.normalize().getNameCount() > 2 && !shown.normalize().endsWith("..");
    }

    private static Path above(Path draft) {
        return draft.resolve("../..").normalize();
    }

    private static History history(Path drafts, String framework, String edition) {
        return new History(drafts.resolve(NAME).resolve(framework).resolve(edition));
    }

    /** The last that has been published of those of an edition. */
    static Optional<Path> last(Path drafts, String framework, String edition) {
        return history(drafts, framework, edition).last().map(History.KeptFolder::folder);
    }

    /** Whether a folder is one of them, or stands among them. */
    static boolean hold(Path folder) {
        return StreamSupport.stream(folder.spliterator(), false)
                .anyMatch(name -> name.toString().equals(NAME));
    }
}
