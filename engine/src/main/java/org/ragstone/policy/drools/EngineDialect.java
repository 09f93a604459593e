package org.ragstone.policy.drools;

import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.rule.consequence.Consequence;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.Dialect;
import org.drools.compiler.compiler.PackageRegistry;
import org.drools.compiler.rule.builder.ConsequenceBuilder;
import org.drools.mvel.java.JavaDialect;
import org.drools.mvel.java.JavaForMvelDialectConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/**
 * Takes the consequence of a rule as the object that it is. Of a text Drools would make a class for each rule, and
 * starting the compiler for that takes longer than all else that becomes of the rules.
 */
final class EngineDialect extends JavaDialect {
    private EngineDialect(
            ClassLoader loader,
            KnowledgeBuilderConfigurationImpl configuration,
            PackageRegistry registry,
            InternalKnowledgePackage rules) {
        super(loader, configuration, registry, rules);
    }

    /** What a builder is to be made with, so that its rules are written in this dialect. */
    static KnowledgeBuilderConfiguration configuration() {
        KnowledgeBuilderConfiguration whole = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        KnowledgeBuilderConfigurationImpl own = whole.as(KnowledgeBuilderConfigurationImpl.KEY);
        own.addDialect(ID, new Configuration(own));
        return whole;
    }

    @Override
    public ConsequenceBuilder getConsequenceBuilder() {
        return (context, name) -> context.getRule()
                .setConsequence((Consequence<?>) context.getRuleDescr().getConsequence());
    }

    private static final class Configuration extends JavaForMvelDialectConfiguration {
        Configuration(KnowledgeBuilderConfigurationImpl configuration) {
            super(configuration);
        }

        @Override
        public Dialect newDialect(
                ClassLoader loader,
                KnowledgeBuilderConfigurationImpl configuration,
                PackageRegistry registry,
                InternalKnowledgePackage rules) {
            return new EngineDialect(loader, configuration, registry, rules);
        }
    }
}
