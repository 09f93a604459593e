package org.ragstone.bench.peer.plain;

import java.util.List;
import org.ragstone.model.FindingKind;

/** A rule that is written out in Java: what it says, its name, and what its reason says was asked. Equal to itself alone. */
final class PlainRule {
    private final FindingKind kind;
    private final String outcome;
    private final String name;
    private final List<Asked> asked;

    private PlainRule(FindingKind kind, String outcome, String name, List<Asked> asked) {
        this.kind = kind;
        this.outcome = outcome;
        this.name = name;
        this.asked = asked;
    }

    static PlainRule of(FindingKind kind, String outcome, String name, Asked... asked) {
        return new PlainRule(kind, outcome, name, List.of(asked));
    }

    FindingKind kind() {
        return kind;
    }

    String outcome() {
        return outcome;
    }

    String name() {
        return name;
    }

    List<Asked> asked() {
        return asked;
    }
}
