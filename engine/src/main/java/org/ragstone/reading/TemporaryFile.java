package org.ragstone.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.ragstone.model.Cancellation;
import org.ragstone.model.ProblemsException;

/**
 * A file for what does not fit into memory, which nobody else reads, and which is gone when it is closed or the process ends, however
 * that is. Written at its end by one thread, and read by any.
 */
public final class TemporaryFile implements AutoCloseable {
    private static final String NAME = "ragstone-";
    private static final int PIECE = 1 << 13;

    private final FileChannel channel;
    private final ByteBuffer unwritten = ByteBuffer.allocate(PIECE);
    private long written;

    private TemporaryFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * A new one, empty.
     *
     * @throws ProblemsException if there is no room for it
     */
    public static TemporaryFile create() {
        try {
            Path path = Files.createTempFile(NAME, "");
            FileChannel channel = FileChannel.open(
                    path,
                    Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
            try {
                // Where a file can be deleted that is open, nothing is left of it even if the process is killed.
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // It is deleted when it is closed.
            }
            return new TemporaryFile(channel);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** How many bytes it has. */
    public long length() {
        return written + unwritten.position();
    }

    /**
     * Puts bytes at its end.
     *
     * @throws ProblemsException if there is no room for them
     */
    public void put(byte[] bytes, int from, int count) {
        int at = from;
        while (at < from + count) {
            if (!unwritten.hasRemaining()) {
                flush();
            }
            int some = Math.min(unwritten.remaining(), from + count - at);
            unwritten.put(bytes, at, some);
            at += some;
        }
    }

    /** Has all that was put be there for whoever reads. */
    public void flush() {
        unwritten.flip();
        try {
            while (unwritten.hasRemaining()) {
                written += channel.write(unwritten, written);
            }
        } catch (IOException e) {
            throw failed(e);
        }
        unwritten.clear();
    }

    /** Reads bytes that were flushed, and says how many there were; fewer than asked for only at its end. */
    public int read(long place, byte[] bytes, int from, int count) {
        ByteBuffer wanted = ByteBuffer.wrap(bytes, from, (int) Math.min(count, Math.max(0, written - place)));
        try {
            int read = 0;
            while (wanted.hasRemaining() && read >= 0) {
                read = channel.read(wanted, place + wanted.position() - from);
            }
        } catch (IOException e) {
            throw failed(e);
        }
        return wanted.position() - from;
    }

    private static ProblemsException failed(IOException failure) {
        // A channel is closed by whoever interrupts its thread, which is no fault of the disk.
        Cancellation.check();
        String folder = System.getProperty("java.io.tmpdir", "");
        String said = Unreadable.reason(failure).map(each -> ": " + each).orElse("");
        return ProblemsException.of(
                folder,
                "no temporary file can be written in this folder" + said,
                "Make room there, or name another folder to Java: `-Djava.io.tmpdir=FOLDER`.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Nobody needs what was in it.
        }
    }
}
