package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** Counts indicators one after the other, as an edition wants them counted. Not thread-safe. */
final class Tally {
    private final Edition edition;
    private final List<Count> all;
    private final Map<String, List<Count>> services = new LinkedHashMap<>();
    private final Map<String, List<Count>> groups = new LinkedHashMap<>();
    private final Map<DirectionAgainst, Map<String, Counter>> directions = new EnumMap<>(DirectionAgainst.class);
    private int alerts;
    private int actions;

    Tally(Edition edition) {
        this.edition = edition;
        this.all = columns();
    }

    private List<Count> columns() {
        return edition.columns().entrySet().stream()
                .map(column -> new Count(column.getKey(), column.getValue()))
                .toList();
    }

    private List<Count> columns(String of, Map<String, List<Count>> parts) {
        List<Count> known = parts.get(of);
        if (known == null) {
            known = columns();
            parts.put(of, known);
        }
        return known;
    }

    void add(JudgedIndicator judged) {
        if (judged.results().isEmpty()) {
            return;
        }
        Indicator indicator = judged.indicator();
        List<Count> ofService = columns(indicator.service(), services);
        List<Count> ofGroup = columns(groupLabel(indicator.group()), groups);
        List<JudgedResult> results = judged.results();
        for (int i = 0; i < results.size(); i++) {
            JudgedResult result = results.get(i);
            for (int column = 0; column < all.size(); column++) {
                if (isIn(all.get(column).bases, result)) {
                    all.get(column).add(result);
                    ofService.get(column).add(result);
                    ofGroup.get(column).add(result);
                }
            }
            List<Finding> directions = result.directions();
            for (int each = 0; each < directions.size(); each++) {
                add(directions.get(each));
            }
        }
        alerts += alerts(judged);
        actions += judged.requiredActions().size();
    }

    /** Adds those that were counted after these. */
    void add(Tally later) {
        add(later.all, all);
        later.services.forEach((name, counts) -> add(counts, services.computeIfAbsent(name, any -> columns())));
        later.groups.forEach((name, counts) -> add(counts, groups.computeIfAbsent(name, any -> columns())));
        later.directions.forEach(
                (against, counts) -> addAll(counts, directions.computeIfAbsent(against, any -> new HashMap<>())));
        alerts += later.alerts;
        actions += later.actions;
    }

    private static void add(List<Count> later, List<Count> counts) {
        for (int i = 0; i < counts.size(); i++) {
            counts.get(i).add(later.get(i));
        }
    }

    private static void addAll(Map<String, Counter> later, Map<String, Counter> counts) {
        later.forEach((outcome, counter) -> count(outcome, counter.count, counts));
    }

    /** An indicator counts once for each alert. */
    private static int alerts(JudgedIndicator judged) {
        List<JudgedResult> results = judged.results();
        if (results.size() == 1) {
            return results.get(0).alerts().size();
        }
        Set<String> alerts = Set.of();
        for (JudgedResult result : results) {
            for (Finding alert : result.alerts()) {
                alerts = alerts.isEmpty() ? new HashSet<>() : alerts;
                alerts.add(alert.outcome());
            }
        }
        return alerts.size();
    }

    private void add(Finding direction) {
        DirectionAgainst against = DirectionAgainst.valueOf(direction.against());
        Map<String, Counter> known = directions.get(against);
        if (known == null) {
            known = new HashMap<>();
            directions.put(against, known);
        }
        if (direction.word().isCounted()) {
            count(direction.outcome(), 1, known);
        }
    }

    /** A number that grows. */
    private static final class Counter {
        private int count;
    }

    private static void count(String outcome, int count, Map<String, Counter> counts) {
        Counter known = counts.get(outcome);
        if (known == null) {
            known = new Counter();
            counts.put(outcome, known);
        }
        known.count += count;
    }

    Summary summary() {
        List<Summary.Breakdown> parts = new ArrayList<>(parts(Summary.By.SERVICE, services));
        parts.addAll(parts(Summary.By.GROUP, groups));
        return new Summary(all.stream().map(Count::column).toList(), directions(), parts, alerts, actions);
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

    /** The results in a column by their outcomes. */
    private final class Count {
        private final String heading;
        private final List<Basis> bases;
        private final Map<String, Counter> counts = new LinkedHashMap<>();
        private final Map<String, Counter> states = new HashMap<>();
        private int notInTotal;
        private int withoutStatus;

        Count(String heading, List<Basis> bases) {
            this.heading = heading;
            this.bases = bases;
            edition.words().ratings().names().forEach(rating -> counts.put(rating, new Counter()));
        }

        /** Adds a result that it counts. */
        void add(JudgedResult result) {
            Optional<Finding> status = result.status();
            if (status.isEmpty()) {
                withoutStatus++;
            } else if (status.get().kind() != FindingKind.NOT_RATED) {
                count(status.get().outcome(), 1, counts);
            } else if (status.get().word().inTotal()) {
                count(status.get().outcome(), 1, states);
            } else {
                notInTotal++;
            }
        }

        void add(Count later) {
            addAll(later.counts, counts);
            addAll(later.states, states);
            notInTotal += later.notInTotal;
            withoutStatus += later.withoutStatus;
        }

        /** Every rating, and the states that occur, in the order of the edition. */
        Summary.Column column() {
            Map<String, Integer> all = new LinkedHashMap<>();
            counts.forEach((outcome, counter) -> all.put(outcome, counter.count));
            edition.words().notRated().names().forEach(name -> {
                Counter state = states.get(name);
                if (state != null) {
                    all.put(name, state.count);
                }
            });
            int total = sum(all) + withoutStatus;
            Map<String, BigDecimal> percentages = percentages(all, withoutStatus);
            return new Summary.Column(
                    heading, total, all, percentages, together(all, percentages, total), notInTotal, withoutStatus);
        }
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
        List<Summary.Directions> all = new ArrayList<>();
        directions.forEach((against, found) -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            edition.words().directions().all().stream()
                    .filter(word -> word.inTotal() && found.containsKey(word.name()))
                    .forEach(word -> counts.put(word.name(), Objects.requireNonNull(found.get(word.name())).count));
            int total = sum(counts);
            int counted = found.values().stream().mapToInt(each -> each.count).sum();
            all.add(new Summary.Directions(against.name(), total, counts, percentages(counts, 0), counted - total));
        });
        return all;
    }

    /** In the order of the data set, those without a name too; none where there is but one. */
    private static List<Summary.Breakdown> parts(Summary.By by, Map<String, List<Count>> named) {
        List<Summary.Breakdown> parts = new ArrayList<>();
        if (named.size() > 1) {
            named.forEach((name, columns) -> parts.add(new Summary.Breakdown(
                    by, name, columns.stream().map(Count::column).toList())));
        }
        return parts;
    }
}
