package org.ragstone.dataset.slices;

import java.util.HashSet;
import java.util.Set;
import org.ragstone.dataset.SoundRow;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Characters;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Problems;
import org.ragstone.reading.CsvCells;
import org.ragstone.reading.CsvRows;

/** The services that commentary is written of, among those that indicators are of. Thread-safe. */
final class ServicesNamed {
    static final ServicesNamed NONE = new ServicesNamed(Set.of());

    private static final String SERVICE = "service";

    private final Set<IndicatorKey> services;

    private ServicesNamed(Set<IndicatorKey> services) {
        this.services = services;
    }

    /** Goes through the commentary and, where any is of a service, through the indicators. */
    static ServicesNamed in(SlicedTable commentary, SlicedTable indicators) {
        Set<IndicatorKey> named = new HashSet<>();
        RowKeys keys = new RowKeys(commentary.file(), any -> false);
        try (CsvRows rows = commentary.open(new Problems())) {
            while (rows.next()) {
                Cancellation.check();
                keys.namesAService(rows.cells()).ifPresent(named::add);
            }
        }
        return named.isEmpty() ? NONE : new ServicesNamed(among(named, indicators));
    }

    private static Set<IndicatorKey> among(Set<IndicatorKey> named, SlicedTable indicators) {
        Set<IndicatorKey> services = new HashSet<>();
        RowKeys keys = new RowKeys(indicators.file(), any -> false);
        try (CsvRows rows = indicators.open(new Problems())) {
            while (rows.next()) {
                Cancellation.check();
                IndicatorKey service = key(keys.of(rows.cells()).council(), service(indicators, rows.cells()));
                if (named.contains(service)) {
                    services.add(service);
                }
            }
        }
        return services;
    }

    /** The service of a row of an indicator, or blank where it says none. */
    static String service(SlicedTable indicators, CsvCells row) {
        int place = indicators.file().place(SERVICE);
        return place < 0 || place >= row.count() ? "" : SoundRow.meant(SERVICE, row.text(place));
    }

    private static IndicatorKey key(String council, String service) {
        return new IndicatorKey(council, Characters.isPlain(service) ? service : LookAlikes.folded(service));
    }

    boolean isOne(String council, String name) {
        return services.contains(key(council, name));
    }

    /** Whether a row that is written of a service names one. */
    boolean isOne(IndicatorKey named) {
        return services.contains(named);
    }
}
