package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ragstone.arithmetic.Percentage;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Percentages;
import org.ragstone.framework.Word;
import org.ragstone.model.Basis;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.PercentageRounding;

/** Counts, as an edition wants them counted. */
final class Totals {
    private final Edition edition;
    private final List<JudgedResult> results;

    private Totals(Edition edition, List<JudgedResult> results) {
        this.edition = edition;
        this.results = results;
    }

    static Summary of(Edition edition, List<JudgedResult> results, List<RequiredAction> actions) {
        Totals totals = new Totals(edition, results);
        List<Summary.Breakdown> parts = new ArrayList<>(totals.parts(Summary.By.SERVICE, Indicator::service));
        parts.addAll(totals.parts(Summary.By.GROUP, indicator -> totals.groupLabel(indicator.group())));
        return new Summary(totals.columns(results), totals.directions(), parts, totals.alerts(), actions.size());
    }

    /** The outcome that a result counts under in a column, or empty where it is not counted there. */
    static Optional<Word> countedAs(Edition edition, String column, JudgedResult result) {
        return isIn(edition.columns().getOrDefault(column, List.of()), result)
                ? result.status().map(Finding::word)
                : Optional.empty();
    }

    /** Whether a result is one of the total of a column. */
    static boolean isInTotal(Edition edition, String column, JudgedResult result) {
        boolean left = result.status()
                .filter(status -> status.kind() == FindingKind.NOT_RATED)
                .filter(status -> !status.word().inTotal())
                .isPresent();
        return isIn(edition.columns().getOrDefault(column, List.of()), result) && !left;
    }

    private static boolean isIn(List<Basis> bases, JudgedResult result) {
        return result.due().indicator().kind() == IndicatorKind.KPI
                && bases.contains(result.due().basis());
    }

    private String groupLabel(String group) {
        return group.isEmpty()
                ? ""
                : edition.words().groups().find(group).map(Word::label).orElse(group);
    }

    private int alerts() {
        return Math.toIntExact(results.stream()
                .flatMap(result -> result.alerts().stream()
                        .map(alert -> List.of(result.due().indicator().ref(), alert.outcome())))
                .distinct()
                .count());
    }

    private List<Summary.Column> columns(List<JudgedResult> of) {
        List<Summary.Column> columns = new ArrayList<>();
        edition.columns().forEach((heading, bases) -> columns.add(column(heading, bases, of)));
        return columns;
    }

    private Summary.Column column(String heading, List<Basis> bases, List<JudgedResult> of) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        edition.words().ratings().names().forEach(rating -> counts.put(rating, 0));
        Map<String, Integer> states = new LinkedHashMap<>();
        int notInTotal = 0;
        int withoutStatus = 0;
        for (JudgedResult result : of) {
            if (!isIn(bases, result)) {
                continue;
            }
            Optional<Finding> status = result.status();
            if (status.isEmpty()) {
                withoutStatus++;
            } else if (status.get().kind() != FindingKind.NOT_RATED) {
                counts.merge(status.get().outcome(), 1, Integer::sum);
            } else if (status.get().word().inTotal()) {
                states.merge(status.get().outcome(), 1, Integer::sum);
            } else {
                notInTotal++;
            }
        }
        edition.words().notRated().names().stream()
                .filter(states::containsKey)
                .forEach(state -> counts.put(state, states.getOrDefault(state, 0)));
        int total = sum(counts) + withoutStatus;
        Map<String, BigDecimal> percentages = percentages(counts, withoutStatus);
        return new Summary.Column(
                heading, total, counts, percentages, together(counts, percentages, total), notInTotal, withoutStatus);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<String, BigDecimal> percentages(Map<String, Integer> counts, int withoutStatus) {
        int total = sum(counts) + withoutStatus;
        Optional<Percentages> shown = edition.summary().percentages();
        if (shown.isEmpty() || total == 0) {
            return Map.of();
        }
        List<Integer> parts = new ArrayList<>(counts.values());
        parts.add(withoutStatus);
        List<BigDecimal> all =
                Percentage.of(parts, total, shown.get().rounding(), shown.get().decimals());
        Map<String, BigDecimal> percentages = new LinkedHashMap<>();
        counts.keySet().forEach(word -> percentages.put(word, all.get(percentages.size())));
        return percentages;
    }

    private List<Summary.Together> together(
            Map<String, Integer> counts, Map<String, BigDecimal> percentages, int total) {
        List<Summary.Together> together = new ArrayList<>();
        edition.summary().countTogether().forEach((phrase, ratings) -> {
            int count = ratings.stream()
                    .mapToInt(rating -> counts.getOrDefault(rating, 0))
                    .sum();
            together.add(new Summary.Together(phrase, count, percentage(count, ratings, percentages, total)));
        });
        return together;
    }

    /** Parts that sum to 100 are summed, so that the whole agrees with them; else it is rounded by itself. */
    private Optional<BigDecimal> percentage(
            int count, List<String> ratings, Map<String, BigDecimal> percentages, int total) {
        return edition.summary().percentages().filter(shown -> total > 0).map(shown -> {
            if (shown.rounding() != PercentageRounding.SUM_TO_100) {
                return Percentage.of(List.of(count), total, shown.rounding(), shown.decimals())
                        .get(0);
            }
            return ratings.stream()
                    .map(rating -> percentages.getOrDefault(rating, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        });
    }

    private List<Summary.Directions> directions() {
        List<Summary.Directions> directions = new ArrayList<>();
        for (DirectionAgainst against : DirectionAgainst.values()) {
            Map<String, Long> found = results.stream()
                    .flatMap(result -> result.directions().stream())
                    .filter(direction -> direction.against().equals(against.name()))
                    .collect(Collectors.groupingBy(Finding::outcome, Collectors.counting()));
            Map<String, Integer> counts = new LinkedHashMap<>();
            edition.words().directions().names().stream()
                    .filter(found::containsKey)
                    .forEach(word -> counts.put(word, Math.toIntExact(found.getOrDefault(word, 0L))));
            if (!counts.isEmpty()) {
                directions.add(new Summary.Directions(against.name(), sum(counts), counts, percentages(counts, 0)));
            }
        }
        return directions;
    }

    /** In the order of the data set, those without a name too; none where there is but one. */
    private List<Summary.Breakdown> parts(Summary.By by, Function<Indicator, String> name) {
        Map<String, List<JudgedResult>> byName = results.stream()
                .collect(Collectors.groupingBy(
                        result -> name.apply(result.due().indicator()), LinkedHashMap::new, Collectors.toList()));
        if (byName.size() < 2) {
            return List.of();
        }
        List<Summary.Breakdown> parts = new ArrayList<>();
        byName.forEach((each, own) -> parts.add(new Summary.Breakdown(by, each, columns(own))));
        return parts;
    }
}
