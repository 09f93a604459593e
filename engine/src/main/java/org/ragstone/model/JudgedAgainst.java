package org.ragstone.model;

/** The target that counts for a judgement. */
public enum JudgedAgainst {
    YEAR_END_TARGET,
    PHASED_TARGET
}
