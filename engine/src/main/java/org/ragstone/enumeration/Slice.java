package org.ragstone.enumeration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;

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
                        .filter(other -> other.mayMake(pattern))
                        .forEach(open::add));
            }
        }
        return rules.stream()
                .filter(slice::contains)
                .map(rule -> aspect.kind() == Aspect.Kind.DIRECTION ? narrowed(rule, aspect.of()) : rule)
                .toList();
    }

    /** A rule that says directions by looking at no comparator but one. */
    private static PolicyRule narrowed(PolicyRule rule, String against) {
        FactPattern subject = rule.subjectPattern();
        if (rule.directionsAgainst().isEmpty() || subject.fact().key().isEmpty()) {
            return rule;
        }
        List<Condition> conditions = new ArrayList<>(subject.conditions());
        conditions.add(0, new Condition.WordCondition(subject.fact().key().get(), false, List.of(against)));
        List<FactPattern> patterns = new ArrayList<>(rule.patterns());
        patterns.set(rule.subject(), subject.withConditions(conditions));
        return rule.withPatterns(patterns);
    }
}
