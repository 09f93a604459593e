package org.ragstone.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The totals of an evaluation. Alerts and required actions count each indicator once for each alert or action. */
public record Summary(List<Column> columns, int alerts, int requiredActions) {
    public Summary {
        columns = List.copyOf(columns);
    }

    /**
     * The key performance indicators under one heading by outcome: every rating of the edition, and the not-rated states
     * that occur. The total holds the rated, the not rated that the edition counts, and those without a status.
     */
    public record Column(String heading, int total, Map<String, Integer> counts, int notInTotal, int withoutStatus) {
        public Column {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }
    }
}
