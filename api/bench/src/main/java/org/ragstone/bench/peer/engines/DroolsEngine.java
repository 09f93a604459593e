package org.ragstone.bench.peer.engines;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.ragstone.bench.peer.fact.PeerFact;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;

/** Drools as its guide has it: the rules as text, a session for each batch, facts inserted by rules for those further down. */
final class DroolsEngine implements RuleEngine {
    private static final String HEADER =
            """
            package org.ragstone.bench.rules
            import org.ragstone.bench.peer.fact.*
            import org.ragstone.bench.peer.fact.Outcome.Rating
            import org.ragstone.bench.peer.fact.Outcome.RangeStatus
            import org.ragstone.bench.peer.fact.Outcome.DirectionOfTravel
            global java.util.List rules
            """;

    private final List<PolicyRule> rules;
    private final InternalKnowledgeBase base;

    DroolsEngine(List<PolicyRule> rules) {
        this.rules = rules;
        String text = HEADER
                + IntStream.range(0, rules.size())
                        .mapToObj(index -> rule(index, rules.get(index)))
                        .collect(Collectors.joining());
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalArgumentException(builder.getErrors() + text);
        }
        this.base = KnowledgeBaseFactory.newKnowledgeBase();
        this.base.addPackages(builder.getKnowledgePackages());
    }

    private static String rule(int index, PolicyRule rule) {
        return """
                rule "%s"
                when
                %s
                then
                  java.util.Optional made = $f%d.say( (org.ragstone.policy.language.PolicyRule) rules.get( %d ) );
                  if ( made.isPresent() ) insert( made.get() );
                end
                """
                .formatted(
                        rule.name(),
                        IntStream.range(0, rule.patterns().size())
                                .mapToObj(i -> pattern(i, rule.patterns().get(i)))
                                .collect(Collectors.joining("\n")),
                        rule.subject(),
                        index);
    }

    private static String pattern(int index, FactPattern pattern) {
        String conditions = pattern.conditions().stream()
                .map(condition -> text(FieldPath.of(pattern, condition), FieldPath.ofWords(condition)))
                .collect(Collectors.joining(", "));
        return "  $f%d : %s( %s%s )"
                .formatted(index, pattern.fact().text(), index == 0 ? "" : "result == $f0.result, ", conditions);
    }

    private static String text(String field, WordCondition condition) {
        String words = condition.words().stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
        return condition.words().size() == 1
                ? field + (condition.negated() ? " != " : " == ") + words
                : field + " in ( " + words + " )";
    }

    @Override
    public void run(List<PeerFact> facts) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("rules", rules);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
