package org.ragstone.evaluation;

import java.util.List;
import java.util.Optional;
import org.ragstone.framework.Post;
import org.ragstone.framework.Word;
import org.ragstone.model.Commentary;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.policy.language.Reason;

/**
 * What somebody must do about an indicator in the period that is judged, once for each action however many results call
 * for it, and of each post that must where the framework declares posts. {@code by} is who must, or empty where the framework or
 * the data set names nobody; {@code answers} are the commentaries that name the action, for the report's period or that of a result
 * that calls for it, and of those that the post wrote where it is one that is declared.
 */
public record RequiredAction(
        Indicator indicator,
        Period period,
        Word action,
        Optional<Post> post,
        String by,
        List<Ground> grounds,
        List<Commentary> answers) {
    public RequiredAction {
        grounds = List.copyOf(grounds);
        answers = List.copyOf(answers);
    }

    /** Whether somebody has answered it. */
    public boolean answered() {
        return !answers.isEmpty();
    }

    /** Who must act, as a reader is told: the post with whoever holds it, or who the data set names. */
    public String byWhom() {
        return post.map(each -> each.shown(indicator)).orElse(by);
    }

    /** A result that calls for the action, and the finding that says so. */
    public record Ground(JudgedResult result, Finding finding) {
        /** Why, by each rule that agrees. */
        public List<Reason> because() {
            return result.because(finding);
        }
    }
}
