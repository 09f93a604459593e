package org.ragstone.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/** The text of a file as a person sees it: without a byte-order mark, its lines ended by LF. */
public final class SourceText {
    /** The largest file that is read, in bytes. */
    public static final long MAX_BYTES = 64L << 20;

    private static final String OF_SPREADSHEETS = ".csv";
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    private static final int PIECE = 256;
    private static final int LAST_OF_ASCII = 0x7F;
    private static final long BEYOND_ASCII = 0x8080808080808080L;
    // Stands for what is not UTF-8 in a text that is read as if it were, and may stand in one that is.
    private static final char REPLACEMENT = '\uFFFD';

    private SourceText() {}

    /**
     * The text of a file that is to be UTF-8, as rules are.
     *
     * @throws ProblemsException if the file cannot be read, is too large, is no text, or is not UTF-8
     */
    public static String read(Path path, String name) {
        byte[] bytes = bytes(path, name);
        Utf32.refuse(bytes, name);
        if (Utf16.isMarked(bytes)) {
            throw ProblemsException.of(name, "the file is saved as UTF-16", EncodedText.CURE);
        }
        String text = utf8(bytes);
        OptionalInt fault = fault(text, bytes);
        if (fault.isPresent()) {
            throw notUtf8(bytes, name).noCharacterAt(fault.getAsInt());
        }
        return sound(text, name);
    }

    /**
     * The text of a file that a spreadsheet or an editor has saved: UTF-8, or UTF-16 where its mark or its zero bytes say so; a
     * CSV file that has no character of UTF-8 in it is taken for Windows-1252. What is not UTF-8 is noticed.
     *
     * @throws ProblemsException if the file cannot be read, is too large, is no text, or if there is doubt what its bytes mean
     */
    public static String read(Path path, String name, Notices notices) {
        byte[] bytes = bytes(path, name);
        boolean isTable = name.toLowerCase(Locale.ROOT).endsWith(OF_SPREADSHEETS);
        if (isTable) {
            Workbooks.refuse(bytes, name);
        }
        Utf32.refuse(bytes, name);
        Optional<Utf16> utf16 = Utf16.of(bytes);
        if (utf16.isPresent()) {
            String text = utf16.get().text(bytes, name);
            notices.add(name, "read as UTF-16", "");
            TwiceEncoded.notice(text, name, notices);
            return sound(text, name);
        }
        String text = utf8(bytes);
        OptionalInt fault = fault(text, bytes);
        if (fault.isEmpty()) {
            if (text.length() < bytes.length - start(bytes)) {
                TwiceEncoded.notice(text, name, notices);
            }
            return sound(text, name);
        }
        if (!isTable || isMarked(bytes) || hasUtf8(text)) {
            throw notUtf8(bytes, name).noCharacterAt(fault.getAsInt());
        }
        return sound(Windows1252.text(bytes, name, notices), name);
    }

    /**
     * The text of a CSV file as {@link #read(Path, String, Notices)} gives it, of any length if it is UTF-8.
     *
     * @throws ProblemsException likewise, but of one that is UTF-8 not for its length
     */
    public static CsvText csv(Path path, String name, Notices notices) {
        Cancellation.check();
        try {
            Optional<Utf8Text> utf8 = Utf8Text.of(path);
            if (utf8.isEmpty() && Files.size(path) > MAX_BYTES) {
                throw ProblemsException.of(
                        name, "the file is larger than " + (MAX_BYTES >> 20) + " MB, and not UTF-8", EncodedText.CURE);
            }
            utf8.filter(Utf8Text::mayBeEncodedTwice).ifPresent(text -> TwiceEncoded.notice(text, name, notices));
            return utf8.isPresent() ? utf8.get() : CsvText.of(read(path, name, notices));
        } catch (IOException e) {
            Cancellation.check();
            throw new ProblemsException(List.of(Unreadable.problem(name, path, e)));
        }
    }

    private static byte[] bytes(Path path, String name) {
        // To Java a file is closed by whoever interrupts the reading of it, which is no fault of the file.
        Cancellation.check();
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw ProblemsException.of(name, "the file is larger than " + (MAX_BYTES >> 20) + " MB", "");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            Cancellation.check();
            throw new ProblemsException(List.of(Unreadable.problem(name, path, e)));
        }
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }

    private static int start(byte[] bytes) {
        return isMarked(bytes) ? MARK.length : 0;
    }

    /** What is ASCII alone is only copied, which takes a small part of the time: the whole, or pieces of it. */
    private static String utf8(byte[] bytes) {
        int start = start(bytes);
        if (isAscii(bytes)) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        StringBuilder text = new StringBuilder(bytes.length);
        while (start < bytes.length) {
            int end = Math.min(start + PIECE, bytes.length);
            while (end < bytes.length && bytes[end] < 0) {
                end++;
            }
            text.append(new String(bytes, start, end - start, StandardCharsets.UTF_8));
            start = end;
        }
        return text.toString();
    }

    private static boolean isAscii(byte[] bytes) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        while (all.remaining() >= Long.BYTES) {
            if ((all.getLong() & BEYOND_ASCII) != 0) {
                return false;
            }
        }
        while (all.hasRemaining()) {
            if (all.get() < 0) {
                return false;
            }
        }
        return true;
    }

    /** The place of the first byte by which they are not the UTF-8 that the text was made of. */
    private static OptionalInt fault(String text, byte[] bytes) {
        return text.indexOf(REPLACEMENT) < 0
                ? OptionalInt.empty()
                : EncodedText.firstFault(bytes, start(bytes), StandardCharsets.UTF_8);
    }

    private static EncodedText notUtf8(byte[] bytes, String name) {
        return new EncodedText(name, bytes, start(bytes), StandardCharsets.UTF_8);
    }

    /** Whether there is any character in it of more than one byte. */
    private static boolean hasUtf8(String text) {
        return text.chars().anyMatch(each -> each > LAST_OF_ASCII && each != REPLACEMENT);
    }

    private static String sound(String decoded, String name) {
        String text = EncodedText.lines(decoded);
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            int line =
                    (int) text.substring(0, zero).chars().filter(c -> c == '\n').count() + 1;
            int column = zero - text.lastIndexOf('\n', zero);
            Location where = new Location.InText(name, line, column, Excerpt.NONE);
            throw new ProblemsException(
                    List.of(Problem.at(where, "the file is not a text file: here stands a zero byte")));
        }
        return text;
    }
}
