package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Summary;
import org.ragstone.framework.Word;

/** The totals: of the whole by column and comparator, and of each part of the indicators. */
final class TotalsTables {
    private static final String NO_NAME = "Others";

    private TotalsTables() {}

    static void write(Evaluation evaluation, StringBuilder text) {
        Summary summary = evaluation.summary();
        if (!summary.columns().isEmpty()) {
            text.append("\nTOTALS\n");
            TextTable table = table(evaluation, summary.columns());
            summary.columns().forEach(column -> table.row(row(evaluation, summary.columns(), "", column)));
            table.writeTo(text);
            summary.columns().forEach(column -> together(column, text));
        }
        directions(evaluation, text);
    }

    /** By service and by group, where there are several. */
    static void writeParts(Evaluation evaluation, StringBuilder text) {
        Map<Summary.By, List<Summary.Breakdown>> byWhat = evaluation.summary().parts().stream()
                .collect(Collectors.groupingBy(Summary.Breakdown::by, TreeMap::new, Collectors.toList()));
        byWhat.forEach((by, parts) -> {
            List<Summary.Column> columns =
                    parts.stream().flatMap(part -> part.columns().stream()).toList();
            if (columns.stream().allMatch(column -> column.total() + column.notInTotal() == 0)) {
                return;
            }
            text.append("\nTOTALS BY ").append(by).append('\n');
            TextTable table = table(evaluation, columns);
            parts.forEach(part -> part.columns().stream()
                    .filter(column -> column.total() + column.notInTotal() > 0)
                    .forEach(column -> table.row(
                            row(evaluation, columns, (part.name().isEmpty() ? NO_NAME : part.name()) + ", ", column))));
            table.writeTo(text);
        });
    }

    private static TextTable table(Evaluation evaluation, List<Summary.Column> columns) {
        List<String> headings = new ArrayList<>(List.of(""));
        words(evaluation, columns).forEach(word -> headings.add(">" + word.shown()));
        if (hasGaps(columns)) {
            headings.add(">No status");
        }
        headings.add(">Total");
        if (hasOthers(columns)) {
            headings.add(">Not counted");
        }
        return new TextTable("  ", headings);
    }

    private static List<String> row(
            Evaluation evaluation, List<Summary.Column> all, String part, Summary.Column column) {
        List<String> row = new ArrayList<>(List.of(part + column.heading()));
        words(evaluation, all).forEach(word -> row.add(count(column.counts(), column.percentages(), word)));
        if (hasGaps(all)) {
            row.add(String.valueOf(column.withoutStatus()));
        }
        row.add(String.valueOf(column.total()));
        if (hasOthers(all)) {
            row.add(String.valueOf(column.notInTotal()));
        }
        return row;
    }

    private static String count(Map<String, Integer> counts, Map<String, BigDecimal> percentages, Word word) {
        String count = String.valueOf(counts.getOrDefault(word.name(), 0));
        BigDecimal percentage = percentages.get(word.name());
        return percentage == null ? count : count + " (" + percentage.toPlainString() + "%)";
    }

    private static List<Word> words(Evaluation evaluation, List<Summary.Column> columns) {
        return Stream.concat(
                        evaluation.edition().words().ratings().all().stream(),
                        evaluation.edition().words().notRated().all().stream())
                .filter(word ->
                        columns.stream().anyMatch(column -> column.counts().containsKey(word.name())))
                .toList();
    }

    private static boolean hasGaps(List<Summary.Column> columns) {
        return columns.stream().anyMatch(column -> column.withoutStatus() > 0);
    }

    private static boolean hasOthers(List<Summary.Column> columns) {
        return columns.stream().anyMatch(column -> column.notInTotal() > 0);
    }

    private static void together(Summary.Column column, StringBuilder text) {
        for (Summary.Together together : column.together()) {
            text.append("  ")
                    .append(column.heading())
                    .append(", ")
                    .append(together.phrase())
                    .append(": ");
            text.append(together.count()).append(" of ").append(column.total());
            together.percentage()
                    .ifPresent(each ->
                            text.append(" (").append(each.toPlainString()).append("%)"));
            text.append('\n');
        }
    }

    private static void directions(Evaluation evaluation, StringBuilder text) {
        List<Summary.Directions> directions = evaluation.summary().directions();
        if (directions.isEmpty()) {
            return;
        }
        text.append("\nDIRECTIONS OF TRAVEL\n");
        List<Word> words = evaluation.edition().words().directions().all().stream()
                .filter(word ->
                        directions.stream().anyMatch(each -> each.counts().containsKey(word.name())))
                .toList();
        List<String> headings = new ArrayList<>(List.of(""));
        words.forEach(word -> headings.add(">" + word.shown()));
        headings.add(">Total");
        TextTable table = new TextTable("  ", headings);
        directions.forEach(each -> {
            List<String> row = new ArrayList<>(List.of(Shown.comparator(each.against())));
            words.forEach(word -> row.add(count(each.counts(), each.percentages(), word)));
            row.add(String.valueOf(each.total()));
            table.row(row);
        });
        table.writeTo(text);
    }
}
