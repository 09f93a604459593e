package org.ragstone.api.report;

import java.util.List;
import java.util.Optional;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.framework.Post;
import org.ragstone.framework.Word;
import org.ragstone.model.Basis;
import org.ragstone.model.Commentary;

/** What somebody must do about an indicator, which results call for it, and what answers it. */
record RequiredActionDocument(
        String ref,
        String period,
        String action,
        String label,
        Optional<String> severity,
        Optional<String> post,
        Optional<String> postLabel,
        String by,
        boolean answered,
        List<Answer> answers,
        List<Ground> grounds) {

    /** A paragraph that answers it. */
    record Answer(String post, String text, String period) {
        private static Answer of(Commentary commentary) {
            return new Answer(
                    commentary.post(), commentary.text(), commentary.period().toString());
        }
    }

    /** A result that calls for it. */
    record Ground(Basis basis, String period, Optional<List<? extends ReasonOrCitation>> because) {
        private static Ground of(RequiredAction.Ground ground, Detail detail) {
            return new Ground(
                    ground.result().due().basis(),
                    ground.result().due().period().toString(),
                    detail.because(ground.result(), ground.finding()));
        }
    }

    static RequiredActionDocument of(RequiredAction action, Detail detail) {
        return new RequiredActionDocument(
                action.indicator().ref(),
                action.period().toString(),
                action.action().name(),
                action.action().label(),
                action.action().severity().map(Word::name),
                action.post().map(Post::key),
                action.post().map(Post::label),
                action.by(),
                action.answered(),
                action.answers().stream().map(Answer::of).toList(),
                action.grounds().stream()
                        .map(ground -> Ground.of(ground, detail))
                        .toList());
    }
}
