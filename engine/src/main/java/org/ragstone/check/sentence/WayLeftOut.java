package org.ragstone.check.sentence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.policy.language.PolicyRule;

/**
 * Notes what a clause says and no rule that follows it asks, where a rule that follows another clause asks it which does not say so:
 * a result that stayed the same, which is among the better ones.
 */
record WayLeftOut(Policy policy, OfWay ways) implements Comparing {
    @Override
    public List<Difference> differences(Cited cited, PolicyRule rule) {
        if (cited.clause().isEmpty() || !isFirst(cited, rule)) {
            return List.of();
        }
        Sayings.Said<Way> said = said(cited, rule);
        Set<Way> asked = cited.rules().stream()
                .flatMap(each -> ways.asked(each).stream())
                .collect(Collectors.toSet());
        if (said.meant().stream().noneMatch(asked::contains)) {
            return List.of();
        }
        return said.meant().stream()
                .filter(way -> !asked.contains(way))
                .flatMap(way -> taker(way, rule).stream())
                .limit(1)
                .map(taker -> new Difference(
                        cited.called() + " says " + said.quoted(),
                        ways.text(rule, said.meant()),
                        "; the rest is with `" + taker.name() + "`",
                        said.words()))
                .toList();
    }

    private boolean isFirst(Cited cited, PolicyRule rule) {
        return cited.rules().stream()
                .filter(each -> !ways.asked(each).isEmpty())
                .findFirst()
                .equals(Optional.of(rule));
    }

    private Sayings.Said<Way> said(Cited cited, PolicyRule rule) {
        return Way.SAYINGS.in(ways.phrases(cited, rule));
    }

    /** A rule of another word that asks it among others, and whose own clause says those and not it. */
    private Optional<PolicyRule> taker(Way way, PolicyRule rule) {
        return policy.rules().stream()
                .filter(each -> each.verb() == rule.verb() && !each.word().equals(rule.word()))
                .filter(each -> !each.clause().equals(rule.clause()))
                .filter(each -> ways.asked(each).size() > 1 && ways.asked(each).contains(way))
                .filter(each -> clauseOf(each)
                        .filter(other -> saysOthersAlone(way, other, each))
                        .isPresent())
                .findFirst();
    }

    private Optional<Cited> clauseOf(PolicyRule rule) {
        return Optional.ofNullable(policy.edition().clauses().get(rule.clause()))
                .map(clause -> Cited.clause(clause, List.of(rule)));
    }

    private boolean saysOthersAlone(Way way, Cited other, PolicyRule rule) {
        Set<Way> said = said(other, rule).meant();
        Set<Way> others = EnumSet.copyOf(ways.asked(rule));
        others.remove(way);
        return !said.isEmpty() && others.containsAll(said);
    }
}
