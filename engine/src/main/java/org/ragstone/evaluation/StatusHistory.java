package org.ragstone.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Runs;
import org.ragstone.join.DueResult;
import org.ragstone.join.DueResults;
import org.ragstone.join.EarlierStatuses;
import org.ragstone.join.IndicatorIndex;
import org.ragstone.join.Join;
import org.ragstone.join.JoinedResult;
import org.ragstone.join.SeriesBefore;
import org.ragstone.join.StatusRun;
import org.ragstone.model.Cancellation;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.Result;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Measure;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.policy.memo.Memo;
import org.ragstone.policy.plain.PlainPolicySet;

/**
 * What statuses results had before the period that is judged, by the rules that judge it: whatever was published then. Where no
 * rule asks that before there is a status, each period is judged by itself. Thread-safe.
 */
final class StatusHistory {
    private final PolicySet policy;
    private final KnownFindings known;
    private final List<EarlierFigure> comparators;
    private final Runs runs;
    private final boolean judgesForward;

    private StatusHistory(
            PolicySet policy, KnownFindings known, List<EarlierFigure> comparators, Runs runs, boolean judgesForward) {
        this.policy = policy;
        this.known = known;
        this.comparators = comparators;
        this.runs = runs;
        this.judgesForward = judgesForward;
    }

    /** That of results which are judged by a policy for rules that the join is for. */
    static StatusHistory of(PolicySet policy, KnownFindings known, Join join) {
        Edition edition = join.edition();
        Runs runs = edition.words().runs();
        if (!join.looksAt(FactType.BEFORE)) {
            return new StatusHistory(policy, known, join.comparators(), runs, false);
        }
        // A whole series is judged, of which nothing but statuses is asked: no chart that they do not rest on.
        List<PolicyRule> rules = RatingRules.towardsStatus(policy.rules());
        Vocabulary vocabulary = Vocabulary.of(edition);
        return new StatusHistory(
                new Memo(new PlainPolicySet(rules), vocabulary),
                new KnownFindings(rules, edition.words()),
                Join.comparators(vocabulary, rules),
                runs,
                true);
    }

    /**
     * What a result's statuses were before.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    EarlierStatuses before(DueResult due, IndicatorIndex index) {
        return judgesForward ? forward(due, index) : EarlierStatuses.looking(back(due, index));
    }

    /**
     * The status that a result had before, or empty where there was none. Steps back period by period as long as the status
     * goes on, at most {@link Measure#MOST_PERIODS_BEFORE}, so that no more is judged than is counted.
     */
    private Optional<StatusRun> back(DueResult due, IndicatorIndex index) {
        Optional<StatusRun> run = Optional.empty();
        for (int back = 1; back <= Measure.MOST_PERIODS_BEFORE; back++) {
            Cancellation.check();
            Optional<DueResult> earlier = DueResults.before(due, back, index.results());
            Optional<String> status = earlier.flatMap(each -> status(each, index, EarlierStatuses.NONE));
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

    /** Judges each period of the series by what was before it, from the first one on. */
    private EarlierStatuses forward(DueResult due, IndicatorIndex index) {
        SeriesBefore series = index.before(due, Measure.MOST_PERIODS_FORWARD);
        if (series.periods().size() == Measure.MOST_PERIODS_FORWARD) {
            return EarlierStatuses.unknown(tooLong(due, index));
        }
        EarlierStatuses before = EarlierStatuses.from(series);
        for (Period period : series.periods()) {
            Cancellation.check();
            DueResult earlier = DueResults.at(period, due, index.results());
            before = before.then(period, status(earlier, index, before), runs);
        }
        return before;
    }

    private static Problem tooLong(DueResult due, IndicatorIndex index) {
        Map.Entry<Period, Result> first = index.results().rows(due.basis()).firstEntry();
        return new Problem(
                first.getValue().where().at("period"),
                String.format(
                        Locale.ROOT,
                        "from %s to %s `%s` %s has more than %d periods, and rules ask what was before",
                        first.getKey(),
                        due.period(),
                        due.indicator().ref(),
                        due.basis(),
                        Measure.MOST_PERIODS_FORWARD),
                "Where the period is right, have the series begin anew by a row of `rebases.csv`.");
    }

    /** Where the rules give none or two there is no status, and nothing goes on in a row. */
    private Optional<String> status(DueResult due, IndicatorIndex index, EarlierStatuses before) {
        List<Fact> facts = new JoinedResult(due, index, before).facts(comparators);
        return known.findings(policy.apply(facts), facts).status().map(Finding::outcome);
    }
}
