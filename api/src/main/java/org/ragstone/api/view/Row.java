package org.ragstone.api.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Word;
import org.ragstone.model.Basis;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.policy.language.FigureAgainstTarget;

/**
 * An indicator with its results of a table, or one of them alone; a cell for each column; and what no cell shows: what the results
 * were judged against, and their directions.
 */
public record Row(
        Indicator indicator, List<JudgedResult> results, List<Cell> cells, List<Judged> judged, List<Untold> untold) {
    public Row {
        results = List.copyOf(results);
        cells = List.copyOf(cells);
        judged = List.copyOf(judged);
        untold = List.copyOf(untold);
    }

    Row(Indicator indicator, List<JudgedResult> results, List<Cell> cells, List<Judged> judged) {
        this(indicator, results, cells, judged, List.of());
    }

    /** Directions against a comparator, each on its basis. */
    public record Untold(String against, List<Cell.OnBasis> directions) {
        public Untold {
            directions = List.copyOf(directions);
        }
    }

    /** Results on these bases, and the target and the floor that their status was judged against: "66, floor 62". */
    public record Judged(List<Basis> bases, String against) {
        public Judged {
            bases = List.copyOf(bases);
        }

        /** What of the results was judged against another target than the first one's, which the row shows, or with another floor. */
        static List<Judged> of(List<JudgedResult> results, RowDecimals decimals) {
            JudgedResult shown = results.get(0);
            Map<String, List<Basis>> judged = new LinkedHashMap<>();
            results.forEach(each -> each.judgedOtherwiseThan(shown)
                    .map(held -> decimals.levels(standards(held, shown)))
                    .ifPresent(against -> judged.computeIfAbsent(against, key -> new ArrayList<>())
                            .add(each.due().basis())));
            return judged.entrySet().stream()
                    .map(each -> new Judged(each.getValue(), each.getKey()))
                    .toList();
        }

        private static String standards(FigureAgainstTarget held, JudgedResult shown) {
            boolean withoutFloor = held.floor().isEmpty() && !shown.floor().isEmpty();
            String standards = held.standards();
            return withoutFloor ? (standards.isEmpty() ? "" : standards + ", ") + "no " + held.floorName() : standards;
        }
    }

    /** The same with these of its cells alone, by their places. */
    Row with(List<Integer> places) {
        return new Row(indicator, results, places.stream().map(cells::get).toList(), judged, untold);
    }

    /** The statuses of its results; all of those that contradict each other. */
    public List<Word> statuses() {
        return words(each -> each.status().map(List::of).orElseGet(each::conflicting));
    }

    /** The alerts that its results raise. */
    public List<Word> alerts() {
        return words(JudgedResult::alerts);
    }

    /** How its results run. */
    public List<Word> directions() {
        return words(JudgedResult::directions);
    }

    /** Whether any of its results is rated. */
    public boolean isRated() {
        return results.stream()
                .flatMap(each -> each.status().stream())
                .anyMatch(each -> each.kind() == FindingKind.RATING);
    }

    /** What is required because of its results. */
    public List<Word> actions() {
        return words(JudgedResult::actions);
    }

    private List<Word> words(Function<JudgedResult, List<Finding>> which) {
        return results.stream()
                .flatMap(each -> which.apply(each).stream())
                .map(Finding::word)
                .toList();
    }

    /** The run that the first of its results ends; made anew each time. */
    public ChartedSeries soFar() {
        return ChartedSeries.of(results.get(0));
    }

    /** Why the indicator is suspended or withdrawn, or an empty text. */
    public String statusReason() {
        return indicator.status() == IndicatorStatus.ACTIVE ? "" : indicator.statusReason();
    }
}
