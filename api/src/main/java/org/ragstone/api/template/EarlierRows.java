package org.ragstone.api.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.dataset.WrittenIndicators;
import org.ragstone.model.Basis;
import org.ragstone.model.Column;
import org.ragstone.model.Frequency;
import org.ragstone.model.Period;
import org.ragstone.reading.PeriodText.NotAPeriod;
import org.ragstone.reading.PeriodTexts;
import org.ragstone.reading.PossiblePeriods;

/** The indicators of another period's data set, with those of its targets that still hold in this one. */
record EarlierRows(WrittenIndicators earlier, Period period) {
    private static final List<Column> OF_TARGETS =
            List.of(Column.TARGET, Column.FLOOR, Column.LOWER, Column.UPPER, Column.TOLERANCE, Column.SET_ON);

    /** How often any of them has a figure. */
    List<Frequency> frequencies() {
        return Stream.of(Frequency.values())
                .filter(each -> earlier.indicators().stream()
                        .anyMatch(row -> each.name().equals(row.get(Column.FREQUENCY.written()))))
                .toList();
    }

    /** Whether any of them has something to say in the column. */
    boolean have(String column) {
        return earlier.indicators().stream().anyMatch(row -> row.containsKey(column));
    }

    /** What stands above their targets, by period. */
    List<PeriodHeading> targets() {
        return earlier.targets().stream()
                .filter(this::holds)
                .flatMap(row -> OF_TARGETS.stream()
                        .filter(what -> row.containsKey(what.written()))
                        .map(what -> heading(what, row)))
                .distinct()
                .sorted(Comparator.comparing(PeriodHeading::period).thenComparing(PeriodHeading::what))
                .toList();
    }

    /** A target for a period that is over by then holds no more. */
    private boolean holds(Map<String, String> target) {
        return read(text(target, Column.PERIOD))
                .map(of -> of.last().compareTo(period.first()) >= 0)
                .orElse(true);
    }

    private Optional<Period> read(String text) {
        try {
            return Optional.of(new PeriodTexts(Optional.of(earlier.header().period())).read(text, PossiblePeriods.ANY));
        } catch (NotAPeriod e) {
            return Optional.empty();
        }
    }

    private PeriodHeading heading(Column what, Map<String, String> target) {
        String written = text(target, Column.PERIOD);
        Optional<Basis> basis = Stream.of(Basis.values())
                .filter(each -> each.name().equals(text(target, Column.BASIS)))
                .findFirst();
        return new PeriodHeading(
                what, basis, read(written).map(Period::toString).orElse(written));
    }

    private static String text(Map<String, String> row, Column column) {
        return row.getOrDefault(column.written(), "");
    }

    /** A row for each indicator, with what it is held against; without a figure. */
    List<Map<String, String>> rows() {
        Map<String, List<Map<String, String>>> targets = earlier.targets().stream()
                .filter(this::holds)
                .collect(Collectors.groupingBy(each -> text(each, Column.REF)));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> indicator : earlier.indicators()) {
            Map<String, String> row = new LinkedHashMap<>(indicator);
            targets.getOrDefault(text(indicator, Column.REF), List.of()).forEach(target -> OF_TARGETS.stream()
                    .filter(what -> target.containsKey(what.written()))
                    .forEach(what -> row.put(heading(what, target).text(), text(target, what))));
            rows.add(row);
        }
        return rows;
    }
}
