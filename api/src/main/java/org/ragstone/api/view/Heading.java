package org.ragstone.api.view;

import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.Edition;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Period;

/** What a dashboard is of and what judged it; figures that are made up are {@code illustrative}. */
public record Heading(
        String title,
        String council,
        Period period,
        String edition,
        String revision,
        FigurePolicy figures,
        boolean illustrative) {
    public static Heading of(Evaluation evaluation) {
        Edition edition = evaluation.edition();
        DataSetHeader header = evaluation.header();
        return new Heading(
                header.title().isEmpty() ? edition.title() : header.title(),
                edition.council(),
                header.period(),
                edition.path(),
                edition.revision(),
                edition.figures(),
                header.illustrative());
    }
}
