package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Fields written out a line each, under headings. A line is a name and a text in which nothing can pass for the end of the
 * line, so that two lists of fields are written alike only where they are alike. A field that is blank is not written at all,
 * so that one which nobody has heard of yet changes nothing. Not thread-safe.
 */
final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    CanonicalText() {}

    CanonicalText(String heading) {
        heading(heading);
    }

    CanonicalText heading(String heading) {
        text.append('[').append(heading).append("]\n");
        return this;
    }

    int length() {
        return text.length();
    }

    String from(int start) {
        return text.substring(start);
    }

    /** Takes back what was written from there on, and has this instead. */
    void replaceFrom(int start, String by) {
        text.setLength(start);
        text.append(by);
    }

    CanonicalText text(String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(": ");
            escape(value);
            text.append('\n');
        }
        return this;
    }

    CanonicalText word(String name, Enum<?> word) {
        return text(name, word.name());
    }

    CanonicalText yes(String name, boolean holds) {
        return text(name, holds ? "yes" : "");
    }

    /** Every digit as it was given. */
    CanonicalText figure(String name, Optional<BigDecimal> figure) {
        return text(name, figure.map(BigDecimal::toPlainString).orElse(""));
    }

    CanonicalText date(String name, Optional<LocalDate> date) {
        return text(name, date.map(LocalDate::toString).orElse(""));
    }

    /** Hardly any text has anything to escape. */
    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each == '\\' || each == '\n' || each == '\r' || Character.isSurrogate(each)) {
                escapeEach(value);
                return;
            }
        }
        text.append(value);
    }

    /** Half a character has no bytes of its own, and would be written as any other half is. */
    private void escapeEach(String value) {
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
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
