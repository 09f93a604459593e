package org.ragstone.api.report;

import java.util.regex.Pattern;

/** How texts are shown in a terminal. */
final class Shown {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");

    private static final int SHOWN_DIGITS = 12;

    private Shown() {}

    /** A text without what a terminal takes for commands. */
    static String harmless(CharSequence text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** As much of a digest as tells it from others, with what stands before it. */
    static String digest(String digest) {
        return digest.substring(0, digest.lastIndexOf(':') + 1 + SHOWN_DIGITS);
    }
}
