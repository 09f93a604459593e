package org.ragstone.policy;

import java.util.List;

/** A rule that spoke, by its place among the rules, and the facts that it spoke of, one for each of its patterns. */
public record Firing(int rule, List<FactRef> facts) {
    public Firing {
        facts = List.copyOf(facts);
    }
}
