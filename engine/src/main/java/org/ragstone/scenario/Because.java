package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.Reason;
import org.ragstone.policy.language.PolicyRule;

/**
 * Holds the rules that a case names against those that stand behind what came of a result: each that is named must, for a
 * finding or on the way to one. Behind the status, once a rule of a status is named, and behind a direction of which a rule is
 * named, no other may stand; what somebody must do or look at may have several grounds. Immutable and thread-safe.
 */
final class Because {
    private final List<String> ofStatus;

    /** @param rules those of the edition */
    Because(List<PolicyRule> rules) {
        this.ofStatus = rules.stream()
                .filter(rule -> rule.verb().kind().filter(FindingKind::isStatus).isPresent())
                .map(PolicyRule::name)
                .toList();
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
                .flatMap(direction -> ofDirection(place, named, direction).stream())
                .forEach(mismatches::add);
        Set<String> behind = behind(result);
        named.stream()
                .filter(name -> !statusNamed.contains(name) && !behind.contains(name))
                .map(name -> new Mismatch(
                        place, "because: nothing comes of `" + name + "`", List.of(), List.of(), List.of(name)))
                .forEach(mismatches::add);
        return mismatches;
    }

    private static List<Mismatch> ofStatus(int place, List<String> named, JudgedResult result) {
        List<String> behind = result.status().map(Because::directlyBehind).orElse(List.of());
        if (Set.copyOf(behind).equals(Set.copyOf(named))) {
            return List.of();
        }
        String what = "because: expected %s, got %s"
                .formatted(quoted(named), behind.isEmpty() ? "no status" : quoted(behind));
        List<String> missing =
                named.stream().filter(name -> !behind.contains(name)).toList();
        return List.of(new Mismatch(place, what, List.of(), List.of(), missing));
    }

    private static Optional<Mismatch> ofDirection(int place, List<String> named, Finding direction) {
        List<String> behind = directlyBehind(direction);
        if (behind.stream().noneMatch(named::contains) || named.containsAll(behind)) {
            return Optional.empty();
        }
        List<String> expected = behind.stream().filter(named::contains).toList();
        return Optional.of(new Mismatch(
                place,
                "because: expected %s, got %s".formatted(quoted(expected), quoted(behind)),
                List.of(),
                List.of(direction),
                List.of()));
    }

    private static List<String> directlyBehind(Finding finding) {
        return finding.because().stream().map(reason -> reason.rule().name()).toList();
    }

    /** The names of the rules behind any finding, and of those on the way to it. */
    static Set<String> behind(JudgedResult result) {
        Set<String> behind = new LinkedHashSet<>();
        result.findings().stream()
                .map(Finding::because)
                .flatMap(List::stream)
                .flatMap(Because::withThoseOnTheWay)
                .forEach(reason -> behind.add(reason.rule().name()));
        return behind;
    }

    private static Stream<Reason> withThoseOnTheWay(Reason reason) {
        return Stream.concat(Stream.of(reason), reason.restsOn().stream().flatMap(Because::withThoseOnTheWay));
    }

    private static String quoted(List<String> names) {
        return "`" + String.join("`, `", names) + "`";
    }
}
