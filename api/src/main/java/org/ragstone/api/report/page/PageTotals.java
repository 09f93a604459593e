package org.ragstone.api.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.ragstone.api.view.NotCounted;
import org.ragstone.api.view.Totals;
import org.ragstone.api.view.Wording;

/**
 * The counts of a page: of all indicators, in sentences of ratings that the edition counts together and of what is left out of a total
 * and why, and by service and by group, where there are several.
 */
public record PageTotals(
        List<CountsTable> all, List<String> together, List<String> notCounted, List<CountsTable> parted) {
    public PageTotals {
        notCounted = List.copyOf(notCounted);
        all = List.copyOf(all);
        together = List.copyOf(together);
        parted = List.copyOf(parted);
    }

    static PageTotals of(Totals totals) {
        return new PageTotals(
                counted(Stream.of(
                        PageTables.counts("All indicators", totals.columns()),
                        PageTables.counts("Directions of travel", totals.directions()))),
                totals.together().stream().map(Totals.Together::text).toList(),
                totals.notCounted().stream().map(NotCounted::text).toList(),
                counted(totals.parts().stream()
                        .map(each -> PageTables.counts("By " + Wording.by(each.by()), each.counts()))));
    }

    /** Only tables in which something is counted. */
    static List<CountsTable> counted(Stream<CountsTable> tables) {
        return tables.filter(each -> !each.rows().isEmpty()).toList();
    }
}
