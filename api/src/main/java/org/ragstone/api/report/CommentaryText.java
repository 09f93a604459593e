package org.ragstone.api.report;

import org.ragstone.model.Commentary;

/** What people have written, each with the post that did. */
final class CommentaryText {
    private CommentaryText() {}

    static String quoted(Commentary commentary) {
        String by = commentary.post().isEmpty() ? "" : commentary.post() + ": ";
        return by + "“" + commentary.text() + "”";
    }
}
