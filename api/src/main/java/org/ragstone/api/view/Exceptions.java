package org.ragstone.api.view;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;

/** The results that call for attention, as the rules say, by service. */
public record Exceptions(List<Column> columns, List<OfService> services) {
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
        List<JudgedResult> results =
                evaluation.results().stream().filter(JudgedResult::isException).toList();
        List<OfService> services = new ArrayList<>();
        Grouped.byService(results)
                .forEach((service, own) -> services.add(new OfService(
                        service,
                        own.stream()
                                .map(each -> row(each, evaluation.edition()))
                                .toList())));
        return new Exceptions(Described.COLUMNS, services);
    }

    private static Row row(JudgedResult result, Edition edition) {
        String against = result.status().map(result::comparedWith).orElse("");
        return new Row(result.due().indicator(), Described.cells(result, edition, against), List.of());
    }
}
