package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.EarlierComparison;
import org.ragstone.arithmetic.ExpectedRange;
import org.ragstone.arithmetic.Series;
import org.ragstone.arithmetic.TargetComparison;
import org.ragstone.model.Basis;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Indicator;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;
import org.ragstone.model.Polarity;
import org.ragstone.model.RangeAnswer;
import org.ragstone.model.RelativeTarget;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.Stage;
import org.ragstone.model.Standards;
import org.ragstone.model.Target;
import org.ragstone.model.TargetSet;
import org.ragstone.model.TargetThroughYear;
import org.ragstone.model.Threshold;
import org.ragstone.policy.ComparisonFact;
import org.ragstone.policy.Fact;
import org.ragstone.policy.IndicatorFact;
import org.ragstone.policy.Judged;
import org.ragstone.policy.ResultFact;

/** A due result with its standards and its history: gives rules their facts, and explanations their grounds. */
final class JoinedResult implements ResultFact.Origin {
    private final DueResult due;
    private final Series series;
    private final Optional<BigDecimal> lastYearsOutturn;
    private final Standards year;
    private final Optional<Standards> phase;
    private final TargetThroughYear throughYear;
    private final ResultFact fact;

    JoinedResult(DueResult due, ResultBook results, StandardsBook standards) {
        Indicator indicator = due.indicator();
        this.due = due;
        this.series = results.series(indicator, due.basis());
        this.lastYearsOutturn = results.series(indicator, Basis.OUTTURN)
                .at(due.figurePeriod().financialYear().lastYear());
        this.year = standards.ofYear(indicator, due.figurePeriod());
        this.phase = standards.ofPhase(indicator, due.figurePeriod());
        this.throughYear = standards.throughYear(indicator, due.figurePeriod());
        this.fact = resultFact();
    }

    DueResult due() {
        return due;
    }

    ResultFact fact() {
        return fact;
    }

    /** The result, and its comparisons where it has a figure. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact);
        due.figure().ifPresent(figure -> {
            for (EarlierFigure against : EarlierFigure.values()) {
                facts.add(comparison(figure, against));
            }
        });
        return facts;
    }

    private ResultFact resultFact() {
        Indicator indicator = due.indicator();
        IndicatorFact part = new IndicatorFact(
                indicator.kind().name(),
                indicator.frequency().name(),
                indicator.polarity().name(),
                indicator.contractual() ? "YES" : "NO",
                orNone(indicator.group()));
        return new ResultFact(
                part,
                due.basis().name(),
                due.state().name(),
                stage().name(),
                targetSet().name(),
                throughYear.name(),
                range().name(),
                orNone(due.row().map(Result::assessment).orElse("")),
                this);
    }

    private static String orNone(String word) {
        return word.isEmpty() ? "NONE" : word;
    }

    private Stage stage() {
        return due.basis() == Basis.OUTTURN || due.period().endsTheYear() ? Stage.YEAR_END : Stage.IN_YEAR;
    }

    private TargetSet targetSet() {
        if (phase.flatMap(this::aim).isPresent()) {
            return TargetSet.PHASED;
        }
        return aim(year).isPresent() ? TargetSet.FOR_THE_YEAR : TargetSet.NONE;
    }

    private RangeAnswer range() {
        return hasExpectedRange()
                ? ExpectedRange.of(
                        due.figure(), rangeStandards().lower(), rangeStandards().upper())
                : ExpectedRange.of(due.figure(), Optional.empty(), Optional.empty());
    }

    private boolean hasExpectedRange() {
        return !due.indicator().hasTwoSidedTarget();
    }

    private Standards rangeStandards() {
        return phase.orElse(year);
    }

    /** What achieving the target means, or empty without one: none is set, or last year has no figure to beat. */
    private Optional<Aim> aim(Standards standards) {
        if (due.indicator().hasTwoSidedTarget() && Aim.between(standards).isPresent()) {
            return Aim.between(standards);
        }
        return standards
                .target()
                .flatMap(this::level)
                .flatMap(level -> Aim.of(level, due.indicator().polarity()));
    }

    private Optional<Threshold> level(Target target) {
        if (target instanceof RelativeTarget relative) {
            return series.at(due.figurePeriod().lastYear()).map(level -> new Threshold(level, relative.strict()));
        }
        return Optional.of((Threshold) target);
    }

    private Optional<Aim> floor(Standards standards) {
        return standards.floor().flatMap(floor -> Aim.of(floor, due.indicator().polarity()));
    }

    @Override
    public Optional<Judged> judge(JudgedAgainst against) {
        Optional<Standards> standards =
                switch (against) {
                    case YEAR_END_TARGET -> Optional.of(year);
                    case PHASED_TARGET -> phase;
                };
        return due.figure()
                .flatMap(figure -> standards.flatMap(these -> aim(these).map(aim -> judged(figure, aim, these))));
    }

    private Judged judged(BigDecimal figure, Aim target, Standards standards) {
        Optional<Aim> floor = floor(standards);
        TargetComparison comparison = TargetComparison.of(figure, target, floor, standards.tolerance());
        String shown = figure.toPlainString();
        return new Judged() {
            @Override
            public TargetComparison comparison() {
                return comparison;
            }

            @Override
            public String ground(String field) {
                return switch (field) {
                    case "floor" ->
                        floor.map(aim -> shown + " against a floor of " + aim.words())
                                .orElse("no floor is set");
                    case "tolerance" ->
                        standards
                                .tolerance()
                                .map(band -> shown + " against a target of " + target.words() + ", tolerance " + band)
                                .orElse("no tolerance is set");
                    default -> shown + " against a target of " + target.words();
                };
            }

            @Override
            public String standards() {
                return target.levels()
                        + floor.map(aim -> ", floor " + aim.levels()).orElse("");
            }
        };
    }

    private ComparisonFact comparison(BigDecimal figure, EarlierFigure against) {
        Optional<BigDecimal> earlier = earlier(against);
        EarlierComparison comparison = earlier.map(each ->
                        EarlierComparison.of(figure, each, due.indicator().polarity(), aim(phase.orElse(year))))
                .orElse(EarlierComparison.UNAVAILABLE);
        String ground = earlier.map(each ->
                        figure.toPlainString() + " against " + each.toPlainString() + " " + of(against) + polarity())
                .orElse("no figure " + of(against));
        return new ComparisonFact(fact, against.name(), comparison, ground);
    }

    private String polarity() {
        Polarity polarity = due.indicator().polarity();
        return polarity == Polarity.NONE ? "" : ", " + polarity.words();
    }

    /** A year to date begins again each April, so the first one of a year has nothing before it. */
    private boolean startsAfresh(Period period) {
        return due.basis() == Basis.YEAR_TO_DATE
                && !period.previous().financialYear().equals(period.financialYear());
    }

    private String of(EarlierFigure against) {
        Period period = due.figurePeriod();
        return switch (against) {
            case PREVIOUS_PERIOD -> "for " + period.previous();
            case SAME_PERIOD_LAST_YEAR -> "for " + period.lastYear();
            case LAST_YEAR_OUTTURN ->
                "as the outturn of " + period.financialYear().lastYear();
            case MEAN_OF_LAST_YEAR -> "as the mean of " + period.financialYear().lastYear();
        };
    }

    @Override
    public String ground(String field) {
        return switch (field) {
            case "basis" -> "the result owed for " + due.period();
            case "state" -> stateGround();
            case "stage" ->
                due.period() + " " + (stage() == Stage.YEAR_END ? "ends" : "is within") + " the year "
                        + due.period().financialYear();
            case "targetSet" -> targetGround();
            case "targetThroughYear" -> "the targets of " + due.figurePeriod().financialYear();
            case "range" -> rangeGround();
            case "assessment" ->
                due.row()
                        .map(Result::assessedBy)
                        .filter(by -> !by.isEmpty())
                        .map(by -> "recorded by " + by)
                        .orElse("as the data set records it");
            default -> throw fact.noField(field);
        };
    }

    private String stateGround() {
        if (due.state() == ResultState.SUSPENDED || due.state() == ResultState.WITHDRAWN) {
            return due.indicator().statusReason().isEmpty()
                    ? "the indicator's status"
                    : due.indicator().statusReason();
        }
        return due.figure()
                .map(figure -> figure.toPlainString() + " for " + due.figurePeriod())
                .orElse("no figure for " + due.period());
    }

    private String targetGround() {
        Standards standards = targetSet() == TargetSet.PHASED ? phase.orElse(year) : year;
        Period of = targetSet() == TargetSet.PHASED
                ? due.figurePeriod()
                : due.figurePeriod().financialYear();
        return aim(standards)
                .map(aim -> "target " + aim.levels() + " for " + of)
                .orElse("no target for " + of);
    }

    private String rangeGround() {
        if (due.figure().isEmpty()) {
            return "no figure for " + due.period();
        }
        String figure = due.figure().get().toPlainString();
        return expectedRange().isEmpty()
                ? "no expected range is set"
                : figure + " against an expected range of " + expectedRange();
    }

    /** The thresholds of activity as a report shows them: "142 to 174", or empty where none are set. */
    String expectedRange() {
        if (!hasExpectedRange()) {
            return "";
        }
        Optional<BigDecimal> lower = rangeStandards().lower();
        Optional<BigDecimal> upper = rangeStandards().upper();
        if (lower.isPresent() && upper.isPresent()) {
            return lower.get().toPlainString() + " to " + upper.get().toPlainString();
        }
        return lower.map(each -> "at least " + each.toPlainString())
                .or(() -> upper.map(each -> "at most " + each.toPlainString()))
                .orElse("");
    }

    /** The target that a report shows, whichever is judged; empty without one. */
    String shownTarget(JudgedAgainst shown) {
        return aim(shownStandards(shown)).map(Aim::levels).orElse("");
    }

    /** The floor that a report shows beside it; empty without one. */
    String shownFloor(JudgedAgainst shown) {
        return floor(shownStandards(shown)).map(Aim::levels).orElse("");
    }

    private Standards shownStandards(JudgedAgainst shown) {
        return switch (shown) {
            case YEAR_END_TARGET -> year;
            case PHASED_TARGET -> phase.orElse(year);
        };
    }

    /** The earlier figure that a comparator stands for, or empty. */
    Optional<BigDecimal> earlier(EarlierFigure against) {
        Period period = due.figurePeriod();
        return switch (against) {
            case PREVIOUS_PERIOD -> startsAfresh(period) ? Optional.empty() : series.at(period.previous());
            case SAME_PERIOD_LAST_YEAR -> series.at(period.lastYear());
            case LAST_YEAR_OUTTURN -> lastYearsOutturn;
            case MEAN_OF_LAST_YEAR -> series.meanOfYearBefore(period);
        };
    }
}
