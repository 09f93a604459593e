package org.ragstone.api.report;

import java.util.regex.Pattern;

/** Somebody's words as Markdown: they read as they were written, and nothing in them is taken for a mark. */
final class MarkdownText {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~^$@#]|&(?=[#A-Za-z])");
    // What would begin a list or a heading, where it begins a line.
    private static final Pattern BEGINNING = Pattern.compile("^(\\d+(?=[.)])|(?=[-+=:]))");

    private MarkdownText() {}

    /** Within a line. */
    static String inLine(String text) {
        String one = Shown.inLine(Shown.harmless(text)).strip();
        return MARKS.matcher(one).replaceAll("\\\\$0");
    }

    /** Where a line begins with it. */
    static String line(String text) {
        return BEGINNING.matcher(inLine(text)).replaceFirst("$1\\\\");
    }
}
