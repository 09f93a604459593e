package org.ragstone.policy.drools;

import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.io.DescrResource;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.ragstone.framework.Edition;
import org.ragstone.model.Cancellation;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.PolicyFailure;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.PolicyRule;

/** Compiles an edition on the classic path of Drools: one package and one rule base an edition. Thread-safe. */
public final class DroolsCompiler implements PolicyCompiler {
    private static final int NEVER = 0;

    @Override
    public PolicySet compile(Edition edition) {
        return compile(edition, Gate.approve(edition));
    }

    @Override
    public PolicySet compile(Edition edition, List<PolicyRule> rules) {
        // To Drools an interrupted thread would be a failure of its own.
        Cancellation.check();
        return new DroolsPolicySet(edition, rules, ruleBase(edition, Descriptors.of(rules)));
    }

    /** @throws PolicyFailure if Drools cannot make rules of the descriptors */
    static InternalKnowledgeBase ruleBase(Edition edition, PackageDescr descriptors) {
        // Drools looks its services up through the thread's class loader, which a caller may have set to another.
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(DroolsCompiler.class.getClassLoader());
        try {
            KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(EngineDialect.configuration());
            builder.add(new DescrResource(descriptors), ResourceType.DESCR);
            if (builder.hasErrors()) {
                throw new IllegalStateException(builder.getErrors().toString());
            }
            InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(settings());
            base.addPackages(builder.getKnowledgePackages());
            return base;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            throw new PolicyFailure(edition, "the rules could not be compiled", e);
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    private static KieBaseConfiguration settings() {
        KieBaseConfiguration settings = RuleBaseFactory.newKnowledgeBaseConfiguration();
        // From nine comparisons of one number on, Drools would read the literals another way. One way is enough to
        // trust.
        settings.setOption(AlphaRangeIndexThresholdOption.get(NEVER));
        return settings;
    }
}
