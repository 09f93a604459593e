package org.ragstone.editing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ragstone.model.ProblemsException;

/** A value as a person types it on the command line, where a number may have its sign of per cent. */
final class TypedValue {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,6})?");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern LEADING = Pattern.compile("0+(?=[0-9])");

    private TypedValue() {}

    /** @throws ProblemsException if it is a number, and not as a rule can have it */
    static void requireWritable(String typed) {
        String plain = plain(typed);
        if (!DIGITS.matcher(plain).matches()) {
            return;
        }
        if (LEADING.matcher(plain).lookingAt()) {
            throw ProblemsException.of(
                    "--new",
                    "`" + typed + "` starts with a zero",
                    "Write `" + LEADING.matcher(plain).replaceFirst("") + "`.");
        }
        if (number(typed).isEmpty()) {
            throw ProblemsException.of(
                    "--new", "`" + typed + "` is too long", "A rule asks for up to 15 digits, and 6 behind the point.");
        }
    }

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
