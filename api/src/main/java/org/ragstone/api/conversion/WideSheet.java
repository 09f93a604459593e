package org.ragstone.api.conversion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ragstone.dataset.TableShape;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.dataset.WrittenDataSet.WrittenTable;
import org.ragstone.dataset.wide.Heading;
import org.ragstone.model.Basis;
import org.ragstone.model.Column;
import org.ragstone.model.Period;
import org.ragstone.model.ResultState;
import org.ragstone.reading.Fields;

/**
 * The indicators, results and targets of a data set as one sheet: a row an indicator, and behind its own columns one for each period
 * and basis of which there is anything. Immutable.
 *
 * @param headings the names of its columns
 * @param figures those under which numbers stand
 * @param rows the texts below them
 */
record WideSheet(List<String> headings, Set<String> figures, List<List<String>> rows) {
    private static final String REF = Column.REF.written();
    private static final String PERIOD = Column.PERIOD.written();
    private static final String BASIS = Column.BASIS.written();

    /** A column of a period: what it holds, of which basis and period. */
    private record Of(boolean isTarget, Period period, String basis, Column what) implements Comparable<Of> {
        private static final Comparator<Of> ORDER = Comparator.comparing(Of::isTarget)
                .thenComparing(each -> each.period.last())
                .thenComparing(each -> each.period.first(), Comparator.reverseOrder())
                .thenComparing(each -> each.period.toString())
                .thenComparing(each ->
                        each.basis.isEmpty() ? -1 : Basis.valueOf(each.basis).ordinal())
                .thenComparing(Of::what);

        @Override
        public int compareTo(Of other) {
            return ORDER.compare(this, other);
        }

        String heading() {
            Optional<Basis> on = basis.isEmpty() ? Optional.empty() : Optional.of(Basis.valueOf(basis));
            return new Heading(what, on, period.toString()).words();
        }
    }

    /** Whether numbers stand under a heading. */
    boolean isOfFigures(String heading) {
        return figures.contains(heading);
    }

    /** Which tables of a data set become part of the sheet. */
    static Set<String> tables(WrittenDataSet data) {
        return hasRevisions(data) ? Set.of("indicators", "results") : Set.of("indicators", "results", "targets");
    }

    /** Whether a target was revised: of one period and basis the sheet has one cell. */
    static boolean hasRevisions(WrittenDataSet data) {
        Set<List<String>> seen = new HashSet<>();
        return table(data, "targets").stream()
                .flatMap(table -> table.rows().stream()
                        .map(row ->
                                List.of(table.text(row, REF), period(table, row).toString(), table.text(row, BASIS))))
                .anyMatch(each -> !seen.add(each));
    }

    static WideSheet of(WrittenDataSet data) {
        WrittenTable indicators = table(data, TableShape.INDICATORS.name()).orElseThrow();
        Map<Of, Map<String, String>> columns = new TreeMap<>();
        table(data, "results").ifPresent(table -> put(table, /* isTarget= */ false, Heading.OF_RESULTS, columns));
        if (!hasRevisions(data)) {
            table(data, "targets").ifPresent(table -> put(table, /* isTarget= */ true, Heading.OF_TARGETS, columns));
        }
        List<String> headings = new ArrayList<>(indicators.columns());
        Set<String> figures =
                headings.stream().filter(Fields::isOfAFigure).collect(Collectors.toCollection(HashSet::new));
        columns.keySet().forEach(each -> {
            headings.add(each.heading());
            if (Fields.isOfAFigure(each.what().written())) {
                figures.add(each.heading());
            }
        });
        List<List<String>> rows = new ArrayList<>();
        for (List<String> indicator : indicators.rows()) {
            List<String> row = new ArrayList<>(indicator);
            String ref = indicators.text(indicator, REF);
            columns.values().forEach(each -> row.add(each.getOrDefault(ref, "")));
            rows.add(row);
        }
        return new WideSheet(headings, figures, rows);
    }

    private static Optional<WrittenTable> table(WrittenDataSet data, String name) {
        return data.tables().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static void put(
            WrittenTable table, boolean isTarget, List<Column> whats, Map<Of, Map<String, String>> columns) {
        for (List<String> row : table.rows()) {
            Map<Column, String> cells = cells(table, row, whats);
            if (cells.isEmpty()) {
                // A row that says nothing says that there is no figure.
                cells.put(Column.VALUE, ResultState.NOT_REPORTED.name());
            }
            cells.forEach((what, text) -> columns.computeIfAbsent(
                            new Of(isTarget, period(table, row), table.text(row, BASIS), what), any -> new HashMap<>())
                    .put(table.text(row, REF), text));
        }
    }

    private static Map<Column, String> cells(WrittenTable table, List<String> row, List<Column> whats) {
        Map<Column, String> cells = new LinkedHashMap<>();
        for (Column what : whats) {
            String text = table.text(row, what.written());
            if (!text.isEmpty()) {
                cells.put(what, text);
            }
        }
        boolean isStateAlone = !cells.containsKey(Column.VALUE) && cells.containsKey(Column.STATE);
        if (isStateAlone) {
            cells.put(Column.VALUE, cells.get(Column.STATE));
            cells.remove(Column.STATE);
        }
        return cells;
    }

    private static Period period(WrittenTable table, List<String> row) {
        return Period.parse(table.text(row, PERIOD)).orElseThrow();
    }
}
