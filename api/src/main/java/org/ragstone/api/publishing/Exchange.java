package org.ragstone.api.publishing;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ragstone.framework.EditionFolder;
import org.ragstone.framework.Manifest;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/**
 * Exchanges the folder of an edition. Each exchange counts from one single renaming on, so that whoever reads finds the
 * old or the new edition whole; stopped at any point, it is carried to its end by the next one. Not thread-safe: the
 * framework has to be locked.
 */
final class Exchange {
    private final DiskSteps disk;
    private final EditionFolder edition;
    private final History history;
    private final Clock clock;

    Exchange(DiskSteps disk, EditionFolder edition, History history, Clock clock) {
        this.disk = disk;
        this.edition = edition;
        this.history = history;
        this.clock = clock;
    }

    /** Carries an exchange that was stopped to its end: what was coming is live, and what it replaces is kept. */
    void finish() {
        if (!isThere(edition.coming())) {
            return;
        }
        if (isThere(edition.live())) {
            disk.move(edition.live(), history.next(clock.instant()));
        }
        disk.move(edition.coming(), edition.live());
    }

    /** What says, in the edition's folder, that the files were published there now, or put back. */
    Manifest manifest(FolderContent content, boolean isPutBack) {
        String moment = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        return isPutBack ? Manifest.ofPutBack(moment, content.files()) : Manifest.of(moment, content.files());
    }

    /** Puts a folder in the edition's place and keeps what stood there, or that nothing did. */
    void put(Path staged) {
        disk.makeFolder(history.folder());
        // Before it counts, since afterwards nobody could tell a new edition from one that is already kept.
        if (!isThere(edition.live()) && !wasNoneBefore(staged)) {
            disk.makeFolder(history.next(clock.instant()));
        }
        disk.delete(edition.takenOff());
        counted(staged, () -> {
            disk.move(staged, edition.coming());
            finish();
        });
    }

    /** Whether it is kept as the last thing before what is put that there was no edition. */
    private boolean wasNoneBefore(Path staged) {
        return history.entries().stream()
                .filter(each -> !each.folder().equals(staged))
                .reduce((earlier, later) -> later)
                .map(History.KeptFolder::isNone)
                .orElse(false);
    }

    /** Takes the edition off and keeps it, and says first that this is meant. */
    void takeOff() {
        disk.makeFolder(history.folder());
        sayThatItIsMeant();
        counted(edition.live(), () -> disk.move(edition.live(), history.next(clock.instant())));
    }

    /** A full disk that has no room for this does not keep anybody from taking an edition off. */
    private void sayThatItIsMeant() {
        try {
            disk.replace(edition.takenOff(), new byte[0]);
        } catch (ProblemsException e) {
            // A server that keeps what it served goes on with it then, and says that it is gone.
        }
    }

    /** Whoever is told of a failure takes it that nothing has changed, unless they are told that too. */
    private void counted(Path moved, Runnable exchange) {
        try {
            exchange.run();
        } catch (ProblemsException e) {
            if (isThere(moved)) {
                throw e;
            }
            List<Problem> told = new ArrayList<>(e.problems());
            told.add(new Problem(
                    new Location.InFile(edition.framework().getFileName() + "/" + edition.edition()),
                    "is exchanged all the same, and counts from now on",
                    "What is left to do is done by the next `publish` or `rollback` of it."));
            throw new ProblemsException(told);
        }
    }

    private static boolean isThere(Path folder) {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }
}
