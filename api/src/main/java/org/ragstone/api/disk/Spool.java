package org.ragstone.api.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are put by until all of them are known to be wanted, and then read from their start. What is too much for the memory
 * goes to a file that only this process can open, and that the system takes away when it ends, however it ends. Not thread-safe.
 */
public final class Spool implements AutoCloseable {
    private static final int AT_FIRST = 1 << 10;
    private static final int MOST_HELD = 1 << 20;
    private static final int PIECE = 1 << 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<OpenOption> OPTIONS = Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE,
            LinkOption.NOFOLLOW_LINKS);

    private final Path folder;
    private final Disk disk;
    private byte[] held = new byte[AT_FIRST];
    private byte[] piece = new byte[0];
    private int length;
    private long written;
    private Optional<Path> path = Optional.empty();
    private @Nullable FileChannel channel;

    Spool(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    public void write(byte[] bytes) throws IOException {
        write(bytes, bytes.length);
    }

    /** Puts the first bytes of an array by. */
    public void write(byte[] bytes, int count) throws IOException {
        if (length + count > MOST_HELD) {
            writeHeld();
        }
        if (count > MOST_HELD) {
            writeOut(bytes, count);
            return;
        }
        if (length + count > held.length) {
            held = Arrays.copyOf(held, Math.min(MOST_HELD, Math.max(length + count, 2 * held.length)));
        }
        System.arraycopy(bytes, 0, held, length, count);
        length += count;
    }

    private void writeHeld() throws IOException {
        writeOut(held, length);
        length = 0;
    }

    private void writeOut(byte[] bytes, int count) throws IOException {
        FileChannel file = channel();
        disk.beforeWrite(path.orElseThrow());
        ByteBuffer all = ByteBuffer.wrap(bytes, 0, count);
        while (all.hasRemaining()) {
            file.write(all);
        }
        written += count;
    }

    private FileChannel channel() throws IOException {
        if (channel == null) {
            Path file = folder.resolve(".ragstone-%016x.spool".formatted(RANDOM.nextLong()));
            channel = disk.make(file, OPTIONS, rights());
            path = Optional.of(file);
        }
        return channel;
    }

    private FileAttribute<?>[] rights() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** How many bytes there are. */
    public long length() {
        return written + length;
    }

    /** Reads the bytes from a place on; nothing is written after that. */
    public byte[] read(long from, int count) throws IOException {
        byte[] bytes = new byte[count];
        read(from, bytes, count);
        return bytes;
    }

    private void read(long from, byte[] to, int count) throws IOException {
        if (channel == null) {
            System.arraycopy(held, (int) from, to, 0, count);
            return;
        }
        writeHeld();
        ByteBuffer bytes = ByteBuffer.wrap(to, 0, count);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("the file has become shorter");
            }
        }
    }

    /** Likewise, so many of them to a stream. */
    public void copy(long from, long count, OutputStream out) throws IOException {
        copy(from, count, (bytes, some) -> out.write(bytes, 0, some));
    }

    private interface Taking {
        void take(byte[] bytes, int some) throws IOException;
    }

    private void copy(long from, long count, Taking to) throws IOException {
        if (piece.length == 0 && count > 0) {
            piece = new byte[PIECE];
        }
        for (long at = from; at < from + count; at += PIECE) {
            int some = (int) Math.min(PIECE, from + count - at);
            read(at, piece, some);
            to.take(piece, some);
        }
    }

    /** All of them to another. */
    public void copy(Spool other) throws IOException {
        copy(0, length(), other::write);
    }

    /** All of them to a stream. */
    public void copy(OutputStream out) throws IOException {
        copy(0, length(), out);
    }

    /** Lets go of all of them. */
    @Override
    public void close() {
        held = new byte[0];
        length = 0;
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // Nobody misses what was put by.
            }
        }
    }
}
