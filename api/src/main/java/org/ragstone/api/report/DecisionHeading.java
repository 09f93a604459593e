package org.ragstone.api.report;

import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.FigurePolicy;

/** What an answer is, and of what. */
record DecisionHeading(
        int format,
        ReasonLevel reasons,
        String decisionId,
        String framework,
        String edition,
        String revision,
        String period,
        String title,
        boolean illustrative,
        FigurePolicy figures) {
    /** The shape of the document: a key that goes, or means something else, makes it another. */
    private static final int FORMAT = 2;

    static DecisionHeading of(Evaluation evaluation, ReasonLevel reasons) {
        return new DecisionHeading(
                FORMAT,
                reasons,
                evaluation.decisionId(),
                evaluation.edition().framework(),
                evaluation.edition().name(),
                evaluation.edition().revision(),
                evaluation.header().period().toString(),
                evaluation.header().title(),
                evaluation.header().illustrative(),
                evaluation.edition().figures());
    }
}
