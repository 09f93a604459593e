package org.ragstone.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, OwnResults> results = new HashMap<>();
    // Kept since the rows of an indicator mostly stand together.
    private Optional<Latest> latest = Optional.empty();

    private record Latest(Indicator indicator, boolean isDoubtful, List<Basis> owed, OwnResults results) {}

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
        Optional<Indicator> indicator = indicators.of(new Fields(row, problems));
        String unit = indicator.map(Indicator::unit).orElse(Fields.ANY_UNIT);
        Fields fields = new Fields(marks.read(row, unit, problems), problems);
        ResultRow reader = new ResultRow(fields, words, periods);
        Optional<Result> result = reader.read(indicator);
        reader.checkAssessment();
        if (indicator.isPresent()) {
            Latest own = of(indicator.get());
            if (!own.isDoubtful()) {
                reader.checkIsOwed(indicator.get(), own.owed(), report);
            }
            result.ifPresent(each -> add(each, own.results(), fields));
        }
    }

    private Latest of(Indicator indicator) {
        if (latest.isEmpty() || latest.get().indicator() != indicator) {
            latest = Optional.of(new Latest(
                    indicator,
                    indicators.isDoubtful(indicator),
                    indicators.owed(indicator),
                    results.computeIfAbsent(indicator.ref(), ref -> new OwnResults())));
        }
        return latest.get();
    }

    private static void add(Result result, OwnResults results, Fields fields) {
        if (!results.add(result)) {
            fields.fault(
                    "ref",
                    "a second result of `%s` for %s %s".formatted(result.ref(), result.period(), result.basis()),
                    SpreadsheetRef.hintOfTwo(result.ref()));
        }
    }

    /** Those of an indicator, in the order of their rows. */
    List<Result> of(String ref) {
        OwnResults own = results.get(ref);
        return own == null ? List.of() : own.all();
    }
}
