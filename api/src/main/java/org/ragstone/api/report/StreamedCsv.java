package org.ragstone.api.report;

import java.util.List;
import java.util.function.Function;
import org.ragstone.evaluation.Summary;
import org.ragstone.model.Warning;

/** Rows of CSV, and nothing beside them: those of {@link CsvReport}, or one for each indicator. */
final class StreamedCsv implements StreamedForm {
    private final Buffers buffers = new Buffers();
    private final Function<Buffers, PieceWriter> writer;
    private final Headings headings;

    /** The names of the columns, with those of the bits. */
    interface Headings {
        byte[] of(boolean council, boolean report, ColumnBits columns);
    }

    StreamedCsv(Function<Buffers, PieceWriter> writer, Headings headings) {
        this.writer = writer;
        this.headings = headings;
    }

    @Override
    public PieceWriter writer() {
        return writer.apply(buffers);
    }

    @Override
    public byte[] beginning(PieceHeading of, ColumnBits columns) {
        return headings.of(of.council().isPresent(), of.report().isPresent(), columns);
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
