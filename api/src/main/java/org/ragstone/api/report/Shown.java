package org.ragstone.api.report;

import org.ragstone.model.Characters;

/** How texts are shown in a terminal. */
public final class Shown {
    private static final int SHOWN_DIGITS = 12;

    private Shown() {}

    /** Lines that end where they seem to, and in which nothing is hidden from a reader or a command to a terminal. */
    public static String harmless(CharSequence text) {
        return Characters.shown(text.toString().replace('\t', ' ').replace('\r', ' '));
    }

    /** What may be of several lines, in one, so that no line of it passes for another. */
    static String inLine(String text) {
        boolean isOneLine = Characters.isPlain(text) && !text.contains("  ");
        return isOneLine ? text : text.replaceAll("\\s+", " ");
    }

    /** As much of a digest as tells it from others, with what stands before it. */
    public static String digest(String digest) {
        return digest.substring(0, digest.lastIndexOf(':') + 1 + SHOWN_DIGITS);
    }
}
