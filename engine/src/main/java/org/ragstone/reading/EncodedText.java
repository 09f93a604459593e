package org.ragstone.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.OptionalInt;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.ProblemsException;

/** The bytes of a file, from where its text begins, and how they stand for characters. */
final class EncodedText {
    /** How whatever is wrong with an encoding is mended. */
    static final String CURE = "Save the file as UTF-8.";

    private static final int PIECE = 256;

    private final String name;
    private final byte[] bytes;
    private final int from;
    private final Charset charset;

    EncodedText(String name, byte[] bytes, int from, Charset charset) {
        this.name = name;
        this.bytes = bytes;
        this.from = from;
        this.charset = charset;
    }

    /** The place of the first byte from there on that is none of the characters, nor a part of one. */
    static OptionalInt firstFault(byte[] bytes, int from, Charset charset) {
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

    /** Its line ends as LF. */
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The refusal of a byte that is no character. */
    ProblemsException noCharacterAt(int at) {
        return refusalAt(at, "the byte %02X here is no character".formatted(bytes[at]), CURE);
    }

    /** A refusal, told of the character that the byte begins. */
    ProblemsException refusalAt(int at, String what, String hint) {
        String before = lines(new String(bytes, from, at - from, charset));
        String text = before + lines(new String(bytes, at, bytes.length - at, charset));
        int lineStart = before.lastIndexOf('\n') + 1;
        Location where = new Location.InText(
                name,
                (int) before.chars().filter(c -> c == '\n').count() + 1,
                before.codePointCount(lineStart, before.length()) + 1,
                new Excerpt(text, before.length(), 1));
        return ProblemsException.of(where, what, hint);
    }
}
