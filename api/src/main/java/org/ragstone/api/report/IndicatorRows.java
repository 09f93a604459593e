package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Indicator;

/**
 * A row of CSV for each indicator: what it is, what it is held against and what is asked of whom, and then for each basis that any
 * owes its figure with those before it, its status and its directions. Not thread-safe.
 */
final class IndicatorRows implements PieceWriter {
    private static final List<String> COLUMNS = Stream.of(
                    Stream.of("ref", "title", "service", "kind", "polarity", "unit", "period"),
                    Indicator.POST_COLUMNS.stream(),
                    Stream.of(
                            "other_posts",
                            "target",
                            "floor",
                            "expected_range",
                            "lower",
                            "upper",
                            "last_year_outturn",
                            "alerts",
                            "required_actions",
                            "outstanding",
                            "commentary"))
            .flatMap(each -> each)
            .toList();

    private final CsvCells cells = new CsvCells();
    private final Buffers buffers;
    private final Bytes rows = new Bytes();
    private final Bytes ends = new Bytes();
    private final List<Piece> pieces = new ArrayList<>();
    private ColumnBits columns;

    /**
     * @param buffers where bytes that were written come from, and go when they were read
     * @param always the columns that are there whether or not a row needs them
     */
    IndicatorRows(Buffers buffers, ColumnBits always) {
        this.buffers = buffers;
        this.columns = always;
    }

    /** The names of the columns, with those that any row needs. */
    static byte[] heading(boolean council, boolean report, ColumnBits columns) {
        List<String> names = new ArrayList<>();
        if (council) {
            names.add("council");
        }
        if (report) {
            names.add("report_period");
        }
        names.addAll(COLUMNS);
        BasisColumn.of(columns).forEach(each -> names.add(each.name()));
        return new CsvCells().row(names);
    }

    @Override
    public void add(PieceHeading heading, JudgedIndicator judged) {
        Cancellation.check();
        List<JudgedResult> results = judged.results();
        if (results.isEmpty()) {
            return;
        }
        IndicatorCells of = new IndicatorCells(heading, judged);
        List<String> texts = BasisColumn.texts(of);
        need(BasisColumn.needed(of, texts));
        List<String> first = of.first();
        cells.first(first.get(0), rows);
        first.subList(1, first.size()).forEach(each -> cells.next(each, rows));
        of.levels().forEach(each -> cells.nextFigure(each, rows));
        of.asked().forEach(each -> cells.next(each, rows));
        ends.writeInt(rows.length());
        for (BasisColumn each : BasisColumn.of(columns)) {
            String text = texts.get(each.number());
            if (each.isFigure()) {
                cells.nextFigure(text, rows);
            } else {
                cells.next(text, rows);
            }
            ends.writeInt(rows.length());
        }
        rows.write('\n');
    }

    /** Begins another piece where a row needs more columns than those before it. */
    private void need(ColumnBits more) {
        if (!columns.hasAll(more)) {
            end();
            columns = columns.with(more);
        }
    }

    private void end() {
        if (rows.length() > 0) {
            pieces.add(new Piece(rows.handOn(buffers), columns, ends.handOn(buffers), buffers));
        }
    }

    @Override
    public List<Piece> take() {
        end();
        List<Piece> all = List.copyOf(pieces);
        pieces.clear();
        return all;
    }
}
