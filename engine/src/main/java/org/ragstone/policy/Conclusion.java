package org.ragstone.policy;

import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.Reason;
import org.ragstone.policy.language.ResultFact;

/**
 * What a rule said of a result. {@code against} is the target that counted for a rating, the comparator of a direction,
 * EXPECTED_RANGE for a range mark, and otherwise empty.
 */
public record Conclusion(ResultFact result, FindingKind kind, String against, String outcome, Reason because) {}
