package org.ragstone.api.report;

import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.FigurePolicy;

/** What an answer is, and of what. */
record Heading(
        int format,
        Reasons reasons,
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

    static Heading of(Evaluation evaluation, Reasons reasons) {
        return new Heading(
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
