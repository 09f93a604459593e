package org.ragstone.policy;

import java.util.List;
import org.ragstone.framework.Edition;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.language.PolicyRule;

/** Makes the rules of an edition runnable. Thread-safe. */
public interface PolicyCompiler {
    /**
     * @throws ProblemsException if the gate refuses any of its rules: every fault at once
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    PolicySet compile(Edition edition);

    /**
     * Likewise, of an edition whose rules the gate has approved already.
     *
     * @param approved all of its rules, in reading order
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    default PolicySet compile(Edition edition, List<PolicyRule> approved) {
        return compile(edition);
    }
}
