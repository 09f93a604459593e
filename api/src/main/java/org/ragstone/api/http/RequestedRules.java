package org.ragstone.api.http;

import io.javalin.http.Context;
import java.util.List;
import org.ragstone.api.rulebook.LiveRulebook;
import org.ragstone.api.rulebook.LoadedEdition;
import org.ragstone.api.rulebook.LoadedFramework;
import org.ragstone.api.rulebook.Rulebook;
import org.ragstone.framework.NotAmongTheRules;
import org.ragstone.model.Location;

/** Finds the rules a request names. */
final class RequestedRules {
    static final String FRAMEWORK = "framework";
    static final String EDITION = "edition";

    private final LiveRulebook rulebook;

    RequestedRules(LiveRulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** @throws Refusal if they have not been read yet */
    Rulebook current() {
        return rulebook.current()
                .orElseThrow(() -> Refusal.of(Fault.NOT_READY, "").with("Retry-After", "1"));
    }

    /** The last look at their files. */
    LiveRulebook.Look look() {
        return rulebook.look();
    }

    /** @throws Refusal if there is no framework of the name in the path */
    static LoadedFramework framework(Rulebook rulebook, Context request) {
        try {
            return rulebook.framework(request.pathParam(FRAMEWORK));
        } catch (NotAmongTheRules e) {
            throw Refusal.of(Fault.UNKNOWN_FRAMEWORK, "", List.of(e.at(new Location.InRequest("path", FRAMEWORK))));
        }
    }

    /** @throws Refusal if there is no edition of the name in the query */
    static LoadedEdition edition(LoadedFramework framework, String name) {
        return edition(framework, name, "query");
    }

    /** @throws Refusal if there is no edition of the name in the path */
    static LoadedEdition edition(LoadedFramework framework, Context request) {
        return edition(framework, request.pathParam(EDITION), "path");
    }

    private static LoadedEdition edition(LoadedFramework framework, String name, String part) {
        try {
            return framework.edition(name);
        } catch (NotAmongTheRules e) {
            throw Refusal.of(Fault.UNKNOWN_EDITION, "", List.of(e.at(new Location.InRequest(part, EDITION))));
        }
    }
}
