package org.ragstone.api.report;

import java.util.List;
import java.util.Optional;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;

/**
 * A problem as JSON has it: the place, the mistake, and a hint, which may be empty. What stands in a text file also has
 * its file, its line and column from 1, and the line with a second one that marks the words in it.
 */
public record ProblemView(
        String where,
        String what,
        String hint,
        Optional<String> file,
        Optional<Integer> line,
        Optional<Integer> column,
        Optional<List<String>> excerpt) {
    public static List<ProblemView> of(List<Problem> problems) {
        return problems.stream().map(ProblemView::of).toList();
    }

    static ProblemView of(Problem problem) {
        Cancellation.check();
        Optional<Location> inText = Optional.of(problem.where()).filter(Location.InText.class::isInstance);
        return new ProblemView(
                problem.where().toString(),
                problem.what(),
                problem.hint(),
                inText.map(Location::file),
                inText.map(Location::line),
                inText.map(Location::position),
                inText.map(where -> where.excerpt().shown()).filter(lines -> !lines.isEmpty()));
    }
}
