package org.ragstone.api.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.dataset.wide.Heading;
import org.ragstone.model.Basis;
import org.ragstone.model.Column;
import org.ragstone.model.Frequency;
import org.ragstone.model.Period;

/** The indicators of another period's data set, with those of its targets that still hold in this one. */
record EarlierRows(WrittenDataSet earlier, Period period) {
    /** How often any of them has a figure. */
    List<Frequency> frequencies() {
        return Stream.of(Frequency.values())
                .filter(each -> earlier.rows("indicators").stream()
                        .anyMatch(row -> each.name().equals(row.get(Column.FREQUENCY.written()))))
                .toList();
    }

    /** Whether any of them has something to say in the column. */
    boolean have(String column) {
        return earlier.rows("indicators").stream().anyMatch(row -> row.containsKey(column));
    }

    /** What stands above their targets, by period. */
    List<Heading> targets() {
        return earlier.rows("targets").stream()
                .filter(this::holds)
                .flatMap(row -> Heading.OF_TARGETS.stream()
                        .filter(what -> row.containsKey(what.written()))
                        .map(what -> heading(what, row)))
                .distinct()
                .sorted(Comparator.comparing(Heading::period).thenComparing(Heading::what))
                .toList();
    }

    /** A target for a period that is over by then holds no more. */
    private boolean holds(Map<String, String> target) {
        return Period.parse(text(target, Column.PERIOD))
                .map(of -> of.last().compareTo(period.first()) >= 0)
                .orElse(true);
    }

    private Heading heading(Column what, Map<String, String> target) {
        Optional<Basis> basis = Stream.of(Basis.values())
                .filter(each -> each.name().equals(text(target, Column.BASIS)))
                .findFirst();
        return new Heading(what, basis, text(target, Column.PERIOD));
    }

    private static String text(Map<String, String> row, Column column) {
        return row.getOrDefault(column.written(), "");
    }

    /** A row for each indicator, with what it is held against; without a figure. */
    List<Map<String, String>> rows() {
        Map<String, List<Map<String, String>>> targets = earlier.rows("targets").stream()
                .filter(this::holds)
                .collect(Collectors.groupingBy(each -> text(each, Column.REF)));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> indicator : earlier.rows("indicators")) {
            Map<String, String> row = new LinkedHashMap<>(indicator);
            targets.getOrDefault(text(indicator, Column.REF), List.of()).forEach(target -> Heading.OF_TARGETS.stream()
                    .filter(what -> target.containsKey(what.written()))
                    .forEach(what -> row.put(heading(what, target).words(), text(target, what))));
            rows.add(row);
        }
        return rows;
    }
}
