package org.ragstone.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.Column;
import org.ragstone.model.DataSet;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Row;

/**
 * Rows of results and targets as they would be written plainly: with the period that theirs is read as, and without what the data set
 * declares to stand for a figure or behind one. Not thread-safe.
 */
final class PlainRows {
    /** What leaves them as they are. */
    static final PlainRows AS_WRITTEN = new PlainRows(Map.of(), Optional.empty(), FigureMarks.NONE);

    private final Map<String, Indicator> indicators;
    private final RowPeriods periods;
    private final FigureMarks marks;
    // Whoever has read the data set was told.
    private final Problems problems = new Problems();

    private PlainRows(Map<String, Indicator> indicators, Optional<Period> report, FigureMarks marks) {
        this.indicators = indicators;
        this.periods = new RowPeriods(report);
        this.marks = marks;
    }

    /** Those of a data set that was found sound. */
    static PlainRows of(DataSet data, FigureMarks marks) {
        Map<String, Indicator> indicators = new HashMap<>();
        data.indicators().forEach(each -> indicators.put(each.indicator().ref(), each.indicator()));
        return new PlainRows(indicators, Optional.of(data.header().period()), marks);
    }

    Row of(TableShape shape, Row row) {
        boolean isResult = shape.name().equals(TableShape.RESULTS.name());
        boolean isTarget = shape.name().equals(TableShape.TARGETS.name());
        Optional<Indicator> indicator = Optional.ofNullable(indicators.get(row.text(Column.REF)));
        if (indicator.isEmpty() || !(isResult || isTarget)) {
            return row;
        }
        Fields fields = new Fields(row, problems);
        Optional<Period> period = isTarget
                ? periods.ofTarget(fields, indicator)
                : periods.ofResult(fields, indicator, fields.word(Column.BASIS, Basis.class));
        Row marked = isResult ? marks.read(row, indicator.get().unit(), problems) : row;
        return period.<Row>map(each -> new RowReadAs(marked, Map.of(Column.PERIOD.written(), each.toString())))
                .orElse(marked);
    }
}
