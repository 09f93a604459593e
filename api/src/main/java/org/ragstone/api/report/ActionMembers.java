package org.ragstone.api.report;

import java.util.Optional;
import org.ragstone.api.report.JsonLine.Name;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.framework.Post;
import org.ragstone.framework.Word;
import org.ragstone.model.Commentary;

/** Writes a required action as a {@link RequiredActionDocument} without full reasons has it, at a fraction of the time. Not thread-safe. */
final class ActionMembers {
    private static final Name REF = new Name("ref");
    private static final Name PERIOD = new Name("period");
    private static final Name ACTION = new Name("action");
    private static final Name LABEL = new Name("label");
    private static final Name SEVERITY = new Name("severity");
    private static final Name POST = new Name("post");
    private static final Name POST_LABEL = new Name("postLabel");
    private static final Name BY = new Name("by");
    private static final Name ANSWERED = new Name("answered");
    private static final Name ANSWERS = new Name("answers");
    private static final Name TEXT = new Name("text");
    private static final Name GROUNDS = new Name("grounds");
    private static final Name BASIS = new Name("basis");

    private final JsonLine line;
    private final FindingMembers findings;

    ActionMembers(JsonLine line, FindingMembers findings) {
        this.line = line;
        this.findings = findings;
    }

    void write(RequiredAction action) {
        line.text(REF, action.indicator().ref())
                .text(PERIOD, action.period().toString())
                .text(ACTION, action.action().name())
                .text(LABEL, action.action().label())
                .text(SEVERITY, action.action().severity().map(Word::name))
                .text(POST, action.post().map(Post::key))
                .text(POST_LABEL, action.post().map(Post::label))
                .text(BY, action.by())
                .truth(ANSWERED, action.answered());
        line.beginList(ANSWERS);
        action.answers().forEach(this::answer);
        line.endList().beginList(GROUNDS);
        action.grounds().forEach(this::ground);
        line.endList();
    }

    private void answer(Commentary answer) {
        line.begin()
                .text(POST, answer.post())
                .text(TEXT, answer.text())
                .text(PERIOD, answer.period().toString())
                .end();
    }

    private void ground(RequiredAction.Ground ground) {
        line.begin()
                .word(BASIS, ground.result().due().basis())
                .text(PERIOD, ground.result().due().period().toString());
        Optional<byte[]> because = findings.of(ground.finding()).because();
        if (because.isPresent()) {
            line.members(because.get());
        }
        line.end();
    }
}
