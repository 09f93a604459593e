package org.ragstone.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;

/**
 * Characters of a text that was UTF-8, was taken for Windows-1252 by some program and saved by it as UTF-8 again: {@code Â£} for a
 * pound. Nobody writes them so.
 */
final class TwiceEncoded {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int MOST_SHOWN = 6;
    private static final int LONGEST = 4;

    /** What the first byte of a character is there, of two bytes, of three and of four, as far as councils write them. */
    private static final String FIRST = "ÂÃâð";

    private TwiceEncoded() {}

    /** Notices them, each once, and where the first of them stands. */
    static void notice(String text, String name, Notices notices) {
        Map<String, String> found = new LinkedHashMap<>();
        int first = find(text, found);
        if (first >= 0) {
            notice(found, line(text, first), name, notices);
        }
    }

    /** Likewise of a text of any length. */
    static void notice(CsvText text, String name, Notices notices) {
        Map<String, String> found = new LinkedHashMap<>();
        int line = 0;
        int lines = 0;
        char[] piece = new char[1 << 16];
        int kept = 0;
        try (Reader reader = text.open()) {
            for (int read = reader.read(piece);
                    read >= 0 && found.size() < MOST_SHOWN;
                    read = reader.read(piece, kept, piece.length - kept)) {
                String part = new String(piece, 0, kept + read);
                int first = find(part, found);
                line = line == 0 && first >= 0 ? lines + line(part, first) : line;
                kept = Math.min(part.length(), LONGEST - 1);
                lines += line == 0 ? line(part, part.length() - kept) - 1 : 0;
                part.getChars(part.length() - kept, part.length(), piece, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (line > 0) {
            notice(found, line, name, notices);
        }
    }

    private static int find(String text, Map<String, String> found) {
        int first = -1;
        for (int i = start(text); i < text.length() && found.size() < MOST_SHOWN; i++) {
            Optional<String> meant = FIRST.indexOf(text.charAt(i)) < 0 ? Optional.empty() : meant(text, i);
            if (meant.isPresent()) {
                first = first < 0 ? i : first;
                found.putIfAbsent(text.substring(i, i + length(text.charAt(i))), meant.get());
            }
        }
        return first;
    }

    private static void notice(Map<String, String> found, int line, String name, Notices notices) {
        notices.add(
                new Location.InTable(name, line, ""),
                "characters that were encoded twice: "
                        + found.entrySet().stream()
                                .map(each -> "`" + each.getKey() + "` for `" + each.getValue() + "`")
                                .collect(Collectors.joining(", ")),
                "Some program has taken UTF-8 for Windows-1252. Save the file anew from where it was right, as UTF-8.");
    }

    /** Where the first can be: to look for one character in a text takes a small part of the time of going through it. */
    private static int start(String text) {
        return FIRST.chars().map(text::indexOf).filter(at -> at >= 0).min().orElse(text.length());
    }

    private static int length(char first) {
        return switch (first) {
            case 'ð' -> LONGEST;
            case 'â' -> 3;
            default -> 2;
        };
    }

    /** The character of which its bytes were taken for characters, or empty where they are none of it. */
    private static Optional<String> meant(String text, int at) {
        int end = at + length(text.charAt(at));
        if (end > text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes(text, at, end))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static ByteBuffer bytes(String text, int from, int end) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.allocate(end - from);
        for (int i = from; i < end; i++) {
            char each = text.charAt(i);
            // Of bytes that are no character there, most programs make the control character of that number.
            if (Character.isISOControl(each)) {
                bytes.put((byte) each);
            } else {
                bytes.put(WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(text, i, i + 1)));
            }
        }
        return bytes.flip();
    }

    private static int line(String text, int at) {
        return 1
                + (int) EncodedText.lines(text.substring(0, at))
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }
}
