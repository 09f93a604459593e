package org.ragstone.compare;

/** Says of something what was said of it, and what is. */
final class Sentences {
    private Sentences() {}

    /** An empty text says that there is nothing. */
    static String changed(String what, String before, String after) {
        return of(what, "was", "is", before, after);
    }

    /** The same of what speaks itself. */
    static String spoken(String what, String before, String after) {
        return of(what, "said", "says", before, after);
    }

    private static String of(String what, String did, String does, String before, String after) {
        String subject = Character.toUpperCase(what.charAt(0)) + what.substring(1);
        if (before.isEmpty()) {
            return "%s is new: %s.".formatted(subject, quoted(after));
        }
        if (after.isEmpty()) {
            return "%s is gone; it %s %s.".formatted(subject, did, quoted(before));
        }
        return "%s %s %s, and %s %s now.".formatted(subject, did, quoted(before), does, quoted(after));
    }

    static String quoted(String text) {
        return "“" + text + "”";
    }
}
