package org.ragstone.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.ragstone.model.ProblemsException;

/** A text of two bytes a character, as spreadsheets save "Unicode Text" and some editors "Unicode". */
record Utf16(Charset charset, int from) {
    private static final int MARK = 0xFEFF;
    private static final int TURNED_MARK = 0xFFFE;
    private static final int BYTES_OF_MARK = 2;
    private static final int SEEN = 4;

    /** Whether the bytes begin with its mark. */
    static boolean isMarked(byte[] bytes) {
        return isMarked(bytes, MARK) || isMarked(bytes, TURNED_MARK);
    }

    private static boolean isMarked(byte[] bytes, int mark) {
        return bytes.length >= BYTES_OF_MARK && bytes[0] == (byte) (mark >> Byte.SIZE) && bytes[1] == (byte) mark;
    }

    /** What the bytes are by their mark, or by every other of the first being zero, as in no other text; else empty. */
    static Optional<Utf16> of(byte[] bytes) {
        if (isMarked(bytes, TURNED_MARK)) {
            return Optional.of(new Utf16(StandardCharsets.UTF_16LE, BYTES_OF_MARK));
        }
        if (isMarked(bytes, MARK)) {
            return Optional.of(new Utf16(StandardCharsets.UTF_16BE, BYTES_OF_MARK));
        }
        if (bytes.length < SEEN) {
            return Optional.empty();
        }
        if (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0) {
            return Optional.of(new Utf16(StandardCharsets.UTF_16LE, 0));
        }
        return bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0
                ? Optional.of(new Utf16(StandardCharsets.UTF_16BE, 0))
                : Optional.empty();
    }

    /** @throws ProblemsException if any of the bytes is no part of a character */
    String text(byte[] bytes, String name) {
        OptionalInt fault = EncodedText.firstFault(bytes, from, charset);
        if (fault.isPresent()) {
            throw new EncodedText(name, bytes, from, charset).noCharacterAt(fault.getAsInt());
        }
        return new String(bytes, from, bytes.length - from, charset);
    }
}
