package org.ragstone.api.publishing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values into the text of a framework.yaml, and leaves every other line and all comments as they are. */
final class TopLevel {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .,'&()/_-]*[\\p{L}\\p{N}.)])?");
    private static final Pattern NUMBER = Pattern.compile("[0-9._]+(?:e[0-9]+)?");
    private static final Set<String> NO_TEXT =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "none");

    private TopLevel() {}

    /** The text with the value for a key, if there is one: in the line of the key, else in that of a comment showing it. */
    static String with(String text, String key, Optional<String> value) {
        return value.map(each -> with(text, key, each)).orElse(text);
    }

    private static String with(String text, String key, String value) {
        String line = Matcher.quoteReplacement(key + ": " + scalar(value));
        Matcher there = Pattern.compile("(?md)^" + key + ":.*$").matcher(text);
        if (there.find()) {
            return there.replaceFirst(line);
        }
        Matcher shown = Pattern.compile("(?md)^# ?" + key + ":.*$").matcher(text);
        return shown.find() ? shown.replaceFirst(line) : key + ": " + scalar(value) + "\n" + text;
    }

    /** The value as YAML has a text: in quotes where it could be taken for something else. */
    static String scalar(String value) {
        String folded = value.toLowerCase(Locale.ROOT);
        boolean plain = PLAIN.matcher(value).matches()
                && !NO_TEXT.contains(folded)
                && !NUMBER.matcher(folded).matches();
        return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
