package org.ragstone.check.sentence;

import java.util.List;
import org.ragstone.policy.language.PolicyRule;

/** Holds what a sentence says of one thing against what a rule asks of it. */
interface Comparing {
    /** What a rule that cites the sentence says otherwise. */
    List<Difference> differences(Cited cited, PolicyRule rule);

    /** Whether it goes by what a sentence names at all, which holds however the sentence is turned. */
    default boolean isOfNames() {
        return false;
    }
}
