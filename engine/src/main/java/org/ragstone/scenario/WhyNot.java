package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.evaluation.Finding;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.TravelFact;
import org.ragstone.policy.language.Verb;
import org.ragstone.policy.plain.KnownFacts;
import org.ragstone.policy.plain.NearMiss;
import org.ragstone.scenario.Mismatch.Missing;

/** Says in sentences which rules spoke of a result, and what those that did not speak found wanting. */
final class WhyNot {
    // Beyond these the reader has the rule file itself.
    private static final int MOST_RULES = 3;
    private static final int MOST_CONDITIONS = 3;

    private final List<PolicyRule> rules;
    private final KnownFacts known;

    /** @param given the facts of the result */
    WhyNot(List<PolicyRule> rules, List<Fact> given) {
        this.rules = rules;
        this.known = new KnownFacts(rules, given);
    }

    /** A sentence on each rule behind what came unwanted, and on the nearest of those that could have said what did not. */
    List<String> of(Mismatch mismatch) {
        List<String> why = new ArrayList<>();
        mismatch.unwanted().forEach(finding -> why.addAll(said(finding)));
        mismatch.wanted().forEach(wanted -> why.addAll(notSaid(wanted)));
        List<NearMiss> named = rules.stream()
                .filter(rule -> mismatch.rules().contains(rule.name()))
                .map(rule -> known.nearMiss(rule, fact -> true))
                .toList();
        why.addAll(sentences("", named));
        return why;
    }

    private static List<String> said(Finding finding) {
        return finding.rules().stream()
                .map(rule -> finding.outcome() + " is said by " + rule.named())
                .toList();
    }

    private List<String> notSaid(Missing wanted) {
        String against = wanted.expected().against();
        Predicate<Fact> subjects = fact -> against.isEmpty()
                || !(fact instanceof TravelFact travel)
                || travel.directionAgainst().equals(against);
        List<NearMiss> misses = rules.stream()
                .filter(rule -> rule.verb().kind().filter(wanted.kind()::equals).isPresent())
                .filter(rule -> rule.word().equals(wanted.expected().outcome()))
                .filter(rule -> against.isEmpty() || rule.directionsAgainst().contains(against))
                .map(rule -> known.nearMiss(rule, subjects))
                .toList();
        return misses.isEmpty()
                ? List.of("no rule says " + wanted.expected())
                : sentences("no " + wanted.expected() + ": ", misses);
    }

    /** The nearest first. */
    private List<String> sentences(String start, List<NearMiss> misses) {
        List<NearMiss> nearest = misses.stream()
                .sorted(Comparator.comparing(NearMiss::distance))
                .limit(MOST_RULES)
                .toList();
        Stream<String> sentences = nearest.stream().map(miss -> start + sentence(miss));
        int more = misses.size() - nearest.size();
        Stream<String> rest =
                more == 0 ? Stream.empty() : Stream.of(start + more + (more == 1 ? " rule more" : " rules more"));
        boolean noTarget = nearest.stream()
                .anyMatch(
                        miss -> miss.absent().filter(FactType.JUDGEMENT::equals).isPresent());
        return Stream.of(sentences, rest, noTarget ? whichTarget().stream() : Stream.<String>empty())
                .flatMap(each -> each)
                .toList();
    }

    /** Without a judgement the reason lies with the rules that say which target counts. */
    private List<String> whichTarget() {
        List<NearMiss> judging = rules.stream()
                .filter(rule -> rule.verb() == Verb.JUDGE)
                .map(rule -> known.nearMiss(rule, fact -> true))
                .toList();
        return judging.isEmpty()
                ? List.of("no rule says which target counts")
                : sentences("no target counts: ", judging);
    }

    private static String sentence(NearMiss miss) {
        String rule = miss.rule().named();
        if (miss.absent().isPresent()) {
            return rule + " looks for a `" + miss.absent().get().text() + "`, and there is none";
        }
        if (miss.unmet().isEmpty()) {
            return rule + " says it, but another rule says otherwise";
        }
        return rule + " asks for "
                + miss.unmet().stream()
                        .limit(MOST_CONDITIONS)
                        .map(unmet -> "`%s`, and it is %s: %s"
                                .formatted(
                                        unmet.condition().text(),
                                        unmet.found().is(),
                                        unmet.found().from()))
                        .collect(Collectors.joining("; and for "));
    }
}
