package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Shows;
import org.ragstone.join.Composites;
import org.ragstone.join.DueResult;
import org.ragstone.join.DueResults;
import org.ragstone.join.EarlierStatuses;
import org.ragstone.join.IndicatorIndex;
import org.ragstone.join.Join;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.join.Lazy;
import org.ragstone.model.Cancellation;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.policy.memo.Memo;

/** Judges data sets by one edition, an indicator at a time. Thread-safe. */
public final class Evaluator {
    private final Edition edition;
    private final PolicySet policy;
    private final Join join;
    private final KnownFindings known;
    private final Completeness completeness;
    private final JudgedResult.JudgedBy judgedBy;
    private final StatusHistory history;
    private final boolean asksWhatWasBefore;
    private final boolean looksBack;

    /** Runs rules once for all results that answer alike. */
    public Evaluator(Edition edition, PolicySet policy) {
        this(edition, policy, new Memo(policy, Vocabulary.of(edition)), new Join(edition, policy.rules()));
    }

    /** Runs rules for each result: for so few that there is nothing to remember. */
    public static Evaluator ofFew(Edition edition, PolicySet policy) {
        return new Evaluator(edition, policy, policy, new Join(edition, policy.rules()));
    }

    /** Likewise runs other rules of the edition, which compare with the same earlier figures and ask nothing of what was before. */
    public Evaluator ofFewAlike(PolicySet other) {
        return new Evaluator(edition, other, other, join);
    }

    private Evaluator(Edition edition, PolicySet given, PolicySet asked, Join join) {
        List<PolicyRule> rules = given.rules();
        this.edition = edition;
        this.policy = asked;
        this.join = join;
        this.known = new KnownFindings(rules, edition.words());
        this.completeness = new Completeness(rules);
        this.judgedBy =
                new JudgedResult.JudgedBy(rules, join.comparators(), new Lazy<>(() -> new RatingRules(rules, edition)));
        this.history = StatusHistory.of(policy, known, join);
        this.asksWhatWasBefore = rules.stream().anyMatch(PolicyRule::asksWhatWasBefore);
        this.looksBack = asksWhatWasBefore || edition.dashboard().has(Shows.IN_A_ROW);
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

    /** Whether its rules ask what was before there is a status, so that each period is judged after those before it. */
    public boolean judgesForward() {
        return join.looksAt(FactType.BEFORE);
    }

    /**
     * The data set judged: each indicator joined and judged, and all of them summarised.
     *
     * @throws org.ragstone.model.ProblemsException if what is computed from other indicators would be of too many figures
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    public Evaluation evaluate(DataSet data) {
        Tally tally = new Tally(edition);
        List<JudgedIndicator> judged = new ArrayList<>(data.indicators().size());
        for (IndicatorData indicator : together(data.indicators())) {
            JudgedIndicator each = judge(indicator, data.header().period());
            tally.add(each);
            judged.add(each);
        }
        return new Evaluation(edition, data, rules(), judged, tally.summary());
    }

    /**
     * Indicators that have come together, each that is computed from others with its figures: then each can be judged by itself.
     *
     * @throws org.ragstone.model.ProblemsException if the parts of one have not come with it: it is named, and so are they
     */
    public List<IndicatorData> together(List<IndicatorData> indicators) {
        return Composites.of(indicators, edition);
    }

    /**
     * An indicator judged at a report for the period, whatever else may be in its data set. What is held of it is little: whoever is
     * going to read all of it at once judges it {@linkplain #join joined}.
     *
     * @throws org.ragstone.model.ProblemsException if it is computed from others, and these have not come {@link #together} with it
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    public JudgedIndicator judge(IndicatorData indicator, Period report) {
        return judge(join(indicator, report), new JoinedWhenRead(this, indicator, report));
    }

    /** An indicator with what its due results are held against, for whoever judges it more than once. */
    public JoinedIndicator join(IndicatorData indicator, Period report) {
        Cancellation.check();
        Composites.refuseAlone(indicator);
        IndicatorIndex index = new IndicatorIndex(indicator, join);
        List<DueResult> owed = DueResults.of(indicator.indicator(), report, edition, index.results());
        List<JoinedResult> results = new ArrayList<>(owed.size());
        for (int i = 0; i < owed.size(); i++) {
            DueResult due = owed.get(i);
            results.add(new JoinedResult(due, index, looksBack ? history.before(due, index) : EarlierStatuses.NONE));
        }
        return new JoinedIndicator(indicator, report, index, results);
    }

    /**
     * What these rules conclude of an indicator that was joined for them, or for other rules of this edition which look at no
     * fewer facts. It is joined anew where these ask what was before, since they are what tells.
     */
    public JudgedIndicator judge(JoinedIndicator other) {
        JoinedIndicator joined = looksBack && other.join() != join ? join(other.data(), other.report()) : other;
        return judge(joined, () -> joined);
    }

    private JudgedIndicator judge(JoinedIndicator joined, Supplier<JoinedIndicator> whenRead) {
        Cancellation.check();
        List<JoinedResult> results = joined.results();
        List<JudgedResult> judged = new ArrayList<>(results.size());
        List<Problem> problems = List.of();
        for (int i = 0; i < results.size(); i++) {
            JoinedResult result = results.get(i);
            List<Fact> facts = result.facts(join.comparators());
            Optional<Problem> untold = result.before().problem();
            PolicyAnswer answer = untold.isPresent() ? PolicyAnswer.NOTHING : policy.apply(facts);
            Findings findings = known.findings(answer, facts);
            List<Problem> own =
                    untold.isPresent() ? List.of(untold.get()) : completeness.problems(result, findings, facts);
            if (!own.isEmpty()) {
                problems = problems.isEmpty() ? new ArrayList<>() : problems;
                problems.addAll(own);
            }
            judged.add(new JudgedResult(result.due(), findings, judgedBy, whenRead, i));
        }
        return new JudgedIndicator(
                joined.data(),
                whenRead,
                judged,
                RequiredActions.of(joined.data(), joined.report(), judged, edition),
                problems);
    }

    /**
     * What a part of a data set comes to, to which its indicators are added as they are judged.
     *
     * @param data the part: its header says which report it is for
     */
    public EvaluatedPart part(DataSet data) {
        return new EvaluatedPart(
                edition,
                new DataSet(
                        data.header(),
                        List.of(),
                        data.commentary(),
                        data.acknowledged(),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
