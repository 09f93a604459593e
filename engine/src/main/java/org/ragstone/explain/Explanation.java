package org.ragstone.explain;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.model.Basis;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Commentary;
import org.ragstone.model.Indicator;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.Warning;
import org.ragstone.reading.Nearest;

/**
 * What an evaluation says of one indicator: its results on every basis that is due, what somebody must do about it, what has
 * been written of it, and what the rules leave open. Everything is in the order of the evaluation.
 *
 * @param warnings what makes no sense in what it reported or is held against
 */
public record Explanation(
        Decision decision,
        JudgedIndicator judged,
        List<JudgedResult> results,
        List<Problem> problems,
        List<Warning> warnings) {
    public Explanation {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** All of an indicator, by itself. */
    public static Explanation of(Decision decision, JudgedIndicator judged, List<Warning> warnings) {
        return new Explanation(decision, judged, judged.results(), judged.problems(), warnings);
    }

    /**
     * The part of the evaluation that is about the indicator.
     *
     * @param where what the data set is called, should it have no such indicator
     * @throws ProblemsException if it has none of that ref
     */
    public static Explanation of(Evaluation evaluation, String ref, String where) {
        Cancellation.check();
        JudgedIndicator judged = evaluation.indicators().stream()
                .filter(each -> each.indicator().ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> unknown(ref, refs(evaluation), where));
        List<Warning> warnings = evaluation.warnings().stream()
                .filter(each -> each.of().ref().equals(ref))
                .toList();
        return of(Decision.of(evaluation), judged, warnings);
    }

    private static List<String> refs(Evaluation evaluation) {
        return evaluation.indicators().stream()
                .map(each -> each.indicator().ref())
                .toList();
    }

    /** What is told of a ref that is none of those there are. */
    public static ProblemsException unknown(String ref, Collection<String> refs, String where) {
        return ProblemsException.of(where, "there is no indicator `" + ref + "`", Nearest.hint(ref, refs));
    }

    /**
     * The same with its results on one basis alone; what must be done remains whole, since one act answers for all.
     *
     * @param where what the data set is called
     * @throws ProblemsException if none is due on that basis
     */
    public Explanation of(Basis basis, String where) {
        List<JudgedResult> due =
                results.stream().filter(each -> each.due().basis() == basis).toList();
        if (due.isEmpty()) {
            throw new ProblemsException(List.of(notDue(basis, where)));
        }
        List<Problem> own = problems.stream()
                .filter(each -> ((Location.OfResult) each.where()).basis() == basis)
                .toList();
        return new Explanation(decision, judged, due, own, warnings);
    }

    private Problem notDue(Basis basis, String where) {
        String others =
                results.stream().map(each -> "`" + each.due().basis() + "`").collect(Collectors.joining(" and "));
        return new Problem(
                new Location.InFile(where),
                "no result of `%s` is due on `%s`".formatted(indicator().ref(), basis),
                others.isEmpty() ? "None is due of it at all." : "It owes " + others + ".");
    }

    public Indicator indicator() {
        return judged.indicator();
    }

    public List<RequiredAction> requiredActions() {
        return judged.requiredActions();
    }

    /** All that has been written of it, whatever the period. */
    public List<Commentary> commentary() {
        return judged.commentary();
    }

    /** What has been written for the period of the report or of a result, and answers no action that is required. */
    public List<Commentary> otherCommentary() {
        return judged.otherCommentary(decision.header().period());
    }
}
