package org.ragstone.enumeration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.EarlierFigure;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;

/** The rules that have a part in one aspect: those that speak of it, and those whose conclusions they rest on. */
final class Slice {
    private Slice() {}

    /** In reading order, those of travel narrowed to the comparator that is looked at. */
    static List<PolicyRule> of(List<PolicyRule> rules, Aspect aspect) {
        Set<PolicyRule> slice = new LinkedHashSet<>();
        Deque<PolicyRule> open = new ArrayDeque<>();
        rules.stream().filter(rule -> Aspect.of(rule).contains(aspect)).forEach(open::add);
        while (!open.isEmpty()) {
            PolicyRule rule = open.remove();
            if (slice.add(rule)) {
                rule.patterns().forEach(pattern -> rules.stream()
                        .filter(other -> mayConclude(other, pattern))
                        .forEach(open::add));
            }
        }
        return rules.stream()
                .filter(slice::contains)
                .map(rule -> aspect.kind() == Aspect.Kind.DIRECTION ? narrowed(rule, aspect.of()) : rule)
                .toList();
    }

    /** A rule of travel that looks at no comparator but one. */
    private static PolicyRule narrowed(PolicyRule rule, String against) {
        if (rule.verb() != Verb.TRAVEL || rule.patterns().get(rule.subject()).fact() != FactType.COMPARISON) {
            return rule;
        }
        List<FactPattern> patterns = new ArrayList<>(rule.patterns());
        FactPattern subject = patterns.get(rule.subject());
        List<Condition> conditions = new ArrayList<>(subject.conditions());
        conditions.add(0, new Condition.WordCondition("against", false, List.of(against)));
        patterns.set(rule.subject(), new FactPattern(subject.fact(), subject.variable(), conditions));
        return rule.withPatterns(patterns);
    }

    /** Whether a rule makes facts of the kind that a pattern looks for. */
    private static boolean mayConclude(PolicyRule rule, FactPattern pattern) {
        boolean makes =
                switch (pattern.fact()) {
                    case JUDGEMENT -> rule.verb() == Verb.JUDGE;
                    case RATING -> rule.verb() == Verb.RATE;
                    case NOT_RATED -> rule.verb() == Verb.DO_NOT_RATE;
                    case RANGE_STATUS -> rule.verb() == Verb.RANGE;
                    case DIRECTION_OF_TRAVEL ->
                        rule.verb() == Verb.TRAVEL
                                && comparators(rule).stream().anyMatch(each -> holds(pattern, "against", each));
                    case RESULT, COMPARISON, TREND, REGRESSION -> false;
                };
        return makes && holds(pattern, pattern.fact() == FactType.JUDGEMENT ? "against" : "outcome", rule.word());
    }

    private static boolean holds(FactPattern pattern, String field, String word) {
        return pattern.conditions().stream()
                .filter(condition -> condition.field().equals(field))
                .allMatch(condition -> condition.holds(word));
    }

    /** What the directions of a rule can be against. */
    static List<String> comparators(PolicyRule rule) {
        FactPattern subject = rule.patterns().get(rule.subject());
        return switch (subject.fact()) {
            case TREND -> List.of(DirectionAgainst.TREND.name());
            case REGRESSION -> List.of(DirectionAgainst.REGRESSION.name());
            default ->
                Arrays.stream(EarlierFigure.values())
                        .map(Enum::name)
                        .filter(each -> subject.conditions().stream()
                                .filter(condition -> condition.field().equals("against"))
                                .allMatch((Condition condition) -> condition.holds(each)))
                        .toList();
        };
    }
}
