package org.ragstone.dataset.slices;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ragstone.dataset.DataSetFiles;
import org.ragstone.dataset.Overrides;
import org.ragstone.dataset.TableShape;
import org.ragstone.model.Problems;
import org.ragstone.reading.CsvRows;

/** Which councils a data set tells apart, before the rest of it is read. */
public final class Councils {
    private Councils() {}

    /**
     * Their names, in order of their first indicators; none of a data set that tells none apart. Empty where that cannot be seen, since
     * its indicators cannot be read or there are none: whoever reads the data set is told why.
     */
    public static Optional<Set<String>> of(Path dataSet) {
        Optional<DataSetFiles> files = DataSetFiles.open(dataSet, Overrides.NONE);
        if (files.isEmpty()) {
            return Files.exists(dataSet) ? Optional.of(Set.of()) : Optional.empty();
        }
        try (DataSetFiles open = files.get()) {
            return in(new SlicedTable(TableShape.INDICATORS, open, new Problems()));
        }
    }

    private static Optional<Set<String>> in(SlicedTable indicators) {
        if (!indicators.isReadable()) {
            return Optional.empty();
        }
        return indicators.isOfCouncils()
                ? Optional.of(named(indicators)).filter(names -> !names.isEmpty())
                : Optional.of(Set.of());
    }

    private static Set<String> named(SlicedTable indicators) {
        Set<String> names = new LinkedHashSet<>();
        RowKeys keys = new RowKeys(indicators.file(), any -> false);
        try (CsvRows rows = indicators.open(new Problems())) {
            while (rows.next()) {
                names.add(keys.of(rows.cells()).council());
            }
        }
        names.remove("");
        return Collections.unmodifiableSet(names);
    }
}
