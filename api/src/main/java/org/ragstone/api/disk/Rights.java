package org.ragstone.api.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may do what with a file that another is to replace: nothing if there is none, or its system has no such rights. */
record Rights(Optional<PosixFileAttributes> old) {
    private static final Set<PosixFilePermission> WRITERS_OWN = PosixFilePermissions.fromString("rw-------");

    /** Something that the system may not let us do. */
    private interface Step {
        void take() throws IOException;
    }

    static Rights of(Path file) throws IOException {
        Optional<PosixFileAttributeView> view = view(file);
        // A link's rights are everybody's, and say nothing.
        if (view.isEmpty() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Rights(Optional.empty());
        }
        try {
            return new Rights(Optional.of(view.get().readAttributes()));
        } catch (NoSuchFileException e) {
            // It has been taken away just now.
            return new Rights(Optional.empty());
        }
    }

    private static Optional<PosixFileAttributeView> view(Path file) {
        return Optional.ofNullable(
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS));
    }

    /** What another file is to be made with, so that nobody has opened it before it is given the old one's. */
    FileAttribute<?>[] atFirst() {
        return old.isEmpty()
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(WRITERS_OWN)};
    }

    /** Gives them to the other file; what cannot be given stays with whoever writes it. */
    void give(Path other) {
        // By its name alone: not to follow links, the system would open and close it, which gives up the locks on it.
        Optional.ofNullable(Files.getFileAttributeView(other, PosixFileAttributeView.class))
                .ifPresent(view -> old.ifPresent(each -> give(each, view)));
    }

    private static void give(PosixFileAttributes old, PosixFileAttributeView other) {
        boolean isSameGroup = isTaken(() -> other.setGroup(old.group()));
        isTaken(() -> other.setOwner(old.owner()));
        isTaken(() -> other.setPermissions(isSameGroup ? old.permissions() : forAnyGroup(old.permissions())));
    }

    /** Another group gets no more than everybody has. */
    private static Set<PosixFilePermission> forAnyGroup(Set<PosixFilePermission> permissions) {
        Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
        kept.addAll(permissions);
        withdraw(kept, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        withdraw(kept, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        withdraw(kept, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
        return kept;
    }

    private static void withdraw(
            Set<PosixFilePermission> kept, PosixFilePermission ofGroup, PosixFilePermission others) {
        if (!kept.contains(others)) {
            kept.remove(ofGroup);
        }
    }

    private static boolean isTaken(Step step) {
        try {
            step.take();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
