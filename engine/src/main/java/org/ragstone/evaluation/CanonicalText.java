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
 *
 * <p>Lines are gathered, and put into bytes all at once when somebody looks at these: then what does so is compiled once, and not with
 * each field of each kind of row.
 */
final class CanonicalText {
    private static final int AT_FIRST = 1 << 9;
    private static final int MOST_GATHERED = 1 << 6;
    // What a line has beside its name and its text, or a heading beside its name.
    private static final int SIGNS = 3;

    private byte[] bytes = new byte[AT_FIRST];
    private int length;
    private final String[] names = new String[MOST_GATHERED];
    // A text, or a figure; of a heading an empty text.
    private final Object[] values = new Object[MOST_GATHERED];
    private int gathered;
    // Rows that stand together are mostly of one.
    private Optional<Period> latest = Optional.empty();
    private String ofLatest = "";

    CanonicalText() {}

    CanonicalText(String heading) {
        heading(heading);
    }

    CanonicalText heading(String heading) {
        gather(heading, "");
        return this;
    }

    private void gather(String name, Object value) {
        if (gathered == MOST_GATHERED) {
            write();
        }
        names[gathered] = name;
        values[gathered++] = value;
    }

    int length() {
        write();
        return length;
    }

    /** Takes back what was written from there on. */
    void setLength(int start) {
        write();
        length = start;
    }

    /** How what was written between two places stands to what was written between others, by its bytes. */
    int compare(int start, int end, int otherStart, int otherEnd) {
        return Arrays.compareUnsigned(bytes, start, end, bytes, otherStart, otherEnd);
    }

    byte[] from(int start) {
        return Arrays.copyOfRange(bytes, start, length());
    }

    void addTo(Sha256 digest) {
        write();
        digest.addPart(bytes, 0, length);
    }

    CanonicalText text(String name, String value) {
        if (!value.isEmpty()) {
            gather(name, value);
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
        return figure.isPresent() ? figure(name, figure.get()) : this;
    }

    CanonicalText figure(String name, BigDecimal figure) {
        gather(name, figure);
        return this;
    }

    CanonicalText date(String name, Optional<LocalDate> date) {
        return date.isPresent() ? text(name, date.get().toString()) : this;
    }

    /** All that was gathered. */
    private void write() {
        for (int i = 0; i < gathered; i++) {
            String text = values[i] instanceof BigDecimal figure ? figure.toPlainString() : (String) values[i];
            if (text.isEmpty()) {
                writeHeading(names[i]);
            } else {
                writeLine(names[i], text);
            }
        }
        gathered = 0;
    }

    private void writeHeading(String heading) {
        grow(heading.length() + SIGNS);
        bytes[length++] = '[';
        plain(heading);
        bytes[length++] = ']';
        bytes[length++] = '\n';
    }

    private void writeLine(String name, String text) {
        grow(name.length() + text.length() + SIGNS);
        plain(name);
        bytes[length++] = ':';
        bytes[length++] = ' ';
        int count = plainCharacters(text);
        if (count == text.length()) {
            plain(text);
        } else {
            encode(text, count);
            grow(1);
        }
        bytes[length++] = '\n';
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
        write();
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
        write();
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
