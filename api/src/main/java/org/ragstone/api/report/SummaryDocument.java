package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.evaluation.Summary;

/** The totals of an evaluation. */
record SummaryDocument(
        List<Column> columns, List<Directions> directions, List<Part> parts, int alerts, int requiredActions) {

    /** A number for each word. */
    record ByWord<T>(@Spread Map<String, T> numbers) implements Indenter.OneLine {
        private static <T> Optional<ByWord<T>> unlessEmpty(Map<String, T> numbers) {
            return Optional.of(numbers).filter(each -> !each.isEmpty()).map(ByWord::new);
        }
    }

    /** The indicators under one heading by outcome. */
    record Column(
            String column,
            int total,
            ByWord<Integer> counts,
            Optional<ByWord<BigDecimal>> percentages,
            Optional<List<Together>> countedTogether,
            int notInTotal,
            int withoutStatus)
            implements Indenter.OneLine {
        private static Column of(Summary.Column column) {
            return new Column(
                    column.heading(),
                    column.total(),
                    new ByWord<>(column.counts()),
                    ByWord.unlessEmpty(column.percentages()),
                    Optional.of(column.together().stream().map(Together::of).toList())
                            .filter(together -> !together.isEmpty()),
                    column.notInTotal(),
                    column.withoutStatus());
        }

        @Override
        public boolean fits() {
            return percentages.isEmpty() && countedTogether.isEmpty();
        }
    }

    /** Ratings that are counted together under a phrase. */
    record Together(String phrase, int count, Optional<BigDecimal> percentage) implements Indenter.OneLine {
        private static Together of(Summary.Together together) {
            return new Together(together.phrase(), together.count(), together.percentage());
        }
    }

    /** The results that have a direction of travel against a comparator. */
    record Directions(
            String against,
            int total,
            ByWord<Integer> counts,
            Optional<ByWord<BigDecimal>> percentages,
            Optional<Integer> notInTotal) {
        private static Directions of(Summary.Directions directions) {
            return new Directions(
                    directions.against(),
                    directions.total(),
                    new ByWord<>(directions.counts()),
                    ByWord.unlessEmpty(directions.percentages()),
                    Optional.of(directions.notInTotal()).filter(count -> count > 0));
        }
    }

    /** The columns of a service or a group. */
    record Part(Summary.By by, String name, List<Column> columns) {
        private static Part of(Summary.Breakdown part) {
            return new Part(part.by(), part.name(), SummaryDocument.columns(part.columns()));
        }
    }

    static SummaryDocument of(Summary summary) {
        return new SummaryDocument(
                columns(summary.columns()),
                summary.directions().stream().map(Directions::of).toList(),
                summary.parts().stream().map(Part::of).toList(),
                summary.alerts(),
                summary.requiredActions());
    }

    private static List<Column> columns(List<Summary.Column> columns) {
        return columns.stream().map(Column::of).toList();
    }
}
