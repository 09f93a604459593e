package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.ragstone.framework.Sha256;
import org.ragstone.model.Period;

/**
 * Fields written out a line each, under headings, as UTF-8. A line is a name and a text in which nothing can pass for the end of the
 * line, so that two lists of fields are written alike only where they are alike. A field that is blank is not written at all,
 * so that one which nobody has heard of yet changes nothing. Not thread-safe.
 */
final class CanonicalText {
    private static final int AT_FIRST = 1 << 9;

    private byte[] bytes = new byte[AT_FIRST];
    private int length;
    // Rows that stand together are mostly of one.
    private Optional<Period> latest = Optional.empty();
    private String ofLatest = "";

    CanonicalText() {}

    CanonicalText(String heading) {
        heading(heading);
    }

    CanonicalText heading(String heading) {
        write('[');
        plain(heading);
        write(']');
        write('\n');
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
            plain(name);
            write(':');
            write(' ');
            escape(value);
            write('\n');
        }
        return this;
    }

    CanonicalText word(String name, Enum<?> word) {
        return text(name, word.name());
    }

    CanonicalText yes(String name, boolean holds) {
        return text(name, holds ? "yes" : "");
    }

    CanonicalText period(String name, Period period) {
        if (latest.isEmpty() || !latest.get().equals(period)) {
            latest = Optional.of(period);
            ofLatest = period.toString();
        }
        return text(name, ofLatest);
    }

    /** Every digit as it was given. */
    CanonicalText figure(String name, Optional<BigDecimal> figure) {
        return figure.isPresent() ? text(name, figure.get().toPlainString()) : this;
    }

    CanonicalText date(String name, Optional<LocalDate> date) {
        return date.isPresent() ? text(name, date.get().toString()) : this;
    }

    /** Hardly any text has anything to escape, and most have one byte for each character. */
    private void escape(String value) {
        boolean isPlain = true;
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each == '\\' || each == '\n' || each == '\r' || Character.isSurrogate(each)) {
                encode(escaped(value));
                return;
            }
            isPlain &= each < 0x80;
        }
        if (isPlain) {
            plain(value);
        } else {
            encode(value);
        }
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

    private void encode(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was written so before. */
    void write(byte[] written) {
        grow(written.length);
        System.arraycopy(written, 0, bytes, length, written.length);
        length += written.length;
    }

    @SuppressWarnings("deprecation") // it drops the upper halves of characters, of which these have none
    private void plain(String text) {
        int count = text.length();
        grow(count);
        text.getBytes(0, count, bytes, length);
        length += count;
    }

    private void write(char one) {
        grow(1);
        bytes[length++] = (byte) one;
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
