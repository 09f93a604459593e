package org.ragstone.api.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.MethodSetting;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;

/**
 * Tells of one result why something was concluded: the rules with their clauses and what they saw, down to the bottom. What
 * has been told once is then only named. Not thread-safe.
 */
final class ReasonsText {
    private static final int STEP = 2;

    private final Edition edition;
    private final ConditionTexts conditions;
    private final IndentedLines text;
    private final Set<PolicyRule> told = new HashSet<>();

    ReasonsText(Edition edition, JudgedResult result, IndentedLines text) {
        this.edition = edition;
        this.conditions = new ConditionTexts(result);
        this.text = text;
    }

    void write(int indent, List<Reason> reasons) {
        reasons.forEach(reason -> write(indent, reason));
    }

    private void write(int indent, Reason reason) {
        PolicyRule rule = reason.rule();
        if (!told.add(rule)) {
            rule(indent, rule, ", as above.");
            return;
        }
        rule(indent, rule, " (" + rule.place() + ")");
        clause(indent + STEP, rule);
        conditions(indent + STEP, reason);
        method(indent + STEP, reason);
        if (!reason.restsOn().isEmpty()) {
            text.line(indent + STEP, "It rests on:");
            write(indent + STEP + STEP, reason.restsOn());
        }
    }

    private void rule(int indent, PolicyRule rule, String where) {
        text.line(indent, List.of(Phrase.plain("Rule “"), Phrase.rule(rule.name()), Phrase.plain("”" + where)));
    }

    private void clause(int indent, PolicyRule rule) {
        Clause clause = edition.clauses().get(rule.clause());
        if (clause != null) {
            String source = edition.sources().getOrDefault(clause.source(), clause.source());
            String place = clause.place().isEmpty() ? "" : "; " + clause.place();
            text.line(
                    indent,
                    List.of(
                            Phrase.plain("Clause " + clause.id() + ": “"),
                            Phrase.clause(clause.words()),
                            Phrase.plain("” ("),
                            Phrase.source(source + place),
                            Phrase.plain(")")));
        }
        if (!rule.assumption().isEmpty()) {
            text.line(indent, "Assumed, since the document leaves it open: " + rule.assumption());
        }
    }

    private void conditions(int indent, Reason reason) {
        conditions.of(reason).forEach(each -> text.item(indent, each));
    }

    private void method(int indent, Reason reason) {
        Map<String, List<MethodSetting>> methods = Methods.of(reason, edition);
        if (!methods.isEmpty()) {
            text.line(indent, "Method: " + Methods.words(methods));
        }
    }
}
