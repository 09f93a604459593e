package org.ragstone.policy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;

/** The compiled rules of an edition. Immutable and thread-safe. */
public interface PolicySet {
    /** Its rules in reading order. */
    List<PolicyRule> rules();

    /**
     * What the rules conclude of some results, in no particular order. Results do not influence each other.
     *
     * @param facts the given facts: each result with its comparisons, its trend and its regression
     * @throws PolicyFailure if the rules do not come to an end or fail
     * @throws CancellationException if the thread is interrupted before the end
     */
    PolicyAnswer apply(List<Fact> facts);
}
