package org.ragstone.policy;

import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.TargetComparison;
import org.ragstone.model.Tolerance;

/** A figure held against a target that counts: the answers, and what each rests on. */
public interface Judged {
    TargetComparison comparison();

    /** What it was held against. */
    Aim target();

    /** The floor that goes with it, or empty where none is set. */
    Optional<Aim> floor();

    /** The tolerance that goes with it, or empty where none is set. */
    Optional<Tolerance> tolerance();

    /** What the answer of a field of the judgement rests on, in words with figures. */
    String ground(String field);

    /** The target and, where there is one, the floor, as a report shows them: "92, floor 90". */
    String standards();
}
