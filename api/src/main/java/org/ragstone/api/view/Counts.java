package org.ragstone.api.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.evaluation.Summary;
import org.ragstone.framework.Word;
import org.ragstone.framework.Words;

/**
 * How many results come under each word: a row for each column of the summary, each part of it, or each comparator; and whether
 * rules left any without a status, and whether any are left out of the total.
 */
public record Counts(List<Word> words, List<Row> rows, boolean haveGaps, boolean leaveOut) {
    private static final String NO_NAME = "Others";

    public Counts {
        words = List.copyOf(words);
        rows = List.copyOf(rows);
    }

    /** What is counted, and its counts in the order of the words; {@code part} is empty where it is of the whole. */
    public record Row(String part, String heading, List<Count> counts, int withoutStatus, int total, int notCounted) {
        public Row {
            counts = List.copyOf(counts);
        }
    }

    /** How many, and what part of the total where the edition shows that, in per cent. */
    public record Count(int count, Optional<BigDecimal> percentage) {
        /** "3 (60%)". */
        String text() {
            return count + Totals.inBrackets(percentage);
        }
    }

    /** What heads each column of a table of them: nothing over what is counted, and whether numbers stand under it. */
    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>(List.of(new Heading("", false)));
        words.forEach(word -> headings.add(new Heading(word.shown(), true)));
        if (haveGaps) {
            headings.add(new Heading("No status", true));
        }
        headings.add(new Heading("Total", true));
        if (leaveOut) {
            headings.add(new Heading("Not counted", true));
        }
        return headings;
    }

    /** A heading of such a table. */
    public record Heading(String text, boolean isOfNumbers) {}

    /** What stands in a row under the headings. */
    public List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.part().isEmpty() ? row.heading() : row.part() + ", " + row.heading());
        row.counts().forEach(each -> cells.add(each.text()));
        if (haveGaps) {
            cells.add(String.valueOf(row.withoutStatus()));
        }
        cells.add(String.valueOf(row.total()));
        if (leaveOut) {
            cells.add(String.valueOf(row.notCounted()));
        }
        return cells;
    }

    private Counts(List<Word> words, List<Row> rows) {
        this(
                words,
                rows,
                rows.stream().anyMatch(row -> row.withoutStatus() > 0),
                rows.stream().anyMatch(row -> row.notCounted() > 0));
    }

    static Counts of(Words declared, List<Summary.Column> columns) {
        List<Word> words = occurring(
                Stream.concat(declared.ratings().all().stream(), declared.notRated().all().stream()),
                columns.stream().map(Summary.Column::counts).toList());
        return new Counts(
                words, columns.stream().map(column -> row("", column, words)).toList());
    }

    /** Of the parts that anything is counted in. */
    static Counts ofParts(Words declared, List<Summary.Breakdown> parts) {
        List<Word> words = of(
                        declared,
                        parts.stream().flatMap(part -> part.columns().stream()).toList())
                .words();
        return new Counts(
                words,
                parts.stream()
                        .flatMap(part -> part.columns().stream()
                                .filter(column -> column.total() + column.notInTotal() > 0)
                                .map(column -> row(part.name().isEmpty() ? NO_NAME : part.name(), column, words)))
                        .toList());
    }

    static Counts ofDirections(Words declared, List<Summary.Directions> directions) {
        List<Word> words = occurring(
                declared.directions().all().stream(),
                directions.stream().map(Summary.Directions::counts).toList());
        return new Counts(
                words,
                directions.stream()
                        .map(each -> new Row(
                                "",
                                Wording.comparator(each.against()),
                                counts(words, each.counts(), each.percentages()),
                                0,
                                each.total(),
                                each.notInTotal()))
                        .toList());
    }

    private static List<Word> occurring(Stream<Word> words, Collection<Map<String, Integer>> counts) {
        return words.filter(word -> counts.stream().anyMatch(each -> each.containsKey(word.name())))
                .toList();
    }

    private static Row row(String part, Summary.Column column, List<Word> words) {
        return new Row(
                part,
                column.heading(),
                counts(words, column.counts(), column.percentages()),
                column.withoutStatus(),
                column.total(),
                column.notInTotal());
    }

    private static List<Count> counts(
            List<Word> words, Map<String, Integer> counts, Map<String, BigDecimal> percentages) {
        return words.stream()
                .map(word -> new Count(
                        counts.getOrDefault(word.name(), 0), Optional.ofNullable(percentages.get(word.name()))))
                .toList();
    }
}
