package org.ragstone.api.report;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.api.view.SeriesWords;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.MethodSetting;
import org.ragstone.model.Indicator;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Measure;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;

/**
 * Tells of one result why something was concluded: the rules with their clauses and what they saw, down to the bottom. What
 * has been told once is then only named. Not thread-safe.
 */
final class ReasonsText {
    private static final int STEP = 2;

    private final Edition edition;
    private final JudgedResult result;
    private final Indicator indicator;
    private final IndentedLines text;
    private final Set<PolicyRule> told = new HashSet<>();

    ReasonsText(Edition edition, JudgedResult result, IndentedLines text) {
        this.edition = edition;
        this.result = result;
        this.indicator = result.due().indicator();
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
        Iterator<Condition> asked = reason.rule().patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .iterator();
        for (Reason.Seen seen : reason.saw()) {
            String from = seen.from().isEmpty() ? "" : ": " + inUnit(seen.from());
            Condition condition = asked.next();
            text.item(indent, seen.fact() + " " + condition.text() + " — it is " + seen.is() + unit(condition) + from);
        }
    }

    /** What a series shows is told in the unit. */
    private String inUnit(String ground) {
        String ofTrend = result.trend()
                .filter(trend -> !trend.summary().isEmpty())
                .map(trend -> ground.replace(trend.summary(), SeriesWords.of(trend, indicator)))
                .orElse(ground);
        return result.regression()
                .filter(line -> !line.summary().isEmpty())
                .map(line -> ofTrend.replace(line.summary(), SeriesWords.of(line, indicator)))
                .orElse(ofTrend);
    }

    /** What a number is counted in that is easily taken for another. */
    private String unit(Condition condition) {
        Optional<Measure> measure = condition.field().measure();
        if (measure.equals(Optional.of(Measure.PERCENT))) {
            return "%";
        }
        return measure.equals(Optional.of(Measure.UNIT)) && indicator.unit().equals("%") ? " percentage points" : "";
    }

    private void method(int indent, Reason reason) {
        Map<String, List<MethodSetting>> methods = Methods.of(reason, edition);
        if (!methods.isEmpty()) {
            text.line(indent, "Method: " + Methods.words(methods));
        }
    }
}
