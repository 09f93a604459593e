package org.ragstone.api.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.Summary;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Word;
import org.ragstone.model.Basis;
import org.ragstone.model.FindingKind;
import org.ragstone.model.IndicatorKind;

/** What is left out of a total under a heading, by the words that the edition has for why, in its order. */
public record NotCounted(String heading, List<Reason> reasons) {
    public NotCounted {
        reasons = List.copyOf(reasons);
    }

    /** How many are left out for the same reason. */
    public record Reason(Word word, int count) {}

    /** "Quarter status, 5 not counted: 4 Not due; 1 Suppressed". */
    public String text() {
        int count = reasons.stream().mapToInt(Reason::count).sum();
        return heading + ", " + count + " not counted: "
                + reasons.stream()
                        .map(each -> each.count() + " " + each.word().label())
                        .collect(Collectors.joining("; "));
    }

    /** Those of each column of the totals, and of each comparator, that leaves anything out. */
    static List<NotCounted> of(Evaluation evaluation) {
        Edition edition = evaluation.edition();
        List<NotCounted> all = new ArrayList<>();
        for (Summary.Column column : evaluation.summary().columns()) {
            if (column.notInTotal() > 0) {
                List<Basis> bases = edition.columns().getOrDefault(column.heading(), List.of());
                all.add(of(
                        column.heading(),
                        edition.words().notRated().all(),
                        evaluation.results().stream().flatMap(each -> leftOut(each, bases))));
            }
        }
        for (Summary.Directions directions : evaluation.summary().directions()) {
            if (directions.notInTotal() > 0) {
                all.add(of(
                        Wording.comparator(directions.against()),
                        edition.words().directions().all(),
                        evaluation.results().stream().flatMap(each -> leftOut(each, directions.against()))));
            }
        }
        return all;
    }

    private static Stream<Word> leftOut(JudgedResult result, List<Basis> bases) {
        boolean isIn = result.due().indicator().kind() == IndicatorKind.KPI
                && bases.contains(result.due().basis());
        return result
                .status()
                .filter(status -> isIn && status.kind() == FindingKind.NOT_RATED)
                .map(Finding::word)
                .filter(word -> !word.inTotal())
                .stream();
    }

    private static Stream<Word> leftOut(JudgedResult result, String against) {
        return result.directions().stream()
                .filter(each -> each.against().equals(against))
                .map(Finding::word)
                .filter(word -> word.isCounted() && !word.inTotal());
    }

    private static NotCounted of(String heading, Collection<Word> inOrder, Stream<Word> found) {
        Map<String, Long> counts =
                found.map(Word::name).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new NotCounted(
                heading,
                inOrder.stream()
                        .filter(word -> counts.containsKey(word.name()))
                        .map(word -> new Reason(word, Math.toIntExact(counts.getOrDefault(word.name(), 0L))))
                        .toList());
    }
}
