package org.ragstone.api.view;

import java.util.List;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.Edition;
import org.ragstone.model.Indicator;
import org.ragstone.model.ResultState;

/**
 * What stands behind a dashboard and few forms show: the guidance that goes with it, what it was made from, and who answers for
 * what. Each is made when somebody asks. Immutable and thread-safe.
 */
public final class Background {
    private final Evaluation evaluation;

    Background(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** By which all of it was judged. */
    public Edition edition() {
        return evaluation.edition();
    }

    /** Whether it is for the public, so that figures may be withheld which those inside know. */
    public boolean isForThePublic() {
        return evaluation.isForThePublic();
    }

    /** Whether any figure is suppressed or, for the public, withheld with it; not only of those that are shown. */
    public boolean hasWithheld() {
        return evaluation.data().indicators().stream()
                .anyMatch(each -> each.results().stream().anyMatch(row -> row.state() == ResultState.SUPPRESSED));
    }

    public Guidance guidance() {
        return Guidance.of(evaluation);
    }

    public Provenance provenance() {
        return Provenance.of(evaluation);
    }

    /** Who answers for an indicator, post by post. */
    public List<PostHeld> posts(Indicator indicator) {
        return PostHeld.of(indicator, evaluation.edition());
    }
}
