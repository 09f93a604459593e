package org.ragstone.api.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Set;

/** Tells a folder that cannot be forced to the disk on its system at all from one that could not be just now. */
final class Unforceable {
    private static final String POSIX = "posix";

    // What a POSIX system answers where a file system has no such call: EINVAL, ENOSYS, EOPNOTSUPP.
    private static final Set<String> NO_SUCH_CALL =
            Set.of("Invalid argument", "Function not implemented", "Operation not supported");

    private Unforceable() {}

    static boolean isMeantBy(IOException failure, Path folder) {
        // Windows opens no folder as a file, and sees to names itself.
        boolean opensFolders =
                folder.getFileSystem().supportedFileAttributeViews().contains(POSIX);
        return opensFolders
                ? NO_SUCH_CALL.contains(String.valueOf(failure.getMessage()))
                : failure instanceof AccessDeniedException;
    }
}
