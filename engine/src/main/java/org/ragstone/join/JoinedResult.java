package org.ragstone.join;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.EarlierComparison;
import org.ragstone.arithmetic.Mean;
import org.ragstone.model.Basis;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;
import org.ragstone.model.Polarity;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.Stage;
import org.ragstone.model.TargetSet;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.BeforeFact;
import org.ragstone.policy.language.ComparisonFact;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.FigureAgainstTarget;
import org.ragstone.policy.language.RegressionFact;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.policy.language.ResultOrigin;
import org.ragstone.policy.language.TrendFact;

/** A due result with its standards and its history: gives rules their facts, and explanations their grounds. Thread-safe. */
public final class JoinedResult implements ResultOrigin {
    private final IndicatorIndex index;
    private final DueResult due;
    private final AppliedStandards standards;
    private final EarlierStatuses before;
    private final ResultFact fact;
    private final Optional<ResultTrend> trend;
    private final Optional<ResultRegression> regression;

    /** @param before what its statuses were in the periods before */
    public JoinedResult(DueResult due, IndicatorIndex index, EarlierStatuses before) {
        this.index = index;
        this.before = before;
        this.due = due;
        this.standards = new AppliedStandards(index, due.basis(), due.figurePeriod());
        this.fact = resultFact();
        Join join = index.join();
        this.trend = join.looksAt(FactType.TREND) ? index.trend(due, this::targetDue) : Optional.empty();
        this.regression = join.looksAt(FactType.REGRESSION) ? index.regression(due, this::targetDue) : Optional.empty();
    }

    private JoinedResult(JoinedResult other, BigDecimal figure) {
        this.index = other.index;
        this.before = other.before;
        this.due = other.due.with(figure);
        this.standards = other.standards;
        this.fact = resultFact();
        this.trend = Optional.empty();
        this.regression = Optional.empty();
    }

    /** The same with another figure, and without what is read from the run of figures. */
    public JoinedResult with(BigDecimal figure) {
        return new JoinedResult(this, figure);
    }

    /** The target of the due period, though the figure be of an earlier one. */
    private Optional<Aim> targetDue() {
        AppliedStandards ofDue = due.figurePeriod().equals(due.period())
                ? standards
                : new AppliedStandards(index, due.basis(), due.period());
        return ofDue.nearestTarget();
    }

    public DueResult due() {
        return due;
    }

    public EarlierFigures earlier() {
        return new EarlierFigures(due, index.results());
    }

    /**
     * The figures so far and what held in each period, put together when it is read.
     *
     * @param judged what rules say that the figure is held against, or empty where they say nothing of it
     */
    public ResultHistory history(Optional<JudgedAgainst> judged) {
        return new ResultHistory(
                due,
                index,
                judged.filter(JudgedAgainst::isTarget)
                        .flatMap(standards::held)
                        .filter(held -> held != standards.nearest()));
    }

    public AppliedStandards standards() {
        return standards;
    }

    public ResultFact fact() {
        return fact;
    }

    public Optional<ResultTrend> trend() {
        return trend;
    }

    public Optional<ResultRegression> regression() {
        return regression;
    }

    /** The facts with every comparison that the language knows, where rules look at any. */
    List<Fact> allFacts() {
        return facts(index.join().everyComparator());
    }

    /** The result, where it has a figure its comparisons, and of how the figures so far run what rules look at. */
    public List<Fact> facts(List<EarlierFigure> comparators) {
        List<String> runs = index.join().runs();
        List<Fact> facts = new ArrayList<>(3 + comparators.size() + runs.size());
        facts.add(fact);
        if (due.figure().isPresent()) {
            addComparisons(due.figure().get(), comparators, facts);
        }
        if (trend.isPresent()) {
            facts.add(new TrendFact(fact, trend.get()));
        }
        if (regression.isPresent()) {
            facts.add(new RegressionFact(fact, regression.get()));
        }
        for (int i = 0; i < runs.size(); i++) {
            facts.add(new BeforeFact(fact, runs.get(i)));
        }
        return facts;
    }

    private void addComparisons(BigDecimal figure, List<EarlierFigure> comparators, List<Fact> facts) {
        for (int i = 0; i < comparators.size(); i++) {
            EarlierFigure against = comparators.get(i);
            facts.add(new ComparisonFact(fact, against.name(), comparison(figure, against)));
        }
    }

    private ResultFact resultFact() {
        return new ResultFact(
                index.fact(),
                known(ResultFact.BASIS, due.basis()),
                known(ResultFact.STATE, due.state()),
                known(ResultFact.STAGE, stage()),
                due.row().isPresent() ? orNone(due.row().get().assessment()) : Answers.NONE,
                this);
    }

    /** As the language of the edition knows it. */
    private String known(Field field, Enum<?> word) {
        return index.join().vocabulary().known(field, word.name());
    }

    private static String orNone(String word) {
        return word.isEmpty() ? Answers.NONE : word;
    }

    private Stage stage() {
        return due.basis() == Basis.OUTTURN || index.years().end(due.period()) ? Stage.YEAR_END : Stage.IN_YEAR;
    }

    private EarlierComparison comparison(BigDecimal figure, EarlierFigure against) {
        Optional<Mean> other = earlier().at(against);
        return other.isEmpty()
                ? EarlierComparison.unavailable()
                : EarlierComparison.of(figure, other.get(), due.indicator().polarity(), standards.nearestTarget());
    }

    @Override
    public String comparisonGround(EarlierFigure against) {
        return earlier()
                .at(against)
                .map(each -> due.figure().orElseThrow().toPlainString() + " against "
                        + each.shown().toPlainString() + " " + earlier().words(against) + polarity())
                .orElseGet(() -> "no figure " + earlier().words(against));
    }

    private String polarity() {
        Polarity polarity = due.indicator().polarity();
        return polarity == Polarity.NONE ? "" : ", " + polarity.words();
    }

    @Override
    public Optional<FigureAgainstTarget> against(JudgedAgainst target) {
        return due.figure().isPresent() ? standards.compare(due.figure().get(), target) : Optional.empty();
    }

    /** What the figure is held against where this counts, as a report shows it, or empty without a figure or such a target. */
    public Optional<String> heldAgainst(JudgedAgainst target) {
        return due.figure().isPresent() ? standards.words(target) : Optional.empty();
    }

    @Override
    public String targetSet() {
        return known(ResultFact.TARGET_SET, standards.targetSet());
    }

    @Override
    public String targetThroughYear() {
        return known(ResultFact.TARGET_THROUGH_YEAR, standards.throughYear());
    }

    @Override
    public String range() {
        return known(ResultFact.RANGE, standards.range().of(due.figure()));
    }

    @Override
    public String basisGround() {
        return "the result owed for " + due.period();
    }

    @Override
    public String targetSetGround() {
        return targetWithoutFigure()
                .map(words -> index.targetName() + " " + words)
                .orElseGet(standards::targetGround);
    }

    /** The target that rests on last year's figure where there is none, and no other is set; empty unless rules can tell it apart. */
    public Optional<String> targetWithoutFigure() {
        return fact.targetSet().equals(TargetSet.NO_EARLIER_FIGURE.name())
                ? Optional.of(standards.targetWithoutFigure())
                : Optional.empty();
    }

    @Override
    public String targetThroughYearGround() {
        return "the targets of " + standards.year();
    }

    /** What its statuses were in the periods before. */
    public EarlierStatuses before() {
        return before;
    }

    @Override
    public int inARow(String outcome) {
        return before.last(outcome).map(StatusRun::periods).orElse(0) + 1;
    }

    @Override
    public String inARowGround(String outcome) {
        return before.last(outcome)
                        .map(run -> "from " + run.oldest() + " to " + due.period())
                        .orElse("for " + due.period() + " alone")
                + before.judgedForward();
    }

    @Override
    public int inARowBefore(String run) {
        return before.run(run).map(StatusRun::periods).orElse(0);
    }

    @Override
    public String inARowBeforeGround(String run) {
        Period previous = due.period().previous();
        return before.run(run)
                        .map(each -> each.periods() == 1
                                ? before.previously(previous)
                                : "from " + each.oldest() + " to " + previous)
                        .orElseGet(() -> before.beginWith(due.period())
                                ? "nothing before " + due.period()
                                : before.previously(previous))
                + before.judgedForward();
    }

    @Override
    public String runGround(String run) {
        return "a run of "
                + String.join(
                        " or ", index.join().edition().words().runs().statuses().getOrDefault(run, List.of()));
    }

    @Override
    public String stageGround() {
        String stands = stage() == Stage.YEAR_END ? " ends the year " : " is within the year ";
        return due.period() + stands + index.years().of(due.period());
    }

    @Override
    public String stateGround() {
        if (due.state() == ResultState.SUSPENDED || due.state() == ResultState.WITHDRAWN) {
            String reason = due.indicator().statusReason();
            return reason.isEmpty() ? "the indicator's status" : reason;
        }
        return due.figure()
                .map(figure -> figure.toPlainString() + " for " + due.figurePeriod() + computation())
                .orElseGet(() -> "no figure for " + due.period() + computation());
    }

    private String computation() {
        return due.computation().isEmpty() ? "" : ", " + due.computation();
    }

    @Override
    public String rangeGround() {
        if (standards.range().words().isEmpty()) {
            return "no expected range is set";
        }
        return due.figure()
                .map(figure -> figure.toPlainString() + " against an expected range of "
                        + standards.range().words())
                .orElse("no figure for " + due.period());
    }

    @Override
    public String assessmentGround() {
        String by = due.row().map(Result::assessedBy).orElse("");
        return by.isEmpty() ? "as the data set records it" : "recorded by " + by;
    }
}
