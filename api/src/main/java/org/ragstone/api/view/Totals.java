package org.ragstone.api.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Summary;
import org.ragstone.framework.Words;

/**
 * The totals: of the whole by column, the ratings that the edition counts together, directions by comparator, what is left out
 * of these and why, and the parts, where there are several.
 */
public record Totals(
        Counts columns, List<Together> together, Counts directions, List<NotCounted> notCounted, List<Parts> parts) {
    public Totals {
        notCounted = List.copyOf(notCounted);
        together = List.copyOf(together);
        parts = List.copyOf(parts);
    }

    /** Under a heading, the ratings that the edition counts together under a phrase. */
    public record Together(String heading, String phrase, int count, int total, Optional<BigDecimal> percentage) {
        /** "Month RAG, on target: 3 of 5 (60%)". */
        public String text() {
            return heading + ", " + phrase + ": " + count + " of " + total + inBrackets(percentage);
        }
    }

    static String inBrackets(Optional<BigDecimal> percentage) {
        return percentage.map(each -> " (" + each.toPlainString() + "%)").orElse("");
    }

    /** The columns of each service, or of each group. */
    public record Parts(Summary.By by, Counts counts) {}

    public static Totals of(Evaluation evaluation) {
        Summary summary = evaluation.summary();
        Words words = evaluation.edition().words();
        return new Totals(
                Counts.of(words, summary.columns()),
                summary.columns().stream()
                        .flatMap(column -> column.together().stream().map(each -> together(column, each)))
                        .toList(),
                Counts.ofDirections(words, summary.directions()),
                NotCounted.of(evaluation),
                parts(words, summary.parts()));
    }

    private static Together together(Summary.Column column, Summary.Together together) {
        return new Together(
                column.heading(), together.phrase(), together.count(), column.total(), together.percentage());
    }

    private static List<Parts> parts(Words words, List<Summary.Breakdown> parts) {
        Map<Summary.By, List<Summary.Breakdown>> byWhat =
                parts.stream().collect(Collectors.groupingBy(Summary.Breakdown::by, TreeMap::new, Collectors.toList()));
        return byWhat.entrySet().stream()
                .map(each -> new Parts(each.getKey(), Counts.ofParts(words, each.getValue())))
                .filter(each -> !each.counts().rows().isEmpty())
                .toList();
    }
}
