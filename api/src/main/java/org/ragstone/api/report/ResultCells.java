package org.ragstone.api.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.report.Remark.SameFor;
import org.ragstone.api.report.Remark.Told;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.join.DueResult;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Period;

/** The cells that the rows of a result have in common, each put into bytes once. Not thread-safe. */
final class ResultCells {
    // As many as a report has by far, unless somebody makes them.
    private static final int MOST_KEPT = 20_000;
    private static final int UNKNOWN = -1;
    private static final Bytes NO_VALUE = Bytes.of(new byte[] {','});

    private final CsvCells cells;
    private final Map<String, byte[]> periods = new HashMap<>();
    private final Bytes beginning = new Bytes();
    private final Bytes value = new Bytes();
    private final Bytes compared = new Bytes();
    private int ofIndicator;
    private boolean isEarlier;
    private int needed;
    private int neededByReport;
    private @Nullable PieceHeading report;
    private @Nullable Finding comparedFor;

    ResultCells(CsvCells cells) {
        this.cells = cells;
    }

    /** The results that come next are of the indicator. */
    void begin(PieceHeading heading, JudgedIndicator judged) {
        beginning.clear();
        String ref = judged.indicator().ref();
        Optional<String> council = heading.council();
        cells.first(council.orElse(heading.report().map(Period::toString).orElse(ref)), beginning);
        if (council.isPresent() && heading.report().isPresent()) {
            beginning.write(period(heading.report().get()));
        }
        if (council.isPresent() || heading.report().isPresent()) {
            cells.next(ref, beginning);
        }
        cells.next(judged.indicator().title(), beginning);
        ofIndicator = beginning.length();
        if (!heading.equals(report)) {
            report = heading;
            neededByReport = UNKNOWN;
        }
    }

    /** The rows that come next are of the result. */
    void begin(JudgedResult result) {
        DueResult due = result.due();
        beginning.shorten(ofIndicator);
        beginning.write(period(due.period()));
        beginning.write(',');
        beginning.writePlain(due.basis().name());
        value.clear();
        cells.nextFigure(due.figure().isPresent() ? due.figure().get().toPlainString() : "", value);
        isEarlier = !due.figurePeriod().equals(due.period());
        comparedFor = null;
        needed = UNKNOWN;
    }

    private byte[] period(Period period) {
        // Periods that are equal may be called otherwise.
        String text = period.toString();
        byte[] cell = periods.get(text);
        if (cell == null) {
            if (periods.size() >= MOST_KEPT) {
                periods.clear();
            }
            cell = cells.next(text);
            periods.put(text, cell);
        }
        return cell;
    }

    /** The bits of the remarks that every row of the result needs. */
    int needed(Told told) {
        if (needed == UNKNOWN) {
            if (neededByReport == UNKNOWN) {
                neededByReport = Remark.neededBy(told, SameFor.REPORT);
            }
            needed = neededByReport | Remark.neededBy(told, SameFor.RESULT);
        }
        return needed;
    }

    /** What they begin with. */
    Bytes beginning() {
        return beginning;
    }

    /** A figure that lags is not the period's; it stands only beside what was concluded from it. */
    Bytes value(Told told) {
        return isEarlier && told.finding().kind() == FindingKind.NOT_RATED ? NO_VALUE : value;
    }

    /** What the figure was held against; most findings of a result are held against the same. */
    Bytes comparedWith(Told told) {
        Finding before = comparedFor;
        if (before == null || !told.finding().isHeldLike(before)) {
            compared.clear();
            cells.nextFigure(told.result().comparedWith(told.finding()), compared);
            comparedFor = told.finding();
        }
        return compared;
    }
}
