package org.ragstone.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.ragstone.evaluation.Evaluation;

/**
 * One finding a row, and a row for each rule behind it where several agree. A required action thus has a row for each
 * result that calls for it. Further columns say that figures are of an earlier period, provisional or made up, by what
 * statistical method a rule was answered, how severe an alert or an action is, which posts must act and have not, and how figures were written
 * that are times, where any are.
 */
final class CsvReport implements Report {
    @Override
    public void write(Evaluation evaluation, ReportOptions options, OutputStream stream) {
        PieceHeading heading =
                new PieceHeading(Optional.empty(), Optional.empty(), evaluation.edition(), evaluation.header());
        StreamedForm form = StreamedCsv.ofFindings(options.csv());
        PieceWriter rows = form.writer();
        evaluation.indicators().forEach(each -> rows.add(heading, each));
        List<Piece> pieces = rows.take();
        ColumnBits columns = pieces.stream().map(Piece::columns).reduce(ColumnBits.NONE, ColumnBits::with);
        try {
            stream.write(form.beginning(heading, columns));
            for (Piece each : pieces) {
                each.write(columns, stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
