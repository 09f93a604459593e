package org.ragstone.api.publishing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/**
 * Files of a draft exchanged together. What they were is put by in a hidden folder of the draft until all are written, and put back
 * from there when one cannot be, or by the next who changes the draft when the machine stopped in between. All else in the draft
 * stays where it is. Not thread-safe; of two at work on a draft the second is refused.
 */
final class DraftFiles {
    private static final String HALFWAY = "a change of it was stopped before all its files were written";
    private static final String AGAIN = "`change` or `rename` of it, once more, first puts back what they were.";
    private static final String BEFORE = ".before-change";
    private static final String DONE = ".changed";
    private static final String LOCK = ".lock";
    /** Under which the files stand that were there, and the names of those that were not. */
    private static final String THERE = "there/";

    private static final String NOT_THERE = "not-there/";

    private final DiskSteps disk;
    private final Path draft;

    DraftFiles(DiskSteps disk, Path draft) {
        this.disk = disk;
        this.draft = draft;
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

    /** Puts back what the files were before a change that was stopped. */
    void restore() {
        disk.delete(draft.resolve(DONE));
        if (isThere(draft.resolve(BEFORE))) {
            locked(this::putBack);
            disk.delete(draft.resolve(BEFORE));
        }
    }

    /**
     * Writes the files, all of them or none.
     *
     * @throws ProblemsException if one cannot be written; then the draft is as it was, or it is told that it is not
     */
    void write(List<SourceFile> files) {
        restore();
        FolderContent was = before(files);
        try {
            disk.newFolder(draft.resolve(BEFORE), made -> disk.write(made, was, draft));
            locked(() -> files.forEach(file -> disk.replace(draft.resolve(file.name()), bytes(file))));
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

    private static byte[] bytes(SourceFile file) {
        return file.text().getBytes(StandardCharsets.UTF_8);
    }

    private FolderContent before(List<SourceFile> files) {
        FolderContent now = FolderContent.read(draft, draft.toString());
        FolderContent before = FolderContent.of(LOCK, "");
        for (SourceFile file : files) {
            before = now.files().containsKey(file.name())
                    ? before.with(THERE + file.name(), now.files().get(file.name()))
                    : before.with(NOT_THERE + file.name(), new byte[0]);
        }
        return before;
    }

    private void locked(Runnable work) {
        Path lock = draft.resolve(BEFORE).resolve(LOCK);
        try (FileChannel taken = disk.lock(lock).orElseThrow(this::atWork)) {
            work.run();
        } catch (IOException e) {
            throw DiskSteps.unwritable(lock, e);
        }
    }

    private ProblemsException atWork() {
        return ProblemsException.of(
                draft.toString(), "somebody else is changing this draft", "Try again when they have done.");
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

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
