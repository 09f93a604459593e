package org.ragstone.editing;

import java.util.List;
import java.util.stream.Stream;
import org.ragstone.framework.SourceFile;

/** A file, and what is written otherwise in it. Its places are by offset in its text, in their order, and none overlaps another. Immutable. */
record EditedFile(SourceFile file, List<Replacement> replacements) {
    EditedFile {
        replacements = replacements.stream()
                .filter(each -> !each.changesNothingIn(file.text()))
                .distinct()
                .sorted()
                .toList();
    }

    /** A stretch of a text, from one offset to that behind its last character, and what is written in its place. */
    record Replacement(int start, int end, String text) implements Comparable<Replacement> {
        boolean changesNothingIn(String whole) {
            return whole.substring(start, end).equals(text);
        }

        /** Whether what stands at an offset is replaced, or something is put there. */
        boolean isAt(int offset) {
            return offset == start || (offset > start && offset < end);
        }

        @Override
        public int compareTo(Replacement other) {
            return Integer.compare(start, other.start);
        }
    }

    EditedFile and(List<Replacement> others) {
        return new EditedFile(
                file, Stream.concat(replacements.stream(), others.stream()).toList());
    }

    boolean isChanged() {
        return !replacements.isEmpty();
    }

    /** The text with all of them. */
    String text() {
        return replaced(file.text(), replacements);
    }

    /** A text with other stretches in it, which are in their order. */
    static String replaced(String whole, List<Replacement> replacements) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Replacement each : replacements) {
            text.append(whole, at, each.start()).append(each.text());
            at = each.end();
        }
        return text.append(whole, at, whole.length()).toString();
    }

    /** The file with all of them. */
    SourceFile edited() {
        return new SourceFile(file.name(), file.path(), text());
    }
}
