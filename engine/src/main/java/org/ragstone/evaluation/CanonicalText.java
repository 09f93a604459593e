package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.ragstone.framework.Sha256;
import org.ragstone.model.Period;
import org.ragstone.model.PlainFigure;

/**
 * Fields written out a line each, under headings, as UTF-8. A line is a name and a text in which nothing can pass for the end of the
 * line, so that two lists of fields are written alike only where they are alike. A field that is blank is not written at all,
 * so that one which nobody has heard of yet changes nothing. Not thread-safe.
 */
final class CanonicalText {
    private static final int AT_FIRST = 1 << 9;
    // What a line has beside its name and its text, or a heading beside its name.
    private static final int SIGNS = 3;

    private byte[] bytes = new byte[AT_FIRST];
    private int length;

    CanonicalText() {}

    CanonicalText(String heading) {
        heading(heading);
    }

    CanonicalText heading(String heading) {
        grow(heading.length() + SIGNS);
        bytes[length++] = '[';
        plain(heading);
        bytes[length++] = ']';
        bytes[length++] = '\n';
        return this;
    }

    int length() {
        return length;
    }

    /** Takes back what was written from there on. */
    void setLength(int start) {
        length = start;
    }

    /** How what was written between two places stands to what was written between others, by its bytes. */
    int compare(int start, int end, int otherStart, int otherEnd) {
        return Arrays.compareUnsigned(bytes, start, end, bytes, otherStart, otherEnd);
    }

    byte[] from(int start) {
        return Arrays.copyOfRange(bytes, start, length);
    }

    void addTo(Sha256 digest) {
        digest.addPart(bytes, 0, length);
    }

    CanonicalText text(String name, String value) {
        if (!value.isEmpty()) {
            int count = plainCharacters(value);
            begin(name, value.length());
            if (count == value.length()) {
                plain(value);
            } else {
                encode(value, count);
            }
            end();
        }
        return this;
    }

    CanonicalText word(String name, Enum<?> word) {
        begin(name, word.name().length());
        plain(word.name());
        return end();
    }

    CanonicalText word(String name, Optional<? extends Enum<?>> word) {
        return word.isPresent() ? word(name, word.get()) : this;
    }

    CanonicalText yes(String name, boolean holds) {
        return text(name, holds ? "yes" : "");
    }

    CanonicalText period(String name, Period period) {
        return text(name, period.toString());
    }

    /** Every digit as it was given. */
    CanonicalText figure(String name, Optional<BigDecimal> figure) {
        return figure.isPresent() ? figure(name, figure.get()) : this;
    }

    CanonicalText figure(String name, BigDecimal figure) {
        begin(name, PlainFigure.LONGEST);
        int end = PlainFigure.write(figure, bytes, length);
        if (end < 0) {
            put(figure.toPlainString().getBytes(StandardCharsets.US_ASCII));
        } else {
            length = end;
        }
        return end();
    }

    CanonicalText date(String name, Optional<LocalDate> date) {
        return date.isPresent() ? text(name, date.get().toString()) : this;
    }

    /** Begins a line; there is room for so many bytes more, and its end. */
    private void begin(String name, int more) {
        grow(name.length() + more + SIGNS);
        plain(name);
        bytes[length++] = ':';
        bytes[length++] = ' ';
    }

    private CanonicalText end() {
        grow(1);
        bytes[length++] = '\n';
        return this;
    }

    /** Before the first that is escaped, or has more than one byte: hardly any text has such. */
    private static int plainCharacters(String text) {
        int count = text.length();
        for (int i = 0; i < count; i++) {
            char each = text.charAt(i);
            if (each >= 0x80 || each == '\\' || each == '\n' || each == '\r') {
                return i;
            }
        }
        return count;
    }

    private void encode(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\\' || each == '\n' || each == '\r' || Character.isSurrogate(each)) {
                put(escaped(text).getBytes(StandardCharsets.UTF_8));
                return;
            }
        }
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Half a character has no bytes of its own, and would be written as any other half is. */
    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints().forEach(each -> {
            switch (each) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> {
                    if (Character.getType(each) == Character.SURROGATE) {
                        text.append("\\u").append(Integer.toHexString(each));
                    } else {
                        text.appendCodePoint(each);
                    }
                }
            }
        });
        return text.toString();
    }

    /** What was written so before. */
    void write(byte[] written) {
        put(written);
    }

    private void put(byte[] written) {
        grow(written.length);
        System.arraycopy(written, 0, bytes, length, written.length);
        length += written.length;
    }

    /** There is room for it. */
    @SuppressWarnings("deprecation") // it drops the upper halves of characters, of which these have none
    private void plain(String text) {
        int count = text.length();
        text.getBytes(0, count, bytes, length);
        length += count;
    }

    private void grow(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
