package org.ragstone.evaluation;

import java.util.List;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.PolicyRule;

/**
 * Due results with what was concluded of each, in their order; for each the rules that said which target counts; and the gaps
 * and conflicts of the rules.
 */
public record JudgedResults(List<JudgedResult> results, List<List<PolicyRule>> judging, List<Problem> problems) {
    public JudgedResults {
        results = List.copyOf(results);
        judging = List.copyOf(judging);
        problems = List.copyOf(problems);
    }
}
