package org.ragstone.api.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/** A lock on a file that is there only while it is held; the system lets go of it when the process ends, and the next takes it over. */
public final class PassingLock implements AutoCloseable {
    private static final int LONGEST = 1 << 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Disk disk;
    private final Path file;
    private final FileChannel channel;

    private PassingLock(Disk disk, Path file, FileChannel channel) {
        this.disk = disk;
        this.file = file;
        this.channel = channel;
    }

    /** Nothing if somebody else has it. */
    static Optional<PassingLock> on(Path file, Disk disk) throws IOException {
        while (true) {
            Optional<FileChannel> channel = disk.lock(file);
            if (channel.isEmpty()) {
                return Optional.empty();
            }
            PassingLock lock = new PassingLock(disk, file, channel.get());
            if (lock.isOfTheFile()) {
                return Optional.of(lock);
            }
            channel.get().close();
        }
    }

    /** Whoever had it may have deleted it since it was opened. It is known by its length: to open it once more is to let go of it. */
    private boolean isOfTheFile() throws IOException {
        int length = RANDOM.nextInt(LONGEST) + 1;
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(new byte[length]));
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** What cannot be deleted is in nobody's way. */
    @Override
    public void close() {
        try (channel) {
            disk.delete(file);
        } catch (IOException e) {
            // The next takes it over.
        }
    }
}
