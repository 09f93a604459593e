package org.ragstone.api.http;

import java.util.List;
import org.ragstone.api.report.ProblemView;
import org.ragstone.model.Problem;

/** An error as RFC 9457 has it, with the problems that the command line would print. */
record ProblemDocument(String type, String title, int status, String detail, List<ProblemView> problems) {
    static final String CONTENT_TYPE = "application/problem+json";

    /** So many are listed; nobody reads more, and a short request must not have an endless answer. */
    static final int MOST_LISTED = 1_000;

    static ProblemDocument of(Fault fault, String detail, List<Problem> problems) {
        return new ProblemDocument(
                fault.type(),
                fault.title(),
                fault.status(),
                detail.isEmpty() ? detail(fault, problems.size()) : detail,
                ProblemView.of(problems.stream().limit(MOST_LISTED).toList()));
    }

    private static String detail(Fault fault, int problems) {
        if (problems > MOST_LISTED) {
            return problems + " problems, of which the first " + MOST_LISTED + " are listed.";
        }
        return switch (problems) {
            case 0 -> fault.meaning();
            case 1 -> "1 problem.";
            default -> problems + " problems.";
        };
    }
}
