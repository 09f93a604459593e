package org.ragstone.api.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.dataset.wide.Heading;
import org.ragstone.framework.Edition;
import org.ragstone.model.Basis;
import org.ragstone.model.Column;
import org.ragstone.model.Frequency;
import org.ragstone.model.IndicatorKind;

/** Three indicators that show how rows look, to be deleted; with their figures, they are a sound data set by themselves. */
record ExampleRows(Edition edition, List<String> columns, List<Heading> periods, Frequency frequency) {
    private static final String SERVICE = "Example service";

    /** What an example has: its own columns, and its figure of any period. */
    private record Example(IndicatorKind kind, Map<String, String> own, String figure) {}

    List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(row(
                1,
                new Example(
                        IndicatorKind.KPI,
                        Map.of(
                                "title", "Example to delete: complaints answered in time",
                                "polarity", "HIGHER",
                                "unit", "%",
                                "target", "90",
                                "floor", "85"),
                        "92")));
        rows.add(row(
                2,
                new Example(
                        IndicatorKind.KPI,
                        Map.of(
                                "title", "Example to delete: average days to decide a claim",
                                "polarity", "LOWER",
                                "unit", "days",
                                "target", "10",
                                "floor", "12"),
                        "11")));
        rows.add(row(
                3,
                owes(IndicatorKind.ACTIVITY)
                        ? new Example(
                                IndicatorKind.ACTIVITY,
                                Map.of("title", "Example to delete: number of calls", "lower", "1000", "upper", "1500"),
                                "1234")
                        : new Example(
                                IndicatorKind.KPI,
                                Map.of(
                                        "title", "Example to delete: invoices paid in time",
                                        "polarity", "HIGHER",
                                        "unit", "%",
                                        "target", "97",
                                        "floor", "94"),
                                "96")));
        return rows;
    }

    private boolean owes(IndicatorKind kind) {
        return !bases(kind).isEmpty();
    }

    private List<Basis> bases(IndicatorKind kind) {
        return edition.due().getOrDefault(kind, List.of());
    }

    private Map<String, String> row(int number, Example example) {
        Map<String, String> row = new LinkedHashMap<>(example.own());
        row.put("ref", "EXAMPLE-" + number);
        row.put("service", SERVICE);
        row.put("kind", example.kind().name());
        row.put("decimals", "0");
        row.put("frequency", frequency.name());
        postColumns().forEach(each -> row.put(each, "Example of a name"));
        row.keySet().retainAll(columns);
        periods.stream()
                .filter(each -> each.what() == Column.VALUE)
                .filter(each -> each.basis()
                        .filter(basis -> bases(example.kind()).contains(basis))
                        .isPresent())
                .forEach(each -> row.put(each.words(), example.figure()));
        return row;
    }

    private List<String> postColumns() {
        List<String> posts = new ArrayList<>(edition.words().posts().columns());
        edition.words().actions().all().forEach(each -> posts.add(each.by()));
        return posts;
    }
}
