package org.ragstone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Cancellation;
import org.ragstone.model.PublishedAnswer;

/** What a council printed of a data set, held against what is judged: how many answers there are, and those that differ. */
public record Published(int answers, List<PrintedDifference> differences) {
    public Published {
        differences = List.copyOf(differences);
    }

    /** The answers in the data set that was judged, in its order. */
    public static Published of(Evaluation evaluation) {
        List<PublishedAnswer> answers = evaluation.data().published();
        Map<String, JudgedIndicator> indicators = answers.isEmpty() ? Map.of() : byRef(evaluation);
        DifferenceHint hint = new DifferenceHint(evaluation.edition());
        List<PrintedDifference> differences = new ArrayList<>();
        for (PublishedAnswer printed : answers) {
            Cancellation.check();
            List<JudgedResult> results =
                    Objects.requireNonNull(indicators.get(printed.ref())).results();
            Optional<JudgedResult> result = results.stream()
                    .filter(each -> each.due().basis() == printed.basis())
                    .findFirst();
            List<Finding> judged = result.map(each -> judged(printed, each)).orElse(List.of());
            if (!isAsPrinted(printed, judged)) {
                differences.add(new PrintedDifference(
                        printed,
                        hint.declares(printed),
                        result,
                        judged,
                        result.map(each -> hint.of(printed, each, judged))
                                .orElseGet(() -> DifferenceHint.ofWhatIsDue(results))));
            }
        }
        return new Published(answers.size(), differences);
    }

    /** How many are what is judged. */
    public int asPrinted() {
        return answers - differences.size();
    }

    private static Map<String, JudgedIndicator> byRef(Evaluation evaluation) {
        return evaluation.indicators().stream()
                .collect(Collectors.toMap(each -> each.indicator().ref(), Function.identity()));
    }

    /** What stands where the answer was printed: the status of whatever kind, a direction, or every alert or action. */
    private static List<Finding> judged(PublishedAnswer printed, JudgedResult result) {
        return switch (printed.kind()) {
            case RATING, NOT_RATED, RANGE -> result.status().map(List::of).orElseGet(result::conflicting);
            case DIRECTION ->
                result.directions().stream()
                        .filter(each -> isAgainst(printed, each))
                        .toList();
            case ALERT, ACTION -> result.of(printed.kind());
        };
    }

    private static boolean isAgainst(PublishedAnswer printed, Finding finding) {
        return printed.against().isEmpty() || printed.against().equals(finding.against());
    }

    /** A result has one status and one direction of a kind, and any number of alerts and actions, of which some are printed. */
    private static boolean isAsPrinted(PublishedAnswer printed, List<Finding> judged) {
        return switch (printed.kind()) {
            case RATING, NOT_RATED, RANGE, DIRECTION ->
                !judged.isEmpty() && judged.stream().allMatch(each -> isSame(printed, each));
            case ALERT, ACTION -> judged.stream().anyMatch(each -> isSame(printed, each));
        };
    }

    private static boolean isSame(PublishedAnswer printed, Finding finding) {
        return printed.kind() == finding.kind()
                && printed.outcome().equals(finding.outcome())
                && isAgainst(printed, finding);
    }
}
