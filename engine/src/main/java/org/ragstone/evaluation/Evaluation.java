package org.ragstone.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Problem;

/**
 * A data set judged by an edition: everything in the order of the data set's indicators, then basis, then kind. {@code
 * decision} names what it was made from. {@code texts} are the edition's own, filled, by name;
 * problems are gaps and conflicts of the rules.
 */
public record Evaluation(
        DecisionId decision,
        Edition edition,
        DataSetHeader header,
        Summary summary,
        List<JudgedResult> results,
        List<RequiredAction> requiredActions,
        Map<String, String> texts,
        List<Problem> problems) {

    public Evaluation {
        results = List.copyOf(results);
        requiredActions = List.copyOf(requiredActions);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        problems = List.copyOf(problems);
    }

    /** The same for the same data under the same revision. */
    public String decisionId() {
        return decision.text();
    }
}
