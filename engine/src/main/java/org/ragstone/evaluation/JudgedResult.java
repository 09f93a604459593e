package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.HeldAim;
import org.ragstone.framework.Word;
import org.ragstone.join.DueResult;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.join.Lazy;
import org.ragstone.join.ResultHistory;
import org.ragstone.join.ResultRegression;
import org.ragstone.join.ResultTrend;
import org.ragstone.join.StandingTargets;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.FindingKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.policy.Reasons;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.FigureAgainstTarget;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;
import org.ragstone.warning.ResultAsJudged;

/**
 * A due result with all that was concluded of it. It holds its indicator's own rows and what rules said; reasons, grounds and
 * the texts that reports show are made each time somebody asks for them. Immutable and thread-safe.
 */
public final class JudgedResult {
    private final DueResult due;
    private final Findings findings;
    private final JudgedBy by;
    private final Supplier<JoinedIndicator> joined;
    private final int place;

    /**
     * @param joined its indicator beside what it is held against
     * @param place where the result stands among those of the indicator
     */
    JudgedResult(DueResult due, Findings findings, JudgedBy by, Supplier<JoinedIndicator> joined, int place) {
        this.due = due;
        this.findings = findings;
        this.by = by;
        this.joined = joined;
        this.place = place;
    }

    private JoinedResult joined() {
        return joined.get().results().get(place);
    }

    /** What is the same for every result that is judged by the same rules. */
    record JudgedBy(List<PolicyRule> rules, List<EarlierFigure> comparators, Lazy<RatingRules> ratingRules) {}

    public DueResult due() {
        return due;
    }

    /** The one status, or empty where the rules leave a gap or contradict each other, which the problems then name. */
    public Optional<Finding> status() {
        return findings.status();
    }

    /** The statuses where there are several. */
    public List<Finding> conflicting() {
        return status().isPresent() ? List.of() : findings.statuses();
    }

    /** The status and all others, in the order of every output. */
    public List<Finding> findings() {
        return findings.all();
    }

    /** The findings of a kind. */
    public List<Finding> of(FindingKind kind) {
        return findings.of(kind);
    }

    public List<Finding> directions() {
        return of(FindingKind.DIRECTION);
    }

    public List<Finding> alerts() {
        return of(FindingKind.ALERT);
    }

    public List<Finding> actions() {
        return of(FindingKind.ACTION);
    }

    /** Whether it calls for attention: a rule raises an alert, or requires something because of how the result stands. */
    public boolean isException() {
        return findings.isException();
    }

    /** How severe the worst of its alerts and required actions is, where the framework says so. */
    public Optional<Word> severity() {
        return Stream.concat(alerts().stream(), actions().stream())
                .flatMap(each -> each.word().severity().stream())
                .min(Comparator.comparing(Word::position));
    }

    /** The rules that said which target counts. */
    public List<PolicyRule> judging() {
        return findings.judging();
    }

    /** What warnings rest on. */
    ResultAsJudged judgedAs(List<String> columns) {
        return new ResultAsJudged(joined(), findings.targets(), columns);
    }

    /** Why something was concluded: a reason for each rule that agrees, in reading order. */
    public List<Reason> because(Finding finding) {
        Reasons reasons = reasons();
        return finding.behind().stream().map(each -> reasons.of(each.firing())).toList();
    }

    private Reasons reasons() {
        return new Reasons(by.rules(), findings.answer(), joined().facts(by.comparators()));
    }

    /** The facts that rules could look at on the way to a status: those given, and the judgements. */
    public List<Fact> facts() {
        List<Fact> given = joined().facts(by.comparators());
        Reasons reasons = new Reasons(by.rules(), findings.answer(), given);
        return Stream.concat(given.stream(), reasons.concluded(FactType.JUDGEMENT).stream())
                .toList();
    }

    /** What the figure was held against for a finding, as a report shows it, or empty. */
    public String comparedWith(Finding finding) {
        if (finding.kind() == FindingKind.DIRECTION) {
            DirectionAgainst against = DirectionAgainst.valueOf(finding.against());
            return switch (against) {
                case TREND -> joined().trend().map(ResultTrend::summary).orElse("");
                case REGRESSION ->
                    joined().regression().map(ResultRegression::summary).orElse("");
                default ->
                    against.figure()
                            .flatMap(this::earlier)
                            .map(BigDecimal::toPlainString)
                            .orElse("");
            };
        }
        Optional<JudgedAgainst> judged = finding.judgedAgainst();
        if (judged.isPresent()) {
            Optional<String> held = joined().heldAgainst(judged.get());
            if (held.isPresent()) {
                return held.get();
            }
        }
        return expectedRange();
    }

    /** The ratings that other figures would get. */
    public NextBands nextBands() {
        return new NextBands(this, joined(), by.ratingRules());
    }

    /** The targets it could be judged against, whichever counts. */
    public StandingTargets targets() {
        return joined().standards().targets();
    }

    /** The target that rests on last year's figure where there is none, and no other is set; empty unless rules can tell it apart. */
    public Optional<String> targetWithoutFigure() {
        return joined().targetWithoutFigure();
    }

    /** The year that its figure is of. */
    public Period year() {
        return joined().standards().year();
    }

    /** The target that reports of the edition show, or empty where there is none. */
    public String target() {
        return levels(joined().standards().shown().target());
    }

    /** The floor that goes with it, or empty where there is none. */
    public String floor() {
        return levels(joined().standards().shown().floor());
    }

    private static String levels(Optional<Aim> aim) {
        return aim.isPresent() ? aim.get().levels() : "";
    }

    /** The target that its status was judged against, or empty where it was against none. */
    public String judgedTarget() {
        return judgedLevels(FigureAgainstTarget::target);
    }

    /** The floor that went with it, or that counted by itself, likewise. */
    public String judgedFloor() {
        return judgedLevels(FigureAgainstTarget::floor);
    }

    private String judgedLevels(Function<FigureAgainstTarget, Optional<HeldAim>> which) {
        return status().flatMap(Finding::judgedAgainst)
                .flatMap(joined()::against)
                .flatMap(which)
                .map(HeldAim::levels)
                .orElse("");
    }

    /** What its status was judged against, where that is another target than reports show, or goes with another floor. */
    public Optional<FigureAgainstTarget> judgedOtherwise() {
        return judgedOtherwiseThan(this);
    }

    /** Likewise where reports show the target of another result of the indicator for both. */
    public Optional<FigureAgainstTarget> judgedOtherwiseThan(JudgedResult shown) {
        Optional<JudgedAgainst> judged = status().flatMap(Finding::judgedAgainst);
        if (judged.isEmpty() || (shown == this && joined().standards().show(judged.get()))) {
            return Optional.empty();
        }
        return joined().against(judged.get())
                .filter(held -> !shown.joined().standards().shown().are(held));
    }

    /** The expected range: "142 to 174"; empty where none is set. */
    public String expectedRange() {
        return joined().standards().range().words();
    }

    /** The lower end of that, where it has one. */
    public Optional<BigDecimal> lower() {
        return joined().standards().range().lower();
    }

    /** The upper end of that, likewise. */
    public Optional<BigDecimal> upper() {
        return joined().standards().range().upper();
    }

    /**
     * For how many periods its status has been the same, this one included; empty without a status. Who asks for it has the edition
     * show it, or a rule look at it: what was before is not looked for otherwise.
     */
    public OptionalInt inARow() {
        Optional<Finding> status = status();
        return status.isPresent() ? OptionalInt.of(joined().inARow(status.get().outcome())) : OptionalInt.empty();
    }

    /** The figure on its basis of a quarter of its year, from 1 to 4, that does not end after its period. */
    public Optional<BigDecimal> ofQuarter(int quarter) {
        return joined().earlier().ofQuarter(quarter);
    }

    /** An earlier figure as it is shown, where there is one. */
    public Optional<BigDecimal> earlier(EarlierFigure which) {
        return joined().earlier().at(which).map(figure -> figure.shown());
    }

    /** What that is of, where a heading of a period does not say: it is earlier than its own figure, which may lag. */
    public Optional<String> unsaid(EarlierFigure which, Period headed) {
        return joined().earlier().unsaid(which, headed);
    }

    /** The quarter that a quarter's figure is of, likewise. */
    public Optional<String> unsaidQuarter(int quarter, Period headed) {
        return joined().earlier().unsaidQuarter(quarter, headed);
    }

    /** Whether that is provisional, or one of those is that it is the mean of. */
    public boolean isProvisional(EarlierFigure which) {
        return joined().earlier().rows(which).stream().anyMatch(Result::provisional);
    }

    /** Whether the figure of a quarter is. */
    public boolean isProvisionalOfQuarter(int quarter) {
        return joined().earlier().rowsOfQuarter(quarter).stream().anyMatch(Result::provisional);
    }

    /** The period of the figure that a direction compares with, where what it is against does not say. */
    public Optional<Period> comparedPeriod(String against) {
        return against.equals(DirectionAgainst.PREVIOUS_FIGURE.name())
                ? joined().earlier().previousFigure()
                : Optional.empty();
    }

    /** The figures so far and what held in each period, put together when it is read. */
    public ResultHistory history() {
        return joined().history(status().flatMap(Finding::judgedAgainst));
    }

    /** The chart of the figures so far, where something that was concluded rests on it. */
    public Optional<ResultTrend> trend() {
        return joined().trend().filter(trend -> findings.restOn(FactType.TREND));
    }

    /** The line through the figures so far, likewise. */
    public Optional<ResultRegression> regression() {
        return joined().regression().filter(line -> findings.restOn(FactType.REGRESSION));
    }
}
