package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.Reason;
import org.ragstone.policy.language.PolicyRule;

/**
 * Holds the rules that a case names against those that stand behind what came of a result: each that is named must, for a
 * finding or on the way to one, and no other may stand behind the status once a rule of a status is named. Immutable and
 * thread-safe.
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

    /** What is not as the case says, in words. */
    List<String> failures(List<String> named, JudgedResult result) {
        List<String> failures = new ArrayList<>();
        List<String> statusNamed = named.stream().filter(ofStatus::contains).toList();
        List<String> behindStatus = result.status().stream()
                .flatMap(status -> status.because().stream())
                .map(reason -> reason.rule().name())
                .toList();
        if (!statusNamed.isEmpty() && !Set.copyOf(behindStatus).equals(Set.copyOf(statusNamed))) {
            String got = behindStatus.isEmpty() ? "no status" : quoted(behindStatus);
            failures.add("because: expected %s, got %s".formatted(quoted(statusNamed), got));
        }
        Set<String> behind = behind(result);
        named.stream()
                .filter(name -> !statusNamed.contains(name) && !behind.contains(name))
                .forEach(name -> failures.add("because: nothing comes of `" + name + "`"));
        return failures;
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
