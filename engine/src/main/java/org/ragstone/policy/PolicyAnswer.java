package org.ragstone.policy;

import java.util.List;

/**
 * What rules say of a result: which of them spoke, in reading order, and of which facts; what each said is its own word. No
 * figure is in it and no text, so that results which stand alike have equal answers. {@link Reasons} makes the reasons of it
 * for whoever reads them. Immutable.
 */
public final class PolicyAnswer {
    /** That of no rule. */
    public static final PolicyAnswer NOTHING = new PolicyAnswer(List.of());

    private final List<Firing> firings;
    private final int hash;

    /** @param firings by rule, and those of one rule by the places of their facts: the given ones first */
    public PolicyAnswer(List<Firing> firings) {
        this.firings = List.copyOf(firings);
        this.hash = this.firings.hashCode();
    }

    public List<Firing> firings() {
        return firings;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof PolicyAnswer answer && hash == answer.hash && firings.equals(answer.firings));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return firings.toString();
    }
}
