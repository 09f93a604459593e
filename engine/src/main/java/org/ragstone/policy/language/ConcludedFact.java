package org.ragstone.policy.language;

/** A fact that a rule concluded and that rules of later files can look at. */
public sealed interface ConcludedFact extends Fact permits JudgementFact, OutcomeFact, DirectionFact {
    Reason because();
}
