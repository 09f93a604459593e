package org.ragstone.api.streaming;

import java.util.List;
import org.ragstone.api.report.Piece;
import org.ragstone.api.report.PieceHeading;
import org.ragstone.api.report.StreamedForm.Counted;
import org.ragstone.dataset.slices.DataSetSlice;
import org.ragstone.evaluation.EvaluatedPart;
import org.ragstone.model.Notice;
import org.ragstone.model.Problem;

/**
 * What came of a slice: what is to be written of it, and what it adds to each report of its council. Nothing, of one that has
 * mistakes, or comes after such.
 *
 * @param digests of its indicators, as each edition that judges has read them
 */
record JudgedSlice(
        DataSetSlice slice, List<Piece> pieces, List<OfReport> reports, List<byte[]> digests, List<Notice> notices) {

    /**
     * What it adds to a report.
     *
     * @param edition which of the digests are of it
     * @param warnings those lines that tell them, where the form has such
     * @param toldWarnings likewise, as texts for whoever asked, where the form has none
     * @param unacknowledged the warnings that nobody has acknowledged, where they are problems
     * @param problems where rules leave gaps or contradict each other, as texts
     */
    record OfReport(
            PieceHeading heading,
            EvaluatedPart part,
            int edition,
            Counted counted,
            List<Piece> warnings,
            ToldWarnings toldWarnings,
            List<Problem> unacknowledged,
            String problems) {}

    static JudgedSlice nothing(DataSetSlice slice) {
        return new JudgedSlice(slice, List.of(), List.of(), List.of(), List.of());
    }
}
