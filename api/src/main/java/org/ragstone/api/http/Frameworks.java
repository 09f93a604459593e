package org.ragstone.api.http;

import io.javalin.http.Context;
import org.ragstone.api.report.EditionDocument;
import org.ragstone.api.rulebook.LoadedFramework;
import org.ragstone.evaluation.Evaluator;

/** Tells what frameworks and editions there are, and what their rules say. */
final class Frameworks {
    private final Rules rules;

    Frameworks(Rules rules) {
        this.rules = rules;
    }

    Record list(Context request) {
        return FrameworkDocuments.All.of(rules.current());
    }

    Record framework(Context request) {
        return FrameworkDocuments.One.of(Rules.framework(rules.current(), request));
    }

    Record edition(Context request) {
        LoadedFramework framework = Rules.framework(rules.current(), request);
        Evaluator evaluator = Rules.edition(framework, request).required();
        return EditionDocument.of(evaluator.edition(), evaluator.rules());
    }
}
