package org.ragstone.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Set<Of> seen = new HashSet<>();
    private final List<Result> results = new ArrayList<>();
    // Kept since the rows of an indicator mostly stand together.
    private Optional<Owed> latest = Optional.empty();

    private record Of(String ref, Period period, Basis basis) {}

    private record Owed(Indicator indicator, List<Basis> bases) {}

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
        if (indicator.isPresent() && !indicators.isDoubtful(indicator.get())) {
            reader.checkIsOwed(indicator.get(), owed(indicator.get()), report);
        }
        result.ifPresent(each -> add(each, fields));
    }

    private List<Basis> owed(Indicator indicator) {
        if (latest.isEmpty() || !latest.get().indicator().ref().equals(indicator.ref())) {
            latest = Optional.of(new Owed(indicator, indicators.owed(indicator)));
        }
        return latest.get().bases();
    }

    private void add(Result result, Fields fields) {
        if (!seen.add(new Of(result.ref(), result.period(), result.basis()))) {
            fields.fault(
                    "ref",
                    "a second result of `%s` for %s %s".formatted(result.ref(), result.period(), result.basis()),
                    SpreadsheetRef.hintOfTwo(result.ref()));
        }
        results.add(result);
    }

    List<Result> all() {
        return results;
    }
}
