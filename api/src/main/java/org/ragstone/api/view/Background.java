package org.ragstone.api.view;

import java.util.List;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.Edition;
import org.ragstone.model.Indicator;

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
