package org.ragstone.api.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;

/** Locks on files, which the system lets go of when the process ends. */
final class Locks {
    // Past the end of any file, since some systems let nobody read what is locked.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private Locks() {}

    /** Whether the lock has been taken, and nobody else had it. */
    static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            // Somebody in this process has it.
            return false;
        }
    }
}
