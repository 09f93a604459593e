package org.ragstone.policy;

/** A fact that a rule concluded and that rules of later files can look at. */
public sealed interface ConcludedFact permits JudgementFact, OutcomeFact, DirectionFact {
    Reason because();
}
