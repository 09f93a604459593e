package org.ragstone.api.http;

import io.javalin.http.Context;
import java.time.Instant;
import org.ragstone.api.rulebook.Rulebook;

/** Tells whoever runs the server how it is. */
final class Operations {
    private record Health(String status) {}

    private final RequestedRules rules;
    private final String version;
    private final Instant startedAt;

    Operations(RequestedRules rules, String version, Instant startedAt) {
        this.rules = rules;
        this.version = version;
        this.startedAt = startedAt;
    }

    /** The process answers. */
    Record health(Context request) {
        return new Health("UP");
    }

    /** Some edition serves. */
    Record ready(Context request) {
        if (!rules.current().serves()) {
            throw Refusal.of(Fault.RULES_REFUSED, "No edition serves; see /status.");
        }
        return new Health("READY");
    }

    /** What serves, and what is wrong with files that do not. */
    Record status(Context request) {
        Rulebook rulebook = rules.current();
        return FrameworkDocuments.Status.of(version, startedAt.toString(), rules.look(), rulebook);
    }
}
