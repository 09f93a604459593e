package org.ragstone.policy;

import java.util.List;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;

/** The compiled rules of an edition. Immutable and thread-safe. */
public interface PolicySet {
    /** Its rules in reading order. */
    List<PolicyRule> rules();

    /**
     * What the rules say of one result.
     *
     * @param given the facts that are given of it: the result itself, its comparisons, its trend and its regression
     * @throws PolicyFailure if the rules do not come to an end or fail
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    PolicyAnswer apply(List<Fact> given);
}
