package org.ragstone.evaluation;

import java.util.List;
import java.util.Optional;
import org.ragstone.join.DueResult;
import org.ragstone.join.DueResults;
import org.ragstone.join.IndicatorIndex;
import org.ragstone.join.JoinedResult;
import org.ragstone.join.StatusRun;
import org.ragstone.model.Cancellation;
import org.ragstone.model.EarlierFigure;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.Measure;

/**
 * For how long results had had their last status before the period that is judged, by the rules that judge it: whatever was
 * published then, and at most {@link Measure#MOST_PERIODS_BEFORE} back. Thread-safe.
 */
final class StatusHistory {
    private final PolicySet policy;
    private final KnownFindings known;
    private final List<EarlierFigure> comparators;

    StatusHistory(PolicySet policy, KnownFindings known, List<EarlierFigure> comparators) {
        this.policy = policy;
        this.known = known;
        this.comparators = comparators;
    }

    /**
     * The status that a result had before, or empty where there was none. Steps back period by period as long as the status
     * goes on, so that no more is judged than is counted.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    Optional<StatusRun> before(DueResult due, IndicatorIndex index) {
        Optional<StatusRun> run = Optional.empty();
        for (int back = 1; back <= Measure.MOST_PERIODS_BEFORE; back++) {
            Cancellation.check();
            Optional<DueResult> earlier = DueResults.before(due, back, index.results());
            Optional<String> status = earlier.flatMap(each -> status(each, index));
            boolean goesOn = status.isPresent()
                    && run.filter(each -> !each.outcome().equals(status.get())).isEmpty();
            if (!goesOn) {
                break;
            }
            run = Optional.of(
                    new StatusRun(status.get(), back, earlier.orElseThrow().period()));
        }
        return run;
    }

    /** Where the rules give none or two there is no status, and nothing goes on in a row. */
    private Optional<String> status(DueResult due, IndicatorIndex index) {
        List<Fact> facts = new JoinedResult(due, index, Optional.empty()).facts(comparators);
        return known.findings(policy.apply(facts), facts).status().map(Finding::outcome);
    }
}
