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
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.Cancellation;

/** What changes between the results of one edition and those of another. */
final class Changes {
    private Changes() {}

    /** Those of results that both owe, in the order of the earlier ones, and then of those that the later edition alone does. */
    static List<ResultChange> of(List<JudgedResult> before, List<JudgedResult> after) {
        Map<Due, JudgedResult> earlier = byDue(before);
        Map<Due, JudgedResult> later = byDue(after);
        Set<Due> due = new LinkedHashSet<>(earlier.keySet());
        due.addAll(later.keySet());
        return due.stream()
                .flatMap(each -> between(Optional.ofNullable(earlier.get(each)), Optional.ofNullable(later.get(each))))
                .toList();
    }

    /** How many results they are of. */
    static long results(List<ResultChange> changes) {
        return changes.stream()
                .map(each -> new Due(each.indicator().ref(), each.basis()))
                .distinct()
                .count();
    }

    private record Due(String ref, Basis basis) {}

    private static Map<Due, JudgedResult> byDue(List<JudgedResult> results) {
        Map<Due, JudgedResult> byDue = new LinkedHashMap<>();
        results.forEach(each ->
                byDue.put(new Due(each.due().indicator().ref(), each.due().basis()), each));
        return byDue;
    }

    private static Stream<ResultChange> between(Optional<JudgedResult> before, Optional<JudgedResult> after) {
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
