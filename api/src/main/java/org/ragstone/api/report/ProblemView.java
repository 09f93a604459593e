package org.ragstone.api.report;

import java.util.List;
import org.ragstone.model.Problem;

/** A problem as JSON has it: the place, the mistake, and a hint, which may be empty. */
public record ProblemView(String where, String what, String hint) {
    public static List<ProblemView> of(List<Problem> problems) {
        return problems.stream()
                .map(each -> new ProblemView(each.where().toString(), each.what(), each.hint()))
                .toList();
    }
}
