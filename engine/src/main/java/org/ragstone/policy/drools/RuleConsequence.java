package org.ragstone.policy.drools;

import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;

/** Hands on to the engine what the rule at the index matched. */
record RuleConsequence(int index) implements Consequence<KnowledgeHelper> {
    @Override
    public String getName() {
        return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    }

    @Override
    public void evaluate(KnowledgeHelper drools, ValueResolver session) {
        ((SessionConsequences) session.getGlobal(Descriptors.CONSEQUENCES)).conclude(drools, index);
    }
}
