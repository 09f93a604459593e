package org.ragstone.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Basis;

/**
 * What the totals of an edition show: the results of key performance indicators that each column counts, how percentages
 * are rounded (none are shown without), the ratings that are counted together under a phrase, and what directions are
 * counted against, so that no column can be called so. Maps keep their order.
 */
public record SummarySettings(
        Map<String, List<Basis>> columns,
        Optional<Percentages> percentages,
        Map<String, List<String>> countTogether,
        List<String> comparators) {

    public SummarySettings {
        comparators = List.copyOf(comparators);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        countTogether = Collections.unmodifiableMap(new LinkedHashMap<>(countTogether));
    }
}
