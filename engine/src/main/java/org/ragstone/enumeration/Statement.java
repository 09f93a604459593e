package org.ragstone.enumeration;

import org.ragstone.policy.language.PolicyRule;

/** What a rule said; {@code against} is the comparator of a direction, else empty. */
public record Statement(PolicyRule rule, String against) {}
