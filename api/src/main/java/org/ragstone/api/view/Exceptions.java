package org.ragstone.api.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Word;

/** The results that call for attention, as the rules say, by service; the worst first where the framework orders them. */
public record Exceptions(List<Column> columns, List<OfService> services) {
    private static final Column SEVERITY = new Column(Column.Kind.SEVERITY, "Severity");

    public Exceptions {
        columns = List.copyOf(columns);
        services = List.copyOf(services);
    }

    /** Those of a service, a result to a row. */
    public record OfService(Service service, List<Row> rows) {
        public OfService {
            rows = List.copyOf(rows);
        }
    }

    static Exceptions of(Evaluation evaluation) {
        boolean areOrdered = !evaluation.severities().isEmpty();
        List<JudgedResult> results =
                evaluation.results().stream().filter(JudgedResult::isException).toList();
        List<OfService> services = new ArrayList<>();
        Grouped.byService(areOrdered ? worstFirst(results) : results)
                .forEach((service, own) -> services.add(new OfService(
                        service,
                        own.stream()
                                .map(each -> row(each, evaluation.edition(), areOrdered))
                                .toList())));
        return new Exceptions(areOrdered ? with(Described.COLUMNS, SEVERITY) : Described.COLUMNS, services);
    }

    private static List<JudgedResult> worstFirst(List<JudgedResult> results) {
        return results.stream()
                .sorted(Comparator.comparing(
                        result -> result.severity().map(Word::position).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static Row row(JudgedResult result, Edition edition, boolean areOrdered) {
        String against = result.status().map(result::comparedWith).orElse("");
        List<Cell> cells =
                Described.cells(result, edition, against, result.due().period());
        return new Row(
                result.due().indicator(),
                List.of(result),
                areOrdered ? with(cells, severity(result)) : cells,
                List.of());
    }

    private static Cell severity(JudgedResult result) {
        return Cell.of(new Cell.Text(result.severity().map(Word::label).orElse("")));
    }

    private static <T> List<T> with(List<T> all, T last) {
        return Stream.concat(all.stream(), Stream.of(last)).toList();
    }
}
