package org.ragstone.bench.peer.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.ragstone.bench.peer.fact.PeerFact;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;

/** Evrete as its guide has it: conditions as texts that it compiles, a stateless session for each batch. */
final class EvreteEngine implements RuleEngine {
    private final Knowledge knowledge;

    EvreteEngine(List<PolicyRule> rules) {
        this.knowledge = new KnowledgeService().newKnowledge();
        RuleSetBuilder<Knowledge> builder = knowledge.builder();
        rules.forEach(rule -> add(rule, builder));
        builder.build();
    }

    private static void add(PolicyRule rule, RuleSetBuilder<Knowledge> builder) {
        List<FactBuilder> facts = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            FactPattern pattern = rule.patterns().get(i);
            String variable = "$f" + i;
            facts.add(FactBuilder.fact(variable, Types.of(pattern.fact())));
            conditions.add(pattern.conditions().stream()
                    .map(each -> text(variable + "." + FieldPath.of(pattern, each), FieldPath.ofWords(each)))
                    .collect(Collectors.joining(" && ")));
        }
        if (rule.patterns().size() > 1) {
            conditions.add("$f1.result == $f0.result");
        }
        String subject = "$f" + rule.subject();
        LhsBuilder<Knowledge> lhs =
                builder.newRule(rule.name()).forEach(facts).where(conditions.toArray(String[]::new));
        lhs.execute(context -> ((PeerFact) context.getObject(subject)).say(rule).ifPresent(context::insert));
    }

    private static String text(String field, WordCondition condition) {
        String any = condition.words().stream()
                .map(word -> field + ".equals(\"" + word + "\")")
                .collect(Collectors.joining(" || "));
        return (condition.negated() ? "!(" : "(") + any + ")";
    }

    @Override
    public void run(List<PeerFact> facts) {
        knowledge.newStatelessSession(ActivationMode.CONTINUOUS).insert(facts).fire();
    }
}
