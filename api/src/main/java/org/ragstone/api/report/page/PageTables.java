package org.ragstone.api.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.api.report.DashboardTables;
import org.ragstone.api.report.chart.Sparkline;
import org.ragstone.api.view.Block;
import org.ragstone.api.view.Column;
import org.ragstone.api.view.Counts;
import org.ragstone.api.view.CountsBeside;
import org.ragstone.api.view.Row;
import org.ragstone.api.view.Table;
import org.ragstone.framework.DashboardPart;
import org.ragstone.framework.Headings;
import org.ragstone.framework.Word;
import org.ragstone.model.IndicatorKind;

/** The tables of a dashboard as a page shows them. */
final class PageTables {
    private final Function<String, String> address;
    private final Marks marks;
    private final Headings headings;

    /**
     * @param address where an indicator is explained, by its ref
     * @param headings the edition's own
     */
    PageTables(Function<String, String> address, Marks marks, Headings headings) {
        this.address = address;
        this.marks = marks;
        this.headings = headings;
    }

    /** Those of a block, with ids that begin with the text. */
    List<PageTable> of(Block block, String id) {
        List<PageTable> tables = new ArrayList<>();
        for (Block.Group group : block.groups()) {
            String caption = heading(group) + ", " + group.period().title();
            String next = caption;
            for (Table table : group.tables()) {
                tables.add(table(id + "-" + (tables.size() + 1), next, table));
                next = caption + ": other results";
            }
        }
        return tables;
    }

    private String heading(Block.Group group) {
        return group.kind() == IndicatorKind.ACTIVITY
                ? headings.of(DashboardPart.ACTIVITY).orElse(group.heading())
                : group.heading();
    }

    private PageTable table(String id, String caption, Table table) {
        List<Row> rows = table.rows();
        List<Sparkline> lines =
                rows.stream().map(row -> Sparkline.of(row.soFar())).toList();
        // A single figure by itself says no more than its cell.
        boolean showsSoFar = lines.stream().anyMatch(each -> !each.figures().isEmpty());
        return new PageTable(
                id,
                caption,
                headings(table.columns()),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> row(
                                rows.get(i),
                                DashboardTables.named(rows.get(i).indicator()),
                                table.columns(),
                                DashboardTables.notes(rows, i),
                                showsSoFar ? Optional.of(lines.get(i)) : Optional.empty()))
                        .toList(),
                showsSoFar);
    }

    static List<PageTable.Heading> headings(List<Column> columns) {
        return columns.stream()
                .map(each -> new PageTable.Heading(each.heading(), each.isOfNumbers()))
                .toList();
    }

    PageRow row(Row row, String title, List<Column> columns, List<String> notes, Optional<Sparkline> soFar) {
        List<PageRow.PageCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new PageRow.PageCell(
                    columns.get(i).isOfNumbers(), marks.of(row.cells().get(i))));
        }
        boolean leads = cells.stream().flatMap(each -> each.marks().stream()).anyMatch(Mark::isStatus);
        String ref = row.indicator().ref();
        return new PageRow(
                ref,
                title,
                leads ? "" : address.apply(ref),
                names(row.statuses()),
                names(row.actions()),
                cells,
                notes,
                soFar);
    }

    private static String names(List<Word> words) {
        return words.stream().map(Word::name).distinct().collect(Collectors.joining(" "));
    }

    /** A table of counts; of numbers alone, but for what leads each row. */
    static CountsTable counts(String caption, Counts counts) {
        return new CountsTable(
                caption,
                counts.headings().stream()
                        .map(each -> withItsSymbol(each.text(), counts.words()))
                        .toList(),
                counts.rows().stream().map(counts::cells).toList());
    }

    /** A word is not parted from its symbol, however narrow the column. */
    private static String withItsSymbol(String heading, List<Word> words) {
        return words.stream()
                        .anyMatch(
                                word -> !word.symbol().isEmpty() && word.shown().equals(heading))
                ? heading.replaceFirst(" ", "\u00a0")
                : heading;
    }

    /** Likewise of now, with those of an earlier period in brackets. */
    static CountsTable beside(String caption, CountsBeside counts) {
        List<String> headings = new ArrayList<>(List.of(""));
        counts.words().forEach(word -> headings.add(withItsSymbol(word.shown(), counts.words())));
        headings.add("Total");
        return new CountsTable(
                caption,
                headings,
                counts.rows().stream().map(PageTables::beside).toList());
    }

    private static List<String> beside(CountsBeside.Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.heading());
        Stream.concat(row.counts().stream(), Stream.of(row.total()))
                .forEach(each -> cells.add(count(each.now()) + " (" + count(each.before()) + ")"));
        return cells;
    }

    private static String count(Optional<Integer> count) {
        return count.map(String::valueOf).orElse("–");
    }
}
