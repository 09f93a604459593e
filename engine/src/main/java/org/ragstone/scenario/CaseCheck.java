package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.join.Lazy;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.scenario.Mismatch.Missing;
import org.ragstone.scenario.Scenario.Expected;

/** Holds what rules conclude against what cases say must come of it. Immutable and thread-safe. */
final class CaseCheck {
    private final BecauseCheck because;
    private final Lazy<DirectionGaps> directionGaps;

    /** @param rules those of the edition */
    CaseCheck(List<PolicyRule> rules) {
        this(rules, new BecauseCheck(rules));
    }

    private CaseCheck(List<PolicyRule> rules, BecauseCheck because) {
        this.because = because;
        this.directionGaps = new Lazy<>(() -> new DirectionGaps(rules));
    }

    /** The same, of rules some of which are not what they were; their verbs are, and nothing is named that is gone. */
    CaseCheck ofChanged(List<PolicyRule> rules) {
        return new CaseCheck(rules, because);
    }

    /** What is not as the case says, or nothing. */
    List<Mismatch> mismatches(Scenario scenario, JudgedIndicator judged) {
        List<Mismatch> mismatches = new ArrayList<>(ofProblems(scenario, judged));
        for (int i = 0; i < judged.results().size(); i++) {
            int place = i;
            JudgedResult result = judged.results().get(i);
            scenario.expected()
                    .getOrDefault(result.due().basis(), Map.of())
                    .forEach((kind, expected) -> mismatches.addAll(ofKind(place, result, kind, expected)));
            mismatches.addAll(because.mismatches(place, scenario.because(), result));
        }
        return mismatches;
    }

    private List<Mismatch> ofProblems(Scenario scenario, JudgedIndicator judged) {
        if (judged.problems().isEmpty() && scenario.problem().isEmpty()) {
            return List.of();
        }
        List<String> told = judged.problems().stream().map(Problem::what).toList();
        if (scenario.problem().isEmpty()) {
            return told.stream().map(Mismatch::ofTheWhole).toList();
        }
        if (told.isEmpty()
                && judged.results().stream()
                        .allMatch(each -> withoutDirection(scenario, each).isEmpty())) {
            String what = "expected the problem `" + scenario.problem() + "`, but there is none";
            // What is answered instead says by which rule.
            return IntStream.range(0, judged.results().size())
                    .mapToObj(place -> new Mismatch(
                            place,
                            what,
                            List.of(),
                            answeredInstead(scenario, judged.results().get(place)),
                            List.of()))
                    .toList();
        }
        return told.stream()
                .filter(what -> !what.startsWith(scenario.problem()))
                .map(what -> Mismatch.ofTheWhole("expected the problem `" + scenario.problem() + "`, but " + what))
                .toList();
    }

    /** What the result has no direction against, where the case expects that. */
    Set<String> withoutDirection(Scenario scenario, JudgedResult result) {
        return isOfDirections(scenario)
                ? directionGaps.get().of(result).entrySet().stream()
                        .filter(gap -> gap.getValue().startsWith(scenario.problem()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean isOfDirections(Scenario scenario) {
        return scenario.problem().startsWith(DirectionGaps.START);
    }

    private static List<Finding> answeredInstead(Scenario scenario, JudgedResult result) {
        return isOfDirections(scenario)
                ? result.directions()
                : result.status().stream().toList();
    }

    private static List<Mismatch> ofKind(int place, JudgedResult result, FindingKind kind, List<Expected> expected) {
        List<Finding> found = result.of(kind);
        boolean withAgainst = isWithAgainst(expected);
        List<Expected> actual = actual(found, withAgainst);
        if (actual.equals(expected) || sorted(actual).equals(sorted(expected))) {
            return List.of();
        }
        List<Missing> wanted = expected.stream()
                .filter(each -> !actual.contains(each))
                .map(each -> new Missing(kind, each))
                .toList();
        List<Finding> unwanted = found.stream()
                .filter(each -> !expected.contains(expected(each, withAgainst)))
                .toList();
        String what = "%s: expected %s, got %s".formatted(kind, words(expected), words(actual));
        return List.of(new Mismatch(place, what, wanted, unwanted, List.of()));
    }

    // Loops: most of this is asked for every mutant of every rule.
    private static boolean isWithAgainst(List<Expected> expected) {
        for (Expected each : expected) {
            if (!each.against().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<Expected> actual(List<Finding> found, boolean withAgainst) {
        List<Expected> actual = new ArrayList<>(found.size());
        for (Finding each : found) {
            actual.add(expected(each, withAgainst));
        }
        return actual;
    }

    private static Expected expected(Finding finding, boolean withAgainst) {
        return new Expected(withAgainst ? finding.against() : "", finding.outcome());
    }

    private static List<String> sorted(List<Expected> list) {
        return list.stream().map(Expected::toString).sorted().toList();
    }

    private static String words(List<Expected> list) {
        return list.isEmpty() ? "none" : String.join(", ", sorted(list));
    }
}
