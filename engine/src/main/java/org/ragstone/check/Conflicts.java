package org.ragstone.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.ragstone.enumeration.Aspect;
import org.ragstone.enumeration.Combination;
import org.ragstone.enumeration.Enumeration;
import org.ragstone.enumeration.Statement;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;

/** Combinations that rules answer in two ways. */
final class Conflicts {
    private final Enumeration enumeration;
    private final FaultWording wording;
    private final Set<List<String>> told = new HashSet<>();

    Conflicts(Enumeration enumeration, FaultWording wording) {
        this.enumeration = enumeration;
        this.wording = wording;
    }

    /** Two statuses, or two targets. */
    List<Problem> ofStatus(List<Combination> cases) {
        List<Problem> problems = new ArrayList<>();
        for (Combination each : cases) {
            List<PolicyRule> targets = judging(each).stream()
                    .filter(rule -> JudgedAgainst.valueOf(rule.word()).isTarget())
                    .toList();
            problems.addAll(conflicts(Aspect.STATUS, each, targets, "two different targets count"));
            if (!each.isAtOdds(0)) {
                List<PolicyRule> statuses =
                        rules(each, said -> said.rule().verb().isOfStatus());
                problems.addAll(conflicts(Aspect.STATUS, each, statuses, "two different answers"));
            }
        }
        return problems;
    }

    /** Two directions against one comparator. */
    List<Problem> ofDirection(Aspect aspect, List<Combination> cases) {
        return cases.stream()
                .flatMap(
                        each -> conflicts(
                                aspect,
                                each,
                                rules(each, aspect::isSaid),
                                "two different directions against " + aspect.of())
                                .stream())
                .toList();
    }

    private static List<PolicyRule> rules(Combination each, Predicate<Statement> wanted) {
        return each.statements().get(0).stream()
                .filter(wanted)
                .map(Statement::rule)
                .distinct()
                .toList();
    }

    /** Every two of the rules that say different words, once. */
    private List<Problem> conflicts(Aspect aspect, Combination each, List<PolicyRule> rules, String what) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < rules.size() && told.size() <= FaultWording.MOST_OF_A_KIND; i++) {
            enumeration.compare(rules.size() - i);
            for (PolicyRule other : rules.subList(i + 1, rules.size())) {
                PolicyRule one = rules.get(i);
                boolean differ = one.verb() != other.verb() || !one.word().equals(other.word());
                if (differ && told.size() <= FaultWording.MOST_OF_A_KIND && told.add(origins(each, one, other))) {
                    problems.add(
                            told.size() > FaultWording.MOST_OF_A_KIND
                                    ? wording.more("rules at odds")
                                    : problem(aspect, each, one, other, what));
                }
            }
        }
        return problems;
    }

    /** What is at odds: where one rests on a judgement and the other does not, it is what brings the judgement about. */
    private static List<String> origins(Combination each, PolicyRule one, PolicyRule other) {
        return looksAtJudgement(one) == looksAtJudgement(other)
                ? List.of(one.name(), other.name())
                : List.of(origin(each, one), origin(each, other));
    }

    private static String origin(Combination each, PolicyRule rule) {
        return looksAtJudgement(rule) ? FaultWording.named(judging(each)) : rule.name();
    }

    private static boolean looksAtJudgement(PolicyRule rule) {
        return rule.looksAt(FactType.JUDGEMENT);
    }

    /** The rules that say which target counts. */
    private static List<PolicyRule> judging(Combination each) {
        return rules(each, said -> said.rule().verb() == Verb.JUDGE);
    }

    private Problem problem(Aspect aspect, Combination each, PolicyRule one, PolicyRule other, String what) {
        BiPredicate<Combination, Combination> both = (narrow, wide) -> says(wide, one) && says(wide, other);
        boolean ofJudgement = looksAtJudgement(one) && looksAtJudgement(other);
        Combination widest = (ofJudgement
                        ? enumeration.widestJudgements(aspect, List.of(each), both)
                        : enumeration.widest(aspect, List.of(each), both, narrow -> Set.of()))
                .get(0);
        return new Problem(
                other.where(),
                "%s: %s by %s and %s by %s, for: %s"
                        .formatted(
                                what,
                                one.word(),
                                one.named(),
                                other.word(),
                                other.named(),
                                wording.words(widest.ofAnyTarget().answers())),
                "Narrow one of the rules, so that one answers."
                        + (looksAtJudgement(other) && other.verb() != Verb.JUDGE
                                ? " There is a judgement by " + FaultWording.named(judging(each)) + "."
                                : ""));
    }

    private static boolean says(Combination each, PolicyRule rule) {
        return each.statements().get(0).stream()
                .anyMatch(said -> said.rule().name().equals(rule.name()));
    }
}
