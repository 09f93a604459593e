package org.ragstone.bench.peer.plain;

import java.util.List;
import org.ragstone.model.FindingKind;

/** A rule that is written out in Java: what it says, its name, and what its reason says was asked. */
record PlainRule(FindingKind kind, String outcome, String name, List<Asked> asked) {
    static PlainRule of(FindingKind kind, String outcome, String name, Asked... asked) {
        return new PlainRule(kind, outcome, name, List.of(asked));
    }
}
