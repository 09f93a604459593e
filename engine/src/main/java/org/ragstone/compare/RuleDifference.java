package org.ragstone.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;

/** In what a rule differs from what it was: each time the end of a sentence that begins with the rule. */
final class RuleDifference {
    private final List<String> told = new ArrayList<>();

    private RuleDifference() {}

    static List<String> between(PolicyRule before, PolicyRule after) {
        RuleDifference difference = new RuleDifference();
        difference.asked(asked(before), asked(after));
        difference.add("said", "says", said(before), said(after));
        difference.add("followed", "follows", clause(before), clause(after));
        difference.add("assumed", "assumes", assumption(before), assumption(after));
        difference.add(
                "stood in", "stands in", before.file().fileName(), after.file().fileName());
        return difference.told;
    }

    /** What it looks for, but for the words and numbers that it compares with. */
    static List<String> shape(PolicyRule rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> Stream.concat(
                        Stream.of(pattern.fact().text()),
                        pattern.conditions().stream().map(Condition::field).map(field -> field.text())))
                .toList();
    }

    private static List<String> asked(PolicyRule rule) {
        return rule.patterns().stream().flatMap(RuleDifference::asked).toList();
    }

    private static Stream<String> asked(FactPattern pattern) {
        String fact = pattern.fact().text();
        return pattern.conditions().isEmpty()
                ? Stream.of(fact + "( )")
                : pattern.conditions().stream().map(condition -> fact + "( " + condition.text() + " )");
    }

    private void asked(List<String> before, List<String> after) {
        String one = without(before, after);
        String other = without(after, before);
        if (one.isEmpty() && !other.isEmpty()) {
            told.add("asks for " + other + " too now");
        } else if (other.isEmpty() && !one.isEmpty()) {
            told.add("asks for " + one + " no more");
        } else {
            add("asked for", "asks for", one, other);
        }
    }

    private static String without(List<String> some, List<String> others) {
        return some.stream()
                .filter(each -> !others.contains(each))
                .map(RuleDifference::code)
                .collect(Collectors.joining(" and "));
    }

    private static String said(PolicyRule rule) {
        return code(rule.verb().text() + (rule.word().isEmpty() ? "" : " " + rule.word()));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String clause(PolicyRule rule) {
        return rule.clause().isEmpty() ? "no clause" : "the clause " + code(rule.clause());
    }

    private static String assumption(PolicyRule rule) {
        return rule.assumption().isEmpty() ? "nothing" : Sentences.quoted(rule.assumption());
    }

    private void add(String did, String does, String before, String after) {
        if (!before.equals(after)) {
            told.add("%s %s, and %s %s now".formatted(did, before, does, after));
        }
    }
}
