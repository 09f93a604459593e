package org.ragstone.api.publishing;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ragstone.api.disk.PassingLock;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/**
 * Files of a draft exchanged together. What they were is put by in a hidden folder of the draft until all are written, and put back
 * from there when one cannot be, or by the next who changes the draft when the machine stopped in between. All else in the draft
 * stays where it is. Whoever has opened them is alone at work on the draft until they are closed, or the process ends: what is read
 * meanwhile is what is written over. Not thread-safe.
 */
final class DraftFiles implements AutoCloseable {
    private static final String HALFWAY = "a change of it was stopped before all its files were written";
    private static final String AGAIN = "`change` or `rename` of it, once more, first puts back what they were.";
    private static final String BEFORE = ".before-change";
    private static final String DONE = ".changed";
    private static final String LOCK = ".being-changed";
    /** Under which the files stand that were there, and the names of those that were not. */
    private static final String THERE = "there/";

    private static final String NOT_THERE = "not-there/";

    private final DiskSteps disk;
    private final Path draft;
    private final PassingLock lock;

    private DraftFiles(DiskSteps disk, Path draft, PassingLock lock) {
        this.disk = disk;
        this.draft = draft;
        this.lock = lock;
    }

    /**
     * The files of a draft, for nobody else to change.
     *
     * @throws ProblemsException if somebody else is changing it, or it cannot be written
     */
    static DraftFiles open(DiskSteps disk, Path draft) {
        PassingLock lock = disk.passingLock(draft.resolve(LOCK), draft).orElseThrow(() -> atWork(draft));
        return new DraftFiles(disk, draft, lock);
    }

    private static ProblemsException atWork(Path draft) {
        return ProblemsException.of(
                draft.toString(), "another change of it is under way", "Try again when that is done.");
    }

    /**
     * Whoever reads a draft finds what it was or what it is to be.
     *
     * @throws ProblemsException if a change of it was stopped halfway
     */
    static void requireWhole(Path draft, String shown) {
        if (isThere(draft.resolve(BEFORE))) {
            throw ProblemsException.of(shown, HALFWAY, AGAIN);
        }
    }

    /** Puts back what the files were before a change that was stopped, if one was. */
    boolean restore() {
        disk.delete(draft.resolve(DONE));
        if (!isThere(draft.resolve(BEFORE))) {
            return false;
        }
        putBack();
        disk.delete(draft.resolve(BEFORE));
        return true;
    }

    /**
     * Writes the files by their names, all of them or none.
     *
     * @throws ProblemsException if one cannot be written; then the draft is as it was, or it is told that it is not
     */
    void write(Map<String, byte[]> files) {
        restore();
        FolderContent was = before(files.keySet());
        try {
            disk.newFolder(draft.resolve(BEFORE), made -> disk.write(made, was, draft), draft);
            files.forEach((name, bytes) -> disk.replace(draft.resolve(name), bytes));
            disk.move(draft.resolve(BEFORE), draft.resolve(DONE));
        } catch (ProblemsException e) {
            // From the renaming on it counts.
            if (!isThere(draft.resolve(DONE))) {
                restoreAfter(e);
            }
        }
        forget();
    }

    /** What is left of it is in nobody's way. */
    private void forget() {
        try {
            disk.delete(draft.resolve(DONE));
        } catch (ProblemsException e) {
            // The next change deletes it.
        }
    }

    private void restoreAfter(ProblemsException failure) {
        List<Problem> told = new ArrayList<>(failure.problems());
        try {
            restore();
        } catch (ProblemsException e) {
            told.add(new Problem(new Location.InFile(draft.toString()), HALFWAY, AGAIN));
        }
        throw new ProblemsException(told);
    }

    private FolderContent before(Set<String> names) {
        FolderContent now = FolderContent.read(draft, draft.toString());
        FolderContent before = FolderContent.NOTHING;
        for (String name : names) {
            before = now.files().containsKey(name)
                    ? before.with(THERE + name, now.files().get(name))
                    : before.with(NOT_THERE + name, new byte[0]);
        }
        return before;
    }

    private void putBack() {
        Path before = draft.resolve(BEFORE);
        FolderContent.read(before, before.toString()).files().forEach(this::putBack);
    }

    private void putBack(String name, byte[] bytes) {
        if (name.startsWith(THERE)) {
            disk.replace(draft.resolve(name.substring(THERE.length())), bytes);
        } else if (name.startsWith(NOT_THERE)) {
            disk.delete(draft.resolve(name.substring(NOT_THERE.length())));
        }
    }

    @Override
    public void close() {
        lock.close();
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
