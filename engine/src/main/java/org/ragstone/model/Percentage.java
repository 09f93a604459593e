package org.ragstone.model;

import java.util.Locale;
import java.util.Set;

/** Tells the units that are per cent. */
public final class Percentage {
    /** What people write who do not write {@code %}. */
    private static final Set<String> IN_WORDS = Set.of("per cent", "percent", "percentage", "pct", "%age");

    private Percentage() {}

    /** Whether figures in the unit are so many of a hundred, of whatever. */
    public static boolean isUnit(String unit) {
        return unit.equals("%")
                || unit.startsWith("% of ")
                || (mayBeInWords(unit) && IN_WORDS.contains(unit.toLowerCase(Locale.ROOT)));
    }

    /** It is asked of every indicator, and few units begin so. */
    private static boolean mayBeInWords(String unit) {
        return !unit.isEmpty() && (unit.charAt(0) == 'p' || unit.charAt(0) == 'P' || unit.charAt(0) == '%');
    }
}
