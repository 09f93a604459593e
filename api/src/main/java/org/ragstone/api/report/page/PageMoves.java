package org.ragstone.api.report.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.api.view.Compared;
import org.ragstone.api.view.Moved;
import org.ragstone.api.view.Wording;

/** What has moved since an earlier period, in a sentence, and the counts of both. */
public record PageMoves(Compared compared) {
    /** "2 worse, 1 better, 47 as before." */
    public String words() {
        Stream<String> moved = compared.moves().entrySet().stream()
                .map(each -> words(each.getValue().size(), each.getKey()));
        return Stream.concat(moved, Stream.of(words(compared.unmoved(), Moved.NOT)))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** Whether anything is counted at one of both times under a heading that the other has not. */
    public boolean hasUncounted() {
        return Stream.of(compared.totals(), compared.directions())
                .flatMap(counts -> counts.rows().stream())
                .anyMatch(row ->
                        row.total().now().isEmpty() || row.total().before().isEmpty());
    }

    private static String words(int count, Moved moved) {
        return count + " " + Wording.moved(moved).toLowerCase(Locale.UK);
    }

    /** Counts of now with those of before. */
    public List<CountsTable> counts() {
        String before = "now (in " + compared.period().title() + ")";
        return PageTotals.counted(Stream.of(
                PageTables.beside("All indicators, " + before, compared.totals()),
                PageTables.beside("Directions of travel, " + before, compared.directions())));
    }
}
