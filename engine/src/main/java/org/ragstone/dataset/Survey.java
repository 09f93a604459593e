package org.ragstone.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Problems;
import org.ragstone.reading.CsvRows;

/** What is asked of all indicators of a council when a row names none of them: goes through their table once it is. Thread-safe. */
final class Survey implements AllIndicators {
    /** So many are looked through for one that was meant. */
    private static final int MOST_REFS = 100_000;

    private final SlicedTable indicators;
    private final String council;
    private final PartsTogether parts;
    private final ServicesNamed named;
    private final List<String> refs = new ArrayList<>();
    private final Set<String> services = new HashSet<>();
    private boolean isDone;
    private boolean areRead;

    Survey(SlicedTable indicators, String council, PartsTogether parts, ServicesNamed named) {
        this.indicators = indicators;
        this.council = council;
        this.parts = parts;
        this.named = named;
    }

    private synchronized void look() {
        if (isDone) {
            return;
        }
        isDone = true;
        Set<String> known = new HashSet<>();
        boolean isAnyBlank = false;
        RowKeys keys = new RowKeys(indicators.file(), any -> false);
        try (CsvRows rows = indicators.open(new Problems())) {
            while (rows.next()) {
                Cancellation.check();
                IndicatorKey key = keys.of(rows.cells());
                isAnyBlank |= indicators.isOfCouncils() && key.council().isEmpty();
                if (key.council().equals(council)) {
                    String ref = keys.ref(rows.cells());
                    if (!ref.isEmpty() && refs.size() <= MOST_REFS && known.add(ref)) {
                        refs.add(ref);
                    }
                    String of = ServicesNamed.service(indicators, rows.cells());
                    if (!of.isEmpty()) {
                        services.add(of);
                    }
                }
            }
            areRead = rows.table().isWhole() && !isAnyBlank;
        }
    }

    @Override
    public boolean areRead() {
        look();
        return areRead;
    }

    @Override
    public boolean has(String ref) {
        return parts.isFound(new IndicatorKey(council, ref));
    }

    @Override
    public String withRefs(Function<Collection<String>, String> said) {
        look();
        return refs.size() > MOST_REFS ? "" : said.apply(refs);
    }

    @Override
    public boolean isService(String name) {
        return named.isOne(council, name);
    }

    @Override
    public Set<String> services() {
        look();
        return services;
    }
}
