package org.ragstone.dataset.book;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.ragstone.model.Cancellation;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Unreadable;

/**
 * The archive of XML parts that a workbook is. What it says of its own sizes is not believed: every byte is counted as it comes out,
 * and an archive that grows beyond what any workbook does is refused. Not thread-safe.
 */
final class BookArchive implements AutoCloseable {
    /** A million rows have less than a tenth of it. */
    private static final long MOST_BYTES = 512L << 20;

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_OF_DIRECTORY = 8 << 20;
    private static final String CUT_OFF = "the workbook is cut off or damaged: its archive cannot be opened";
    private static final String AGAIN =
            "Copy it again from where it came, or open it in a spreadsheet program and save it anew.";

    private static final int END_LENGTH = 22;
    private static final int LONGEST_END = END_LENGTH + (1 << 16);
    private static final int DIRECTORY_LENGTH = 12;

    private final ZipFile zip;
    private final String name;
    private final Inflated inflated;

    private BookArchive(ZipFile zip, String name) {
        this.zip = zip;
        this.name = name;
        this.inflated = new Inflated(name);
    }

    /**
     * Opens it.
     *
     * @throws ProblemsException if it is none, or another one than a workbook
     */
    static BookArchive open(Path path, String name) {
        Cancellation.check();
        ZipFile zip;
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw ProblemsException.of(
                        name,
                        "the workbook is larger than " + (MOST_BYTES >> 20) + " MB",
                        "Take pictures and other sheets out of it, or give its tables as CSV.");
            }
            if (directoryLength(path) > MOST_OF_DIRECTORY) {
                throw tooMany(name);
            }
            zip = new ZipFile(path.toFile());
        } catch (IOException e) {
            Cancellation.check();
            throw e instanceof FileSystemException || e instanceof FileNotFoundException
                    ? new ProblemsException(List.of(Unreadable.problem(name, path, e)))
                    : ProblemsException.of(name, CUT_OFF, AGAIN);
        }
        BookArchive archive = new BookArchive(zip, name);
        try {
            archive.refuseOthers();
            return archive;
        } catch (ProblemsException e) {
            archive.close();
            throw e;
        }
    }

    /** How long the list of its parts is, as its end says; whoever opens it holds the list in memory. */
    private static long directoryLength(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(LONGEST_END, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            for (int at = end.length - END_LENGTH; at >= 0; at--) {
                if (end[at] == 'P' && end[at + 1] == 'K' && end[at + 2] == 5 && end[at + 3] == 6) {
                    long length = 0;
                    for (int i = 3; i >= 0; i--) {
                        length = (length << Byte.SIZE) | (end[at + DIRECTORY_LENGTH + i] & 0xFF);
                    }
                    return length;
                }
            }
            return 0;
        }
    }

    private static ProblemsException tooMany(String name) {
        return ProblemsException.of(
                name,
                String.format(Locale.ROOT, "the archive has more than %,d parts, as no workbook has", MOST_PARTS),
                FileKind.SAVE_AS);
    }

    private void refuseOthers() {
        if (zip.size() > MOST_PARTS) {
            throw tooMany(name);
        }
        OtherArchive.of(zip).ifPresent(other -> {
            throw ProblemsException.of(name, other.what(), other.cure());
        });
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /**
     * The XML of a part, or empty where there is no such part.
     *
     * @throws ProblemsException if it cannot be read
     */
    Optional<XmlPart> xml(String part) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try {
            InputStream bytes = zip.getInputStream(entry);
            if (bytes == null) {
                return Optional.empty();
            }
            // How much of the file it takes is how much is read of it, so that this can be believed.
            InputStream counted = inflated.counting(bytes, entry.getCompressedSize());
            return Optional.of(new XmlPart(new BufferedInputStream(counted, 1 << 16), name, part));
        } catch (IOException e) {
            Cancellation.check();
            throw damaged(part);
        }
    }

    private ProblemsException damaged(String part) {
        return ProblemsException.of(
                name, "the workbook is damaged: its part `" + part + "` cannot be read", XmlPart.ANEW);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // Nothing was written.
        }
    }
}
