package org.ragstone.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.enumeration.Aspect;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.Cancellation;

/**
 * A data set judged by two editions, and every status, direction, alert and action that differs. {@code asked} is of whom an action
 * is required by one of them alone, where both require it.
 */
public record DataComparison(
        String name, Evaluation before, Evaluation after, List<ResultChange> changes, List<AskedChange> asked) {
    public DataComparison {
        changes = List.copyOf(changes);
        asked = List.copyOf(asked);
    }

    /**
     * The data set judged by both. Words of it that one of them does not declare match no rule of that one.
     *
     * @throws org.ragstone.policy.PolicyFailure if rules do not come to an end or fail
     */
    public static DataComparison of(NamedData data, Evaluator before, Evaluator after) {
        Evaluation one = before.evaluate(data.data());
        Evaluation other = after.evaluate(data.data());
        Map<Due, JudgedResult> earlier = byDue(one);
        Map<Due, JudgedResult> later = byDue(other);
        Set<Due> due = new LinkedHashSet<>(earlier.keySet());
        due.addAll(later.keySet());
        List<ResultChange> changes = due.stream()
                .flatMap(each -> changes(Optional.ofNullable(earlier.get(each)), Optional.ofNullable(later.get(each))))
                .toList();
        return new DataComparison(data.name(), one, other, changes, AskedChange.between(one, other));
    }

    /** How many results differ in anything. */
    public long changedResults() {
        return changes.stream()
                .map(each -> List.of(each.indicator().ref(), each.basis()))
                .distinct()
                .count();
    }

    private record Due(String ref, Basis basis) {}

    private static Map<Due, JudgedResult> byDue(Evaluation evaluation) {
        Map<Due, JudgedResult> results = new LinkedHashMap<>();
        evaluation
                .results()
                .forEach(each -> results.put(
                        new Due(each.due().indicator().ref(), each.due().basis()), each));
        return results;
    }

    private static Stream<ResultChange> changes(Optional<JudgedResult> before, Optional<JudgedResult> after) {
        Cancellation.check();
        JudgedResult either = before.or(() -> after).orElseThrow();
        Map<Aspect, List<Outcome>> one = outcomes(before);
        Map<Aspect, List<Outcome>> other = outcomes(after);
        Set<Aspect> aspects = new LinkedHashSet<>(one.keySet());
        aspects.addAll(other.keySet());
        return aspects.stream()
                .filter(aspect ->
                        !Outcome.areSame(one.getOrDefault(aspect, List.of()), other.getOrDefault(aspect, List.of())))
                .sorted(Comparator.comparing(Aspect::kind))
                .map(aspect -> new ResultChange(
                        either.due().indicator(),
                        either.due().basis(),
                        either.due().period(),
                        aspect,
                        before.isPresent(),
                        after.isPresent(),
                        one.getOrDefault(aspect, List.of()),
                        other.getOrDefault(aspect, List.of())));
    }

    private static Map<Aspect, List<Outcome>> outcomes(Optional<JudgedResult> result) {
        Map<Aspect, List<Outcome>> outcomes = new LinkedHashMap<>();
        result.stream()
                .flatMap(each -> Stream.concat(each.conflicting().stream(), each.findings().stream()))
                .forEach(finding -> outcomes.computeIfAbsent(aspect(finding), each -> new ArrayList<>())
                        .add(new Outcome(finding.kind(), finding.outcome(), finding.rules())));
        return outcomes;
    }

    private static Aspect aspect(Finding finding) {
        return Aspect.of(finding.kind(), finding.against(), finding.outcome());
    }
}
