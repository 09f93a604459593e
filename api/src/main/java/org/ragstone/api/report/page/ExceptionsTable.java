package org.ragstone.api.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.api.view.Column;
import org.ragstone.api.view.Exceptions;
import org.ragstone.api.view.Row;
import org.ragstone.framework.Word;

/**
 * The exceptions of each service, by what it is headed with, and behind each what the rules say of it. A column that is blank in
 * all of them is left out.
 */
public record ExceptionsTable(List<PageTable.Heading> headings, Map<String, List<PageRow>> services) {
    private static final PageTable.Heading BECAUSE = new PageTable.Heading("Because", false);

    static ExceptionsTable of(Exceptions exceptions, PageTables tables) {
        List<Column> all = exceptions.columns();
        List<Integer> shown = IntStream.range(0, all.size())
                .filter(i -> exceptions.services().stream()
                        .flatMap(each -> each.rows().stream())
                        .flatMap(row -> row.cells().get(i).contents().stream())
                        .anyMatch(each -> !each.isBlank()))
                .boxed()
                .toList();
        List<PageTable.Heading> headings =
                new ArrayList<>(PageTables.headings(shown.stream().map(all::get).toList()));
        headings.add(BECAUSE);
        Map<String, List<PageRow>> services = new LinkedHashMap<>();
        exceptions
                .services()
                .forEach(each -> services.put(
                        each.service().heading(),
                        each.rows().stream()
                                .map(row -> row(row, shown, all, tables))
                                .toList()));
        return new ExceptionsTable(List.copyOf(headings), services);
    }

    private static PageRow row(Row row, List<Integer> shown, List<Column> all, PageTables tables) {
        PageRow whole = tables.row(row, row.indicator().heading(), all, List.of(), Optional.empty());
        List<PageRow.PageCell> cells = new ArrayList<>();
        shown.forEach(i -> cells.add(whole.cells().get(i)));
        cells.add(new PageRow.PageCell(false, because(row)));
        return whole.with(cells);
    }

    /** The alerts and the actions; of what is not rated how it runs as well, since its status does not say. */
    private static List<Mark> because(Row row) {
        Stream<Word> directions = row.isRated() ? Stream.empty() : row.directions().stream();
        return Stream.of(directions, row.alerts().stream(), row.actions().stream())
                .flatMap(words -> words)
                .distinct()
                .map(word -> Mark.word(word, "", ""))
                .toList();
    }
}
