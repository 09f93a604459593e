package org.ragstone.dataset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.model.Result;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Row;

/** Reads the rows of {@code results.csv}, and holds each against what its indicator owes. Not thread-safe. */
final class ResultRows {
    private final KnownIndicators indicators;
    private final FigureMarks marks;
    private final DeclaredWords words;
    private final RowPeriods periods;
    private final Optional<Period> report;
    private final Problems problems;
    private @Nullable ResultRow row;
    // Kept since the rows of an indicator mostly stand together.
    private @Nullable OwnResults latest;
    private boolean isDoubtful;
    private List<Basis> owed = List.of();

    /** @param report the period of the data set; empty where it is not known */
    ResultRows(
            KnownIndicators indicators,
            FigureMarks marks,
            DeclaredWords words,
            RowPeriods periods,
            Optional<Period> report,
            Problems problems) {
        this.indicators = indicators;
        this.marks = marks;
        this.words = words;
        this.periods = periods;
        this.report = report;
        this.problems = problems;
    }

    /** Reads a row; what is wrong with it is reported. */
    void read(Row row) {
        Fields asWritten = new Fields(row, problems);
        Optional<Indicator> indicator = indicators.of(asWritten);
        String unit = indicator.isPresent() ? indicator.get().unit() : Fields.ANY_UNIT;
        Row read = marks.read(row, unit, problems);
        Fields fields = read == row ? asWritten : new Fields(read, problems);
        ResultRow reader = at(fields);
        Optional<Result> result = reader.read(indicator);
        reader.checkAssessment();
        if (indicator.isPresent()) {
            OwnResults results = indicators.latest();
            know(results);
            if (!isDoubtful) {
                reader.checkIsOwed(indicator.get(), owed, report);
            }
            if (result.isPresent()) {
                add(result.get(), results, fields);
            }
        }
    }

    private ResultRow at(Fields fields) {
        if (row == null) {
            row = new ResultRow(fields, words, periods);
        } else {
            row.goTo(fields);
        }
        return row;
    }

    private void know(OwnResults of) {
        if (latest != of) {
            latest = of;
            isDoubtful = indicators.isDoubtful(of.indicator());
            owed = indicators.owed(of.indicator());
        }
    }

    private static void add(Result result, OwnResults results, Fields fields) {
        if (!results.add(result)) {
            fields.fault(
                    "ref",
                    "a second result of `%s` for %s %s".formatted(result.ref(), result.period(), result.basis()),
                    SpreadsheetRef.hintOfTwo(result.ref()));
        }
    }
}
