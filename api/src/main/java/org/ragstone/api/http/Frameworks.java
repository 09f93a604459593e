package org.ragstone.api.http;

import io.javalin.http.Context;
import org.ragstone.api.report.EditionDocument;
import org.ragstone.api.rulebook.LoadedFramework;
import org.ragstone.evaluation.Evaluator;

/** Tells what frameworks and editions there are, and what their rules say. */
final class Frameworks {
    private final RequestedRules rules;

    Frameworks(RequestedRules rules) {
        this.rules = rules;
    }

    Record list(Context request) {
        return FrameworkDocuments.FrameworkList.of(rules.current());
    }

    Record framework(Context request) {
        return FrameworkDocuments.FrameworkEntry.of(RequestedRules.framework(rules.current(), request));
    }

    Record edition(Context request) {
        LoadedFramework framework = RequestedRules.framework(rules.current(), request);
        Evaluator evaluator = RequestedRules.edition(framework, request).required();
        return EditionDocument.of(evaluator.edition(), evaluator.rules());
    }
}
