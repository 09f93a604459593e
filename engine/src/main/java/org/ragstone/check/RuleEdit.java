package org.ragstone.check;

import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.PolicyRule;

/** A condition of a rule as it stands, and as it would be written to speak of other answers. */
public record RuleEdit(PolicyRule rule, WordCondition was, WordCondition would) {}
