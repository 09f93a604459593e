package org.ragstone.api.report;

import java.util.List;
import java.util.regex.Pattern;
import org.ragstone.model.Indicator;

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

    /** What is said of an indicator, behind its ref. */
    static String of(Indicator indicator, String said) {
        return "**" + inLine(indicator.ref()) + "** " + inLine(said);
    }

    /** A list of lines that are Markdown already, or nothing where there are none. */
    static void list(List<String> lines, StringBuilder text) {
        if (!lines.isEmpty()) {
            text.append('\n');
            lines.forEach(each -> text.append("- ").append(each).append('\n'));
        }
    }
}
