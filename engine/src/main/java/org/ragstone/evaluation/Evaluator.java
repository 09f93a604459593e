package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.framework.Edition;
import org.ragstone.model.Cancellation;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.memo.Memo;

/** Judges data sets by one edition, an indicator at a time. Thread-safe. */
public final class Evaluator {
    private final Edition edition;
    private final PolicySet policy;
    private final Join join;
    private final KnownFindings known;
    private final Completeness completeness;
    private final JudgedResult.Judgement judgement;
    private final StatusHistory history;
    private final boolean asksWhatWasBefore;

    /** Runs rules once for all results that answer alike. */
    public Evaluator(Edition edition, PolicySet policy) {
        this(Memo.of(policy), edition);
    }

    /** Runs rules for each result: for so few that there is nothing to remember. */
    public static Evaluator ofFew(Edition edition, PolicySet policy) {
        return new Evaluator(policy, edition);
    }

    private Evaluator(PolicySet policy, Edition edition) {
        List<PolicyRule> rules = policy.rules();
        this.edition = edition;
        this.policy = policy;
        this.join = new Join(edition, rules);
        this.known = new KnownFindings(rules, edition.words());
        this.completeness = new Completeness(rules);
        this.judgement = new JudgedResult.Judgement(
                rules,
                join.comparators(),
                new Lazy<>(() -> new RatingRules(rules, edition.words().ratings())));
        this.history = new StatusHistory(policy, known, join.comparators());
        this.asksWhatWasBefore = rules.stream().anyMatch(PolicyRule::asksWhatWasBefore);
    }

    /** The edition it judges by. */
    public Edition edition() {
        return edition;
    }

    /** The rules it judges by, in reading order. */
    public List<PolicyRule> rules() {
        return policy.rules();
    }

    /** Whether its rules ask for how long a status has lasted. */
    public boolean asksWhatWasBefore() {
        return asksWhatWasBefore;
    }

    /**
     * The data set judged: each indicator joined and judged, and all of them summarised.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    public Evaluation evaluate(DataSet data) {
        Tally tally = new Tally(edition);
        List<JudgedIndicator> judged = new ArrayList<>(data.indicators().size());
        for (IndicatorData indicator : data.indicators()) {
            JudgedIndicator each = judge(indicator, data.header().period());
            tally.add(each);
            judged.add(each);
        }
        return new Evaluation(edition, data, judged, tally.summary());
    }

    /**
     * An indicator judged at a report for the period, whatever else may be in its data set.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    public JudgedIndicator judge(IndicatorData indicator, Period report) {
        return judgeAsJoined(join(indicator, report));
    }

    /** An indicator with what its due results are held against, for whoever judges it more than once. */
    public JoinedIndicator join(IndicatorData indicator, Period report) {
        Cancellation.check();
        IndicatorIndex index = new IndicatorIndex(indicator, join);
        List<JoinedResult> results = new ArrayList<>();
        for (DueResult due : DueResults.of(indicator.indicator(), report, edition, index.results())) {
            results.add(
                    new JoinedResult(due, index, asksWhatWasBefore ? history.before(due, index) : Optional.empty()));
        }
        return new JoinedIndicator(indicator, report, results);
    }

    /**
     * What these rules conclude of an indicator that was joined for other rules of this edition. It is joined anew where these
     * ask what was before, since they are what tells.
     */
    public JudgedIndicator judge(JoinedIndicator joined) {
        return judgeAsJoined(asksWhatWasBefore ? join(joined.data(), joined.report()) : joined);
    }

    private JudgedIndicator judgeAsJoined(JoinedIndicator joined) {
        List<List<Fact>> facts = joined.facts(join.comparators());
        List<PolicyAnswer> answers = policy.applyToEach(facts);
        List<JudgedResult> judged = new ArrayList<>(answers.size());
        List<Problem> problems = new ArrayList<>(0);
        for (int i = 0; i < answers.size(); i++) {
            JoinedResult result = joined.results().get(i);
            Findings findings = known.findings(answers.get(i), facts.get(i));
            problems.addAll(completeness.problems(result, findings, facts.get(i)));
            judged.add(new JudgedResult(result, findings, judgement));
        }
        return new JudgedIndicator(
                joined.data(), judged, RequiredActions.of(joined.data(), joined.report(), judged, edition), problems);
    }
}
