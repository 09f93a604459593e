package org.ragstone.evaluation;

import java.util.List;
import org.ragstone.model.Problem;

/** Due results with what was concluded of each, in their order, and the gaps and conflicts of the rules. */
public record JudgedResults(List<JudgedResult> results, List<Problem> problems) {
    public JudgedResults {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }
}
