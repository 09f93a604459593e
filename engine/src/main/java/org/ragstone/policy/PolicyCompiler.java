package org.ragstone.policy;

import org.ragstone.framework.Edition;
import org.ragstone.model.ProblemsException;

/** Makes the rules of an edition runnable. Thread-safe. */
public interface PolicyCompiler {
    /**
     * @throws ProblemsException if the gate refuses any of its rules: every fault at once
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    PolicySet compile(Edition edition);
}
