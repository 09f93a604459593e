package org.ragstone.api.report;

import java.util.List;
import java.util.stream.Collectors;

/** What takes lines one after the other, each set in by so many places below the one that it is about. */
interface IndentedLines {
    void line(int indent, String text);

    /** A line in which some parts are more than words. */
    default void line(int indent, List<Phrase> phrases) {
        line(indent, phrases.stream().map(Phrase::text).collect(Collectors.joining()));
    }

    /** A line that is one of several alike. */
    default void item(int indent, String text) {
        line(indent, "- " + text);
    }

    /** Parts what is about different things. */
    void blank();
}
