package org.ragstone.policy.drools;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;

/**
 * Writes approved rules as Drools descriptors. Nothing of a rule file's text is in them but words and numbers that the
 * gate found in a list or read as a number: rules are named by their position, and the consequence is the engine's.
 */
final class Descriptors {
    static final String PACKAGE = "org.ragstone.rules";
    static final String CONSEQUENCES = "consequences";

    private static final String SUBJECT_VARIABLE = "$fact";

    private Descriptors() {}

    static PackageDescr of(List<PolicyRule> rules) {
        PackageDescr all = new PackageDescr(PACKAGE);
        all.addGlobal(new GlobalDescr(CONSEQUENCES, SessionConsequences.class.getName()));
        for (int i = 0; i < rules.size(); i++) {
            all.addRule(rule(i, rules.get(i)));
        }
        return all;
    }

    private static RuleDescr rule(int index, PolicyRule rule) {
        AndDescr patterns = new AndDescr();
        for (int i = 0; i < rule.patterns().size(); i++) {
            patterns.addDescr(pattern(rule.patterns().get(i), i));
        }
        RuleDescr descriptor = new RuleDescr("rule " + index);
        descriptor.setLhs(patterns);
        descriptor.setConsequence(new RuleConsequence(index));
        return descriptor;
    }

    private static PatternDescr pattern(FactPattern pattern, int index) {
        PatternDescr descriptor =
                new PatternDescr(pattern.fact().javaType().getCanonicalName(), SUBJECT_VARIABLE + index);
        if (index > 0) {
            descriptor.addConstraint(new ExprConstraintDescr("result == " + SUBJECT_VARIABLE + 0 + ".result"));
        }
        pattern.conditions()
                .forEach(condition ->
                        descriptor.addConstraint(new ExprConstraintDescr(text(pattern.fact(), condition))));
        return descriptor;
    }

    private static String text(FactType fact, Condition condition) {
        String field = property(fact, condition.field());
        if (condition instanceof WordCondition word) {
            if (word.words().size() == 1) {
                return field
                        + (word.negated() ? " != " : " == ")
                        + quoted(word.words().get(0));
            }
            return field + " in ( "
                    + word.words().stream().map(Descriptors::quoted).collect(Collectors.joining(", ")) + " )";
        }
        NumberCondition number = (NumberCondition) condition;
        return field + " " + number.operator().text() + " " + exact(number.number());
    }

    /** Only a result has its indicator at hand; every other fact asks its result. */
    private static String property(FactType fact, Field field) {
        return field.isOfIndicator() && fact != FactType.RESULT ? "result." + field.text() : field.text();
    }

    private static String quoted(String word) {
        return '"' + word + '"';
    }

    /** Without the suffix Drools would read a binary double: 4.35 would not equal 4.35. */
    private static String exact(BigDecimal number) {
        return number.toPlainString() + "B";
    }
}
