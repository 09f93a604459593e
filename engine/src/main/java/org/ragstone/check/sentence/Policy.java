package org.ragstone.check.sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;

/** The rules of an edition, as sentences are held against them: which stand behind which, and what a sentence says of one rating. */
record Policy(Edition edition, List<PolicyRule> rules, Statuses statuses, StandardNames standards) {
    static Policy of(Edition edition, List<PolicyRule> rules) {
        return new Policy(edition, rules, new Statuses(edition.words().ratings()), new StandardNames(edition.labels()));
    }

    /** The rules by which what a rule looks at comes about. */
    Set<PolicyRule> behind(PolicyRule rule) {
        Set<PolicyRule> behind = new LinkedHashSet<>();
        List<PolicyRule> next = new ArrayList<>(List.of(rule));
        while (!next.isEmpty()) {
            PolicyRule each = next.remove(next.size() - 1);
            makersOf(each).filter(behind::add).forEach(next::add);
        }
        return behind;
    }

    private Stream<PolicyRule> makersOf(PolicyRule rule) {
        return rule.patterns().stream().flatMap(pattern -> rules.stream().filter(other -> other.mayMake(pattern)));
    }

    /** The rules that say the same of other results. */
    Stream<PolicyRule> thatSayTheSame(PolicyRule rule) {
        return rules.stream()
                .filter(each -> each.verb() == rule.verb() && each.word().equals(rule.word()));
    }

    /** The part of a sentence that is about the rating that a rule gives, where it is about several. */
    Optional<Sentence> part(Cited cited, PolicyRule rule) {
        return rule.verb() == Verb.RATE ? statuses.part(cited.sentence(), rule.word()) : Optional.empty();
    }

    /** That part, or the whole where there is none. */
    Sentence about(Cited cited, PolicyRule rule) {
        return part(cited, rule).orElse(cited.sentence());
    }

    /** Whether a sentence names the rating that a rule gives. */
    boolean namesWhatItGives(Cited cited, PolicyRule rule) {
        return rule.verb() == Verb.RATE && statuses.in(cited.sentence()).contains(rule.word());
    }

    /** Whether a sentence names ratings, and not the one that a rule gives: what it says may be the other side of it. */
    boolean namesOthersAlone(Cited cited, PolicyRule rule) {
        return rule.verb() == Verb.RATE && !statuses.in(cited.sentence()).isEmpty() && !namesWhatItGives(cited, rule);
    }
}
