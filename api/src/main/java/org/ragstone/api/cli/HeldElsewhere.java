package org.ragstone.api.cli;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells what another program keeps from being replaced, as Windows lets it, from what cannot be written at all. */
final class HeldElsewhere {
    private HeldElsewhere() {}

    /** Whether the file or folder is there, and is what the system did not let go. */
    static boolean is(Path path, Throwable failure) {
        if (!Files.exists(path)) {
            return false;
        }
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof FileSystemException of && names(of, path.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(FileSystemException failure, String path) {
        return path.equals(failure.getFile()) || path.equals(failure.getOtherFile());
    }
}
