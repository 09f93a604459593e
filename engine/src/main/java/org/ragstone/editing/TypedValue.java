package org.ragstone.editing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A value as a person types it on the command line, where a number may have its sign of per cent. */
final class TypedValue {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,6})?");

    private TypedValue() {}

    static Optional<BigDecimal> number(String typed) {
        String plain = plain(typed);
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** As a rule has it: {@code 10} for {@code 10 %}. */
    static String plain(String typed) {
        String stripped = typed.strip();
        return stripped.endsWith("%")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
    }
}
