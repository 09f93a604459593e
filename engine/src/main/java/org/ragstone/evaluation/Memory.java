package org.ragstone.evaluation;

import org.ragstone.framework.Edition;
import org.ragstone.policy.PolicySet;

/** What is remembered of answers that rules gave: either says the same of every result, and takes another time. */
public enum Memory {
    /** Rules run once for all results that answer alike. */
    OF_ANSWERS {
        @Override
        public Evaluator evaluator(Edition edition, PolicySet policy) {
            return new Evaluator(edition, policy);
        }
    },
    /** Rules run for every result. */
    NONE {
        @Override
        public Evaluator evaluator(Edition edition, PolicySet policy) {
            return Evaluator.ofFew(edition, policy);
        }
    };

    /** What judges by the rules of an edition. */
    public abstract Evaluator evaluator(Edition edition, PolicySet policy);
}
