package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The totals of an evaluation: of the whole, and of each service and each declared group of indicators where there are
 * several. Alerts and required actions count each indicator once for each alert or action.
 */
public record Summary(
        List<Column> columns, List<Directions> directions, List<Breakdown> parts, int alerts, int requiredActions) {
    public Summary {
        columns = List.copyOf(columns);
        directions = List.copyOf(directions);
        parts = List.copyOf(parts);
    }

    /**
     * The key performance indicators under one heading by outcome: every rating of the edition, and the not-rated states
     * that occur. The total holds the rated, the not rated that the edition counts, and those without a status.
     * Percentages are of the total, and there are none where the edition shows none or nothing is counted.
     */
    public record Column(
            String heading,
            int total,
            Map<String, Integer> counts,
            Map<String, BigDecimal> percentages,
            List<Together> together,
            int notInTotal,
            int withoutStatus) {
        public Column {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
            percentages = Collections.unmodifiableMap(new LinkedHashMap<>(percentages));
            together = List.copyOf(together);
        }
    }

    /** Ratings that the edition counts together under a phrase. */
    public record Together(String phrase, int count, Optional<BigDecimal> percentage) {}

    /**
     * The results that have a direction of travel against a comparator, by the words that occur. Those that the edition does not
     * count in the total are part of no percentage; where it gives no arrow, nothing is counted.
     */
    public record Directions(
            String against,
            int total,
            Map<String, Integer> counts,
            Map<String, BigDecimal> percentages,
            int notInTotal) {
        public Directions {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
            percentages = Collections.unmodifiableMap(new LinkedHashMap<>(percentages));
        }
    }

    /**
     * The columns of a part of the indicators: those of a service, or of a group that the framework declares; the name is
     * empty for those that are of none.
     */
    public record Breakdown(By by, String name, List<Column> columns) {
        public Breakdown {
            columns = List.copyOf(columns);
        }
    }

    /** What indicators are parted by. */
    public enum By {
        SERVICE,
        GROUP
    }
}
