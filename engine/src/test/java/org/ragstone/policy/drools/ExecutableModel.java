package org.ragstone.policy.drools;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;

/**
 * Approved rules on the executable model of Drools, where rules become Java: another compiler and other constraints
 * under the same network.
 */
public final class ExecutableModel implements PolicySet {
    private static final AtomicInteger RELEASES = new AtomicInteger();

    private final List<PolicyRule> rules;
    private final KieContainer container;

    private ExecutableModel(List<PolicyRule> rules, KieContainer container) {
        this.rules = rules;
        this.container = container;
    }

    /** What the consequences of the rules call. Public for the Java that Drools makes of them. */
    public static final class Sink {
        private final SessionConsequences conclusions;

        Sink(SessionConsequences conclusions) {
            this.conclusions = conclusions;
        }

        /** Called when the rule at the index fires for the facts. */
        public void conclude(org.drools.model.Drools drools, int index, Fact... matched) {
            conclusions.conclude(index, List.of(matched)).ifPresent(drools::insert);
        }
    }

    static ExecutableModel of(List<PolicyRule> rules) {
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId("org.ragstone", "rules", "1." + RELEASES.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/org/ragstone/rules/rules.drl", text(rules));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults() + "\n" + text(rules));
        }
        return new ExecutableModel(rules, services.newKieContainer(release));
    }

    private static String text(List<PolicyRule> rules) {
        String head = "package org.ragstone.rules\nglobal " + Sink.class.getCanonicalName() + " sink\n";
        return Descriptors.of(rules).getRules().stream()
                .map(ExecutableModel::text)
                .collect(Collectors.joining("\n", head, "\n"));
    }

    private static String text(RuleDescr rule) {
        List<? extends BaseDescr> patterns = rule.getLhs().getDescrs();
        String facts =
                IntStream.range(0, patterns.size()).mapToObj(i -> "$fact" + i).collect(Collectors.joining(", "));
        return "rule \"" + rule.getName() + "\" when\n"
                + patterns.stream().map(each -> text((PatternDescr) each)).collect(Collectors.joining("\n"))
                + "\nthen sink.conclude(drools, " + rule.getName().substring("rule ".length()) + ", " + facts
                + "); end";
    }

    private static String text(PatternDescr pattern) {
        return pattern.getIdentifier() + " : " + pattern.getObjectType()
                + pattern.getConstraint().getDescrs().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", "( ", " )"));
    }

    @Override
    public List<PolicyRule> rules() {
        return rules;
    }

    @Override
    public PolicyAnswer apply(List<Fact> facts) {
        SessionConsequences conclusions = new SessionConsequences(rules);
        KieSession session = container.newKieSession();
        try {
            if (!rules.isEmpty()) {
                session.setGlobal("sink", new Sink(conclusions));
            }
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return conclusions.answer(facts);
    }

    void dispose() {
        container.dispose();
        KieServices.Factory.get().getRepository().removeKieModule(container.getReleaseId());
    }
}
