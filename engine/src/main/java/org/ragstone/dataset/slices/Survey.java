package org.ragstone.dataset.slices;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ragstone.dataset.AllIndicators;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Problems;
import org.ragstone.reading.CsvCells;
import org.ragstone.reading.CsvRows;

/** What is asked of all indicators when a row names none of them: goes through their table once, when it is first asked. Thread-safe. */
final class Survey {
    /** So many names are kept, among which one that was meant can be found. */
    private static final int MOST_NAMES = 300_000;

    private final SlicedTable indicators;
    private final PartsTogether parts;
    private final ServicesNamed named;
    private final Map<String, Set<String>> refs = new HashMap<>();
    private final Map<String, Set<String>> services = new HashMap<>();
    private int names;
    private boolean isDone;
    private boolean areRead;

    Survey(SlicedTable indicators, PartsTogether parts, ServicesNamed named) {
        this.indicators = indicators;
        this.parts = parts;
        this.named = named;
    }

    private synchronized Survey done() {
        if (!isDone) {
            isDone = true;
            look();
        }
        return this;
    }

    private void look() {
        boolean isAnyBlank = false;
        RowKeys keys = new RowKeys(indicators.file(), any -> false);
        try (CsvRows rows = indicators.open(new Problems())) {
            while (rows.next()) {
                Cancellation.check();
                CsvCells row = rows.cells();
                String council = keys.of(row).council();
                isAnyBlank |= indicators.isOfCouncils() && council.isEmpty();
                keep(keys.ref(row), council, refs);
                keep(ServicesNamed.service(indicators, row), council, services);
            }
            areRead = rows.table().isWhole() && !isAnyBlank;
        }
    }

    private void keep(String name, String council, Map<String, Set<String>> kept) {
        boolean isAnother = names <= MOST_NAMES
                && !name.isEmpty()
                && kept.computeIfAbsent(council, any -> new LinkedHashSet<>()).add(name);
        names += isAnother ? 1 : 0;
    }

    /** Those of a council. */
    AllIndicators of(String council) {
        return new AllIndicators() {
            @Override
            public boolean areRead() {
                return done().areRead;
            }

            @Override
            public boolean has(String ref) {
                return parts.isFound(new IndicatorKey(council, ref));
            }

            @Override
            public String withRefs(Function<Collection<String>, String> said) {
                return done().names > MOST_NAMES ? "" : said.apply(refs.getOrDefault(council, Set.of()));
            }

            @Override
            public boolean isService(String name) {
                return named.isOne(council, name);
            }

            @Override
            public Set<String> services() {
                return done().services.getOrDefault(council, Set.of());
            }
        };
    }
}
