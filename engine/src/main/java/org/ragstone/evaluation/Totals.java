package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.framework.Edition;
import org.ragstone.model.Basis;
import org.ragstone.model.FindingKind;
import org.ragstone.model.IndicatorKind;

/** Counts. */
final class Totals {
    private Totals() {}

    static Summary of(Edition edition, List<JudgedResult> results, List<RequiredAction> actions) {
        List<Summary.Column> columns = new ArrayList<>();
        edition.columns().forEach((heading, bases) -> columns.add(column(edition, heading, bases, results)));
        return new Summary(columns, alerts(results), actions.size());
    }

    private static int alerts(List<JudgedResult> results) {
        return Math.toIntExact(results.stream()
                .flatMap(result -> result.alerts().stream()
                        .map(alert -> List.of(result.due().indicator().ref(), alert.outcome())))
                .distinct()
                .count());
    }

    private static Summary.Column column(
            Edition edition, String heading, List<Basis> bases, List<JudgedResult> results) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        edition.words().ratings().names().forEach(rating -> counts.put(rating, 0));
        int total = 0;
        int notInTotal = 0;
        int withoutStatus = 0;
        for (JudgedResult result : results) {
            boolean counted = result.due().indicator().kind() == IndicatorKind.KPI
                    && bases.contains(result.due().basis());
            if (!counted) {
                continue;
            }
            Optional<Finding> status = result.status();
            if (status.isEmpty()) {
                withoutStatus++;
                total++;
            } else if (status.get().kind() == FindingKind.NOT_RATED
                    && !status.get().word().inTotal()) {
                notInTotal++;
            } else {
                counts.merge(status.get().outcome(), 1, Integer::sum);
                total++;
            }
        }
        return new Summary.Column(heading, total, counts, notInTotal, withoutStatus);
    }
}
