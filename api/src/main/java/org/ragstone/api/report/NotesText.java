package org.ragstone.api.report;

import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.check.sentence.Note;

/** What somebody should look at who owns an edition, in a few lines each; nothing where there is nothing. */
public final class NotesText {
    private NotesText() {}

    public static String of(List<Note> notes) {
        return notes.stream().map(NotesText::of).collect(Collectors.joining());
    }

    private static String of(Note note) {
        String clause = note.clause()
                .map(each ->
                        "    clause %s: “%s” (%s)%n".formatted(each.name(), Shown.inLine(each.words()), each.where()))
                .orElse("");
        String rule = note.rule()
                .map(each -> "    rule %s%n".formatted(Shown.inLine(each.name())))
                .orElse("");
        return "  note: %s: %s%n%s%s    %s%n"
                .formatted(note.where(), Shown.inLine(note.what()), rule, clause, Shown.inLine(note.hint()));
    }
}
