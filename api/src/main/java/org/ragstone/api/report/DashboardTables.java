package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.Summary;
import org.ragstone.model.Basis;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Period;

/**
 * The whole dashboard by service: performance indicators in a row each with the columns of the edition's summary, and
 * every other result in a row of its own.
 */
final class DashboardTables {
    private record Group(IndicatorKind kind, Period period) {}

    private final Evaluation evaluation;
    private final Map<String, List<Basis>> columns;
    private final List<String> comparators;
    private final Set<Basis> basesWithDirections = EnumSet.noneOf(Basis.class);

    private DashboardTables(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.columns = evaluation.edition().columns();
        this.comparators = evaluation.summary().directions().stream()
                .map(Summary.Directions::against)
                .toList();
        evaluation.results().stream()
                .filter(each -> isInAColumn(each) && !each.directions().isEmpty())
                .forEach(each -> basesWithDirections.add(each.due().basis()));
    }

    static void write(Evaluation evaluation, StringBuilder text) {
        new DashboardTables(evaluation).write(text);
    }

    private void write(StringBuilder text) {
        group(evaluation.results(), each -> service(each.due().indicator())).forEach((service, results) -> {
            text.append('\n').append(service).append('\n');
            group(results, DashboardTables::kindAndPeriod).forEach((group, own) -> write(group, own, text));
        });
    }

    private void write(Group group, List<JudgedResult> results, StringBuilder text) {
        text.append("  ").append(Shown.kind(group.kind())).append(", ");
        text.append(group.period().title()).append('\n');
        List<JudgedResult> inColumns =
                results.stream().filter(this::isInAColumn).toList();
        List<JudgedResult> others =
                results.stream().filter(each -> !isInAColumn(each)).toList();
        if (!inColumns.isEmpty()) {
            rated(inColumns).writeTo(text);
        }
        if (!others.isEmpty()) {
            described(others).writeTo(text);
        }
    }

    private static <K> Map<K, List<JudgedResult>> group(List<JudgedResult> results, Function<JudgedResult, K> by) {
        return results.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    /** The heading of a block: the service and, where somebody else delivers it, who does. */
    static String service(Indicator indicator) {
        String service = indicator.service().isEmpty() ? "Results" : indicator.service();
        String by = indicator.post("delivered_by");
        return by.isEmpty() || by.equals(service) ? service : service + " (delivered by " + by + ")";
    }

    private static Group kindAndPeriod(JudgedResult result) {
        return new Group(result.due().indicator().kind(), result.due().period());
    }

    private boolean isInAColumn(JudgedResult result) {
        return result.due().indicator().kind() == IndicatorKind.KPI
                && columns.values().stream()
                        .anyMatch(bases -> bases.contains(result.due().basis()));
    }

    private TextTable rated(List<JudgedResult> results) {
        List<String> headings = new ArrayList<>(List.of("Ref", "Indicator"));
        columns.forEach((heading, bases) -> {
            headings.add(">" + bases.stream().findFirst().map(Shown::basis).orElse(""));
            headings.add(heading);
            if (hasDirections(bases)) {
                headings.addAll(comparatorHeadings());
            }
        });
        headings.add(">" + evaluation.edition().labels().target());
        boolean floors = results.stream().anyMatch(each -> !each.floor().isEmpty());
        if (floors) {
            headings.add(">" + evaluation.edition().labels().floor());
        }
        TextTable table = new TextTable("    ", headings);
        group(results, each -> each.due().indicator()).forEach((indicator, own) -> {
            List<String> row = rated(indicator, own);
            table.row(floors ? row : row.subList(0, row.size() - 1));
        });
        return table;
    }

    private List<String> rated(Indicator indicator, List<JudgedResult> results) {
        List<String> row = new ArrayList<>(List.of(indicator.ref(), named(indicator)));
        columns.values().forEach(bases -> {
            List<JudgedResult> own = results.stream()
                    .filter(each -> bases.contains(each.due().basis()))
                    .toList();
            row.add(cell(own, each -> figure(each, bases)));
            row.add(cell(own, DashboardTables::status));
            if (hasDirections(bases)) {
                comparators.forEach(against -> row.add(cell(own, each -> direction(each, against))));
            }
        });
        JudgedResult first = results.get(0);
        row.add(Shown.levels(first.target()));
        row.add(Shown.levels(first.floor()));
        return row;
    }

    /** Where an indicator owes two bases that share a column, both are in it. */
    private static String cell(List<JudgedResult> results, Function<JudgedResult, String> text) {
        return results.stream().map(text).collect(Collectors.joining(" / "));
    }

    /** A basis that shares its column with another says which it is. */
    private static String figure(JudgedResult result, List<Basis> column) {
        Basis basis = result.due().basis();
        String figure = Shown.figure(result.due());
        return basis.equals(column.get(0)) ? figure : Shown.basis(basis) + " " + figure;
    }

    private static String named(Indicator indicator) {
        return indicator.newLabel().isEmpty()
                ? indicator.heading()
                : indicator.heading() + " (" + indicator.newLabel() + ")";
    }

    private TextTable described(List<JudgedResult> results) {
        boolean directions =
                results.stream().anyMatch(each -> !each.directions().isEmpty());
        List<String> headings = new ArrayList<>(
                List.of("Ref", "Indicator", "Basis", ">Figure", "Status", "Against", ">Same period last year"));
        if (directions) {
            headings.addAll(comparatorHeadings());
        }
        TextTable table = new TextTable("    ", headings);
        results.forEach(result -> {
            List<String> row = new ArrayList<>(described(result));
            if (directions) {
                comparators.forEach(against -> row.add(direction(result, against)));
            }
            table.row(row);
        });
        return table;
    }

    private static List<String> described(JudgedResult result) {
        Indicator indicator = result.due().indicator();
        return List.of(
                indicator.ref(),
                named(indicator),
                Shown.basis(result.due().basis()),
                Shown.figure(result.due()),
                status(result),
                Shown.levels(result.expectedRange().isEmpty() ? result.target() : result.expectedRange()),
                result.earlier(EarlierFigure.SAME_PERIOD_LAST_YEAR)
                        .map(figure -> Shown.figure(indicator, figure))
                        .orElse("-"));
    }

    private boolean hasDirections(List<Basis> bases) {
        return bases.stream().anyMatch(basesWithDirections::contains);
    }

    private static String status(JudgedResult result) {
        return result.status().map(Shown::word).orElse("none");
    }

    /** Where there are several comparators, each has its column and says which it is. */
    private List<String> comparatorHeadings() {
        return comparators.size() == 1
                ? List.of("DoT")
                : comparators.stream()
                        .map(against -> "DoT " + Shown.comparatorInShort(against))
                        .toList();
    }

    private static String direction(JudgedResult result, String against) {
        return result.directions().stream()
                .filter(each -> each.against().equals(against))
                .map(Shown::word)
                .collect(Collectors.joining(", "));
    }
}
