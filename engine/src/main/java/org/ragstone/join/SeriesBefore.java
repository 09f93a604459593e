package org.ragstone.join;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Period;
import org.ragstone.model.Rebase;

/**
 * The periods before the one that is judged, the oldest first, from the one that a result's series starts in: that of its first
 * row, or of the last decision that it begins anew.
 *
 * @param start the first of them, or the one that is judged where there is none before
 */
public record SeriesBefore(Period start, boolean anew, List<Period> periods) {
    public SeriesBefore {
        periods = List.copyOf(periods);
    }

    /** @param most how many of them are looked for, the newest first */
    static SeriesBefore of(Period due, YearMonth firstRow, List<Rebase> rebases, int most) {
        Optional<YearMonth> anew = rebases.stream()
                .map(each -> each.period().last())
                .filter(each -> !each.isAfter(due.last()) && each.isAfter(firstRow))
                .max(Comparator.naturalOrder());
        YearMonth from = anew.orElse(firstRow);
        Deque<Period> periods = new ArrayDeque<>();
        Period start = due;
        while (periods.size() < most && !start.previous().last().isBefore(from)) {
            start = start.previous();
            periods.addFirst(start);
        }
        return new SeriesBefore(start, anew.isPresent(), List.copyOf(periods));
    }

    static SeriesBefore none(Period due) {
        return new SeriesBefore(due, false, List.of());
    }
}
