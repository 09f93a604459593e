package org.ragstone.api.report;

import java.util.List;
import org.ragstone.model.Warning;

/** Warnings as texts show them: each with its place, its code to acknowledge it by, and its hint or who has acknowledged it. */
public final class WarningsText {
    private WarningsText() {}

    /** How many there are: "WARNINGS (4, 1 acknowledged)". */
    static String heading(List<Warning> warnings) {
        long acknowledged = warnings.stream()
                .filter(each -> each.acknowledged().isPresent())
                .count();
        return heading(warnings.size(), acknowledged);
    }

    /** Likewise, of so many. */
    public static String heading(long warnings, long acknowledged) {
        return "WARNINGS (" + warnings + (acknowledged == 0 ? "" : ", " + acknowledged + " acknowledged") + ")";
    }

    /** All of them under their heading, or nothing where there are none. */
    public static String of(List<Warning> warnings) {
        if (warnings.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(heading(warnings)).append('\n');
        warnings.forEach(each -> text.append(lines("", each)));
        return text.toString();
    }

    /** One of them, as it stands below the heading. */
    public static String lines(String begin, Warning warning) {
        StringBuilder text = new StringBuilder();
        (begin + warning).lines().forEach(line -> text.append("  ").append(line).append('\n'));
        return text.toString();
    }
}
