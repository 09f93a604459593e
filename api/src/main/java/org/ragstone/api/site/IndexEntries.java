package org.ragstone.api.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ragstone.api.report.page.Pages;
import org.ragstone.api.report.page.SiteIndex;
import org.ragstone.api.view.Counts;
import org.ragstone.api.view.Heading;
import org.ragstone.api.view.Totals;
import org.ragstone.evaluation.Evaluation;

/** Makes the index of a site of what was published. */
final class IndexEntries {
    private IndexEntries() {}

    static SiteIndex.Entry of(Evaluation evaluation, Place place) {
        Heading heading = Heading.of(evaluation);
        return new SiteIndex.Entry(
                place.folder() + "/" + Pages.INDEX,
                heading.title(),
                place.period().title(),
                place.council().isEmpty() ? heading.council() : place.council(),
                evaluation.edition().title(),
                counts(Totals.of(evaluation).columns()),
                heading.illustrative());
    }

    /** "Month RAG: 19 Green, 4 Amber, 2 Red". */
    private static List<String> counts(Counts counts) {
        return counts.rows().stream()
                .map(row -> row.heading() + ": "
                        + IntStream.range(0, counts.words().size())
                                .filter(i -> row.counts().get(i).count() > 0)
                                .mapToObj(i -> row.counts().get(i).count() + " "
                                        + counts.words().get(i).label())
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    /** Those of a framework and a council together, in the order of their places. */
    static SiteIndex index(Map<Place, SiteIndex.Entry> entries, boolean isPublic) {
        Map<List<String>, List<SiteIndex.Entry>> groups = new LinkedHashMap<>();
        entries.forEach((place, entry) -> groups.computeIfAbsent(
                        List.of(place.framework(), place.council()), any -> new ArrayList<>())
                .add(entry));
        return new SiteIndex(
                groups.values().stream()
                        .map(each -> new SiteIndex.Group(
                                each.get(0).framework(), each.get(0).council(), each))
                        .toList(),
                isPublic);
    }
}
