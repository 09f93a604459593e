package org.ragstone.policy;

import org.ragstone.arithmetic.TargetComparison;

/** A figure held against a target that counts: the answers, and what each rests on. */
public interface Judged {
    TargetComparison comparison();

    /** What the answer of a field of the judgement rests on, in words with figures. */
    String ground(String field);

    /** The target and, where there is one, the floor, as a report shows them: "92, floor 90". */
    String standards();
}
