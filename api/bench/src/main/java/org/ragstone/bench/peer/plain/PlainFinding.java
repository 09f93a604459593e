package org.ragstone.bench.peer.plain;

import org.jspecify.annotations.Nullable;
import org.ragstone.bench.peer.ReasonText;

/** What was concluded, and the reason that it rests on, if on any. Figures are read off the result when somebody reads it. */
record PlainFinding(PlainRule rule, @Nullable PlainFinding because) {
    String named() {
        return rule.kind() + " " + rule.outcome() + " " + rule.name();
    }

    void tell(PlainResult result, ReasonText text) {
        text.rule(rule.name());
        for (Asked each : rule.asked()) {
            text.saw(each.fact(), each.field(), each.answer(result), each.ground(result));
        }
        if (because != null) {
            because.tell(result, text);
        }
    }
}
