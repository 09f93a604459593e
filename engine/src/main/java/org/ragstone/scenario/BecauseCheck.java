package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;

/**
 * Holds the rules that a case names against those that stand behind what came of a result: each that is named must, for a
 * finding or on the way to one. Once a rule of the status, of a direction or of the target that counts is named, no other may
 * stand beside it; what somebody must do or look at may have several grounds. Immutable and thread-safe.
 */
final class BecauseCheck {
    private final Set<String> ofStatus;

    /** @param rules those of the edition */
    BecauseCheck(List<PolicyRule> rules) {
        this.ofStatus = rules.stream()
                .filter(rule -> rule.verb().isOfStatus())
                .map(PolicyRule::name)
                .collect(Collectors.toSet());
    }

    /** What is not as the case says of the result at this place. */
    List<Mismatch> mismatches(int place, List<String> named, JudgedResult result) {
        if (named.isEmpty()) {
            return List.of();
        }
        List<Mismatch> mismatches = new ArrayList<>();
        List<String> statusNamed = named.stream().filter(ofStatus::contains).toList();
        if (!statusNamed.isEmpty()) {
            mismatches.addAll(ofStatus(place, statusNamed, result));
        }
        result.directions().stream()
                .flatMap(direction -> beside(place, named, directlyBehind(direction)).stream())
                .forEach(mismatches::add);
        beside(place, named, judging(result, JudgedAgainst::isTarget)).ifPresent(mismatches::add);
        // A floor that counts by itself is beside a target, and not in its place.
        beside(place, named, judging(result, Predicate.not(JudgedAgainst::isTarget)))
                .ifPresent(mismatches::add);
        mismatches.addAll(ofNothing(
                place,
                named.stream().filter(name -> !statusNamed.contains(name)).toList(),
                result));
        return mismatches;
    }

    /** Of what is named beside a status, what is behind no finding. */
    private static List<Mismatch> ofNothing(int place, List<String> named, JudgedResult result) {
        // Reasons are made when somebody reads them.
        if (named.isEmpty()) {
            return List.of();
        }
        Set<String> behind = behind(result);
        return named.stream()
                .filter(name -> !behind.contains(name))
                .map(name -> new Mismatch(
                        place, "because: nothing comes of `" + name + "`", List.of(), List.of(), List.of(name)))
                .toList();
    }

    private static List<String> judging(JudgedResult result, Predicate<JudgedAgainst> by) {
        return result.judging().stream()
                .filter(rule -> by.test(JudgedAgainst.valueOf(rule.word())))
                .map(PolicyRule::name)
                .toList();
    }

    private static List<Mismatch> ofStatus(int place, List<String> named, JudgedResult result) {
        List<String> behind = result.status().map(BecauseCheck::directlyBehind).orElse(List.of());
        if (Set.copyOf(behind).equals(Set.copyOf(named))) {
            return List.of();
        }
        String what = "because: expected %s, got %s"
                .formatted(quoted(named), behind.isEmpty() ? "no status" : quoted(behind));
        List<String> missing =
                named.stream().filter(name -> !behind.contains(name)).toList();
        return List.of(new Mismatch(place, what, List.of(), List.of(), missing));
    }

    /** Where rules that are not named say the same beside one that is. */
    private static Optional<Mismatch> beside(int place, List<String> named, List<String> behind) {
        if (behind.stream().noneMatch(named::contains) || named.containsAll(behind)) {
            return Optional.empty();
        }
        List<String> expected = behind.stream().filter(named::contains).toList();
        String what = "because: expected %s, got %s".formatted(quoted(expected), quoted(behind));
        return Optional.of(new Mismatch(place, what, List.of(), List.of(), List.of()));
    }

    private static List<String> directlyBehind(Finding finding) {
        return finding.rules().stream().map(PolicyRule::name).toList();
    }

    /** The names of the rules behind any finding, and of those on the way to it. */
    static Set<String> behind(JudgedResult result) {
        Set<String> behind = new LinkedHashSet<>();
        result.findings().stream()
                .map(result::because)
                .flatMap(List::stream)
                .flatMap(BecauseCheck::withThoseOnTheWay)
                .forEach(reason -> behind.add(reason.rule().name()));
        return behind;
    }

    private static Stream<Reason> withThoseOnTheWay(Reason reason) {
        return Stream.concat(Stream.of(reason), reason.restsOn().stream().flatMap(BecauseCheck::withThoseOnTheWay));
    }

    private static String quoted(List<String> names) {
        return "`" + String.join("`, `", names) + "`";
    }
}
