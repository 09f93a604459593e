package org.ragstone.api.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.Summary;
import org.ragstone.model.Warning;

/** Rows of CSV, and nothing beside them: those of {@link CsvReport}, or one for each indicator. */
final class StreamedCsv implements StreamedForm {
    // By it Excel knows that what follows is UTF-8.
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvLayout layout;
    private final ColumnBits always;
    private final Buffers buffers = new Buffers();
    private final Function<Buffers, PieceWriter> writer;
    private final Headings headings;

    /** The names of the columns, with those of the bits. */
    interface Headings {
        byte[] of(boolean council, boolean report, ColumnBits columns);
    }

    private StreamedCsv(CsvLayout layout, ColumnBits always, Function<Buffers, PieceWriter> writer, Headings headings) {
        this.layout = layout;
        this.always = always;
        this.writer = writer;
        this.headings = headings;
    }

    static StreamedCsv ofFindings(CsvLayout layout) {
        ColumnBits always = layout.allColumns() ? FindingRows.ALL : ColumnBits.NONE;
        return new StreamedCsv(layout, always, buffers -> new FindingRows(buffers, always), FindingRows::heading);
    }

    static StreamedCsv ofIndicators(CsvLayout layout) {
        ColumnBits always = layout.allColumns() ? BasisColumn.all() : ColumnBits.NONE;
        return new StreamedCsv(layout, always, buffers -> new IndicatorRows(buffers, always), IndicatorRows::heading);
    }

    /** Has each row tell what the layout has it tell. */
    private record Laid(CsvLayout layout, PieceWriter rows) implements PieceWriter {
        @Override
        public void add(PieceHeading of, JudgedIndicator judged) {
            rows.add(layout.heading(of), judged);
        }

        @Override
        public List<Piece> take() {
            return rows.take();
        }
    }

    @Override
    public PieceWriter writer() {
        return new Laid(layout, writer.apply(buffers));
    }

    @Override
    public byte[] beginning(PieceHeading of, ColumnBits columns) {
        PieceHeading told = layout.heading(of);
        byte[] names = headings.of(told.council().isPresent(), told.report().isPresent(), columns.with(always));
        return layout.excel() ? marked(names) : names;
    }

    private static byte[] marked(byte[] names) {
        byte[] marked = Arrays.copyOf(MARK, MARK.length + names.length);
        System.arraycopy(names, 0, marked, MARK.length, names.length);
        return marked;
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
