package org.ragstone.api.report;

import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.Edition;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.model.DataSetHeader;

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
        return of(evaluation.edition(), evaluation.header(), evaluation.decisionId(), reasons);
    }

    static DecisionHeading of(Edition edition, DataSetHeader header, String decisionId, ReasonLevel reasons) {
        return new DecisionHeading(
                FORMAT,
                reasons,
                decisionId,
                edition.framework(),
                edition.name(),
                edition.revision(),
                header.period().toString(),
                header.title(),
                header.illustrative(),
                edition.figures());
    }
}
