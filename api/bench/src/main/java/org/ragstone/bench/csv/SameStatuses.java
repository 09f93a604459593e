package org.ragstone.bench.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;

/** Holds what the program wrote against what another did, due result by due result. */
public final class SameStatuses {
    private static final Set<String> STATUSES = Set.of("RATING", "NOT_RATED", "RANGE");

    private SameStatuses() {}

    private record Status(String ref, String period, String basis, String outcome, String value, String valuePeriod) {
        static Status of(NamedCsvRecord row) {
            String value = row.getField("value");
            return new Status(
                    row.getField("ref"),
                    row.getField("period"),
                    row.getField("basis"),
                    row.getField("outcome"),
                    value.isEmpty()
                            ? ""
                            : new BigDecimal(value).stripTrailingZeros().toPlainString(),
                    row.findField("value_period").orElse(""));
        }
    }

    /** @throws IllegalStateException with the first difference */
    public static void require(Path program, Path other) throws IOException {
        try (CsvReader<NamedCsvRecord> ours = CsvReader.builder().ofNamedCsvRecord(program);
                CsvReader<NamedCsvRecord> others = CsvReader.builder().ofNamedCsvRecord(other)) {
            Iterator<NamedCsvRecord> its = others.iterator();
            for (NamedCsvRecord row : ours) {
                if (STATUSES.contains(row.getField("kind"))) {
                    Status expected = Status.of(row);
                    Status found = its.hasNext() ? Status.of(its.next()) : new Status("", "", "", "", "", "");
                    if (!found.equals(expected)) {
                        throw new IllegalStateException("expected " + expected + " but found " + found);
                    }
                }
            }
            if (its.hasNext()) {
                throw new IllegalStateException("there is more: " + Status.of(its.next()));
            }
        }
    }
}
