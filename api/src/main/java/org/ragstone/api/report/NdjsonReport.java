package org.ragstone.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.api.report.StreamedForm.Counted;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Summary;

/** The lines of {@link StreamedNdjson}, of what was judged at once. */
final class NdjsonReport implements Report {
    @Override
    public void write(Evaluation evaluation, ReportOptions options, OutputStream out) {
        StreamedForm form = new StreamedNdjson(options.reasons());
        PieceHeading of =
                new PieceHeading(Optional.empty(), Optional.empty(), evaluation.edition(), evaluation.header());
        PieceWriter lines = form.writer();
        evaluation.indicators().forEach(each -> lines.add(of, each));
        List<Piece> pieces = new ArrayList<>(lines.take());
        Counted counted = counted(evaluation);
        pieces.addAll(form.warnings(of, evaluation.warnings()));
        pieces.addAll(form.decision(of, evaluation.summary(), evaluation.decisionId(), counted));
        pieces.addAll(form.end(evaluation.decisionId(), counted));
        try {
            for (Piece each : pieces) {
                each.write(ColumnBits.NONE, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Counted counted(Evaluation evaluation) {
        Summary summary = evaluation.summary();
        return new Counted(
                1,
                evaluation.results().size(),
                summary.alerts(),
                summary.requiredActions(),
                evaluation.problems().size(),
                evaluation.warnings().size());
    }
}
