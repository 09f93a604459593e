package org.ragstone.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that makes no sense and is judged as it is given. It changes no rating.
 *
 * @param of what it is about
 * @param problem where that is written, what makes no sense, and how to mend it
 * @param acknowledged who knows of it and lets it stand, and why
 */
public record Warning(Subject of, WarningCode code, Problem problem, Optional<Acknowledgement> acknowledged) {

    /**
     * A column of an indicator, of what it reported on a basis for a period, or of a target of a period. It is the same whatever
     * form the data set has. What is about all indicators has no ref.
     */
    public record Subject(String ref, Optional<Basis> basis, Optional<Period> period, String column) {
        @Override
        public String toString() {
            return Stream.of(List.of(ref), names(basis), names(period), List.of(column))
                    .flatMap(List::stream)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        private static List<String> names(Optional<?> part) {
            return part.map(Object::toString).stream().toList();
        }
    }

    /** What it is for whoever takes no warning. */
    public Problem asProblem() {
        return new Problem(problem.where(), problem.what() + " (" + code + ")", problem.hint());
    }

    /** Where it is written, what makes no sense, the code to acknowledge it by, and who has done so, or else a hint. */
    @Override
    public String toString() {
        String next = acknowledged
                .map(each -> "acknowledged" + (each.by().isEmpty() ? "" : " by " + each.by()) + ": " + each.reason())
                .orElse(problem.hint());
        String head = problem.where() + ": " + asProblem().what();
        return next.isEmpty() ? head : head + "\n  " + Characters.shownOnOneLine(next);
    }
}
