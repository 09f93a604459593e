package org.ragstone.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/** The text of a file as a person sees it. */
public final class SourceText {
    /** The largest file that is read, in bytes. */
    public static final long MAX_BYTES = 64L << 20;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String OF_SPREADSHEETS = ".csv";
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    private static final int PIECE = 256;
    private static final int LAST_OF_ASCII = 0x7F;
    // Stands for what is not UTF-8 in a text that is read as if it were, and may stand in one that is.
    private static final char REPLACEMENT = '\uFFFD';

    private SourceText() {}

    /**
     * The file's text without a byte-order mark, its lines ended by LF. A CSV file that has no character of UTF-8 in it is
     * taken for Windows-1252, as spreadsheets write it.
     *
     * @throws ProblemsException if the file cannot be read, is too large, is no text, or is neither UTF-8 nor such a CSV file
     */
    public static String read(Path path, String name) {
        // To Java a file is closed by whoever interrupts the reading of it, which is no fault of the file.
        Cancellation.check();
        if (!Files.exists(path)) {
            throw unreadable(name, "there is no such file");
        }
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw unreadable(name, "the file is larger than " + (MAX_BYTES >> 20) + " MB");
            }
            String text = decode(Files.readAllBytes(path), name);
            int zero = text.indexOf('\0');
            if (zero >= 0) {
                throw noText(name, text, zero);
            }
            return text;
        } catch (IOException e) {
            Cancellation.check();
            throw unreadable(name, Files.isDirectory(path) ? "is a folder, not a file" : "the file cannot be read");
        }
    }

    private static String decode(byte[] bytes, String name) {
        boolean isMarked =
                Arrays.equals(Arrays.copyOf(bytes, Math.min(bytes.length, BYTE_ORDER_MARK.length)), BYTE_ORDER_MARK);
        int mark = isMarked ? BYTE_ORDER_MARK.length : 0;
        String text = utf8(bytes, mark);
        if (text.indexOf(REPLACEMENT) < 0) {
            return lines(text);
        }
        OptionalInt fault = firstFault(bytes, mark, StandardCharsets.UTF_8);
        if (fault.isEmpty()) {
            return lines(text);
        }
        if (!name.toLowerCase(Locale.ROOT).endsWith(OF_SPREADSHEETS) || hasUtf8(text)) {
            throw noCharacter(name, bytes, mark, fault.getAsInt(), StandardCharsets.UTF_8);
        }
        OptionalInt unknown = firstFault(bytes, mark, WINDOWS_1252);
        if (unknown.isPresent()) {
            throw noCharacter(name, bytes, mark, unknown.getAsInt(), WINDOWS_1252);
        }
        return lines(new String(bytes, WINDOWS_1252));
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether there is any character in it of more than one byte. */
    private static boolean hasUtf8(String text) {
        return text.chars().anyMatch(each -> each > LAST_OF_ASCII && each != REPLACEMENT);
    }

    /** In pieces, since those without a character beyond ASCII are only copied, which takes a small part of the time. */
    private static String utf8(byte[] bytes, int from) {
        StringBuilder text = new StringBuilder(bytes.length);
        int start = from;
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

    /** The place of the first byte that is none of the characters, nor a part of one. */
    private static OptionalInt firstFault(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer left = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer decoded = CharBuffer.allocate(PIECE);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            decoded.clear();
            result = decoder.decode(left, decoded, true);
        }
        return result.isError() ? OptionalInt.of(left.position()) : OptionalInt.empty();
    }

    private static ProblemsException noCharacter(String name, byte[] bytes, int from, int at, Charset charset) {
        String before = lines(new String(bytes, from, at - from, charset));
        String text = before + lines(new String(bytes, at, bytes.length - at, charset));
        int lineStart = before.lastIndexOf('\n') + 1;
        Location where = new Location.InText(
                name,
                (int) before.chars().filter(c -> c == '\n').count() + 1,
                before.codePointCount(lineStart, before.length()) + 1,
                new Excerpt(text, before.length(), 1));
        return ProblemsException.of(
                where, "the byte %02X here is no character".formatted(bytes[at]), "Save the file as UTF-8.");
    }

    private static ProblemsException noText(String name, String text, int at) {
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int column = at - text.lastIndexOf('\n', at);
        Location where = new Location.InText(name, line, column, Excerpt.NONE);
        return new ProblemsException(
                List.of(Problem.at(where, "the file is not a text file: here stands a zero byte")));
    }

    private static ProblemsException unreadable(String name, String what) {
        return new ProblemsException(List.of(Problem.at(new Location.InFile(name), what)));
    }
}
