package org.ragstone.api.report;

import java.util.List;
import org.ragstone.evaluation.Summary;
import org.ragstone.model.Warning;

/** The rows of {@link CsvReport}, and nothing beside them. */
final class StreamedCsv implements StreamedForm {
    private final Buffers buffers = new Buffers();

    @Override
    public PieceWriter writer() {
        return new FindingRows(buffers);
    }

    @Override
    public byte[] beginning(PieceHeading of, int columns) {
        return FindingRows.heading(of.council().isPresent(), of.report().isPresent(), columns);
    }

    @Override
    public boolean tellsAll() {
        return false;
    }

    @Override
    public List<Piece> warnings(PieceHeading of, List<Warning> warnings) {
        return List.of();
    }

    @Override
    public List<Piece> decision(PieceHeading of, Summary summary, String decisionId, Counted counted) {
        return List.of();
    }

    @Override
    public List<Piece> end(String decisionId, Counted counted) {
        return List.of();
    }
}
