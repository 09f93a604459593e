package org.ragstone.join;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.HeldAim;
import org.ragstone.arithmetic.Proportion;
import org.ragstone.arithmetic.RelativeLevel;
import org.ragstone.arithmetic.TargetComparison;
import org.ragstone.join.StandingTargets.StandingTarget;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;
import org.ragstone.model.RelativeTarget;
import org.ragstone.model.Standards;
import org.ragstone.model.Target;
import org.ragstone.model.TargetSet;
import org.ragstone.model.TargetThroughYear;
import org.ragstone.model.Threshold;
import org.ragstone.policy.language.FigureAgainstTarget;

/** What one figure is held against: the standards of its year, and of its period where that has its own. */
public final class AppliedStandards {
    private final IndicatorIndex index;
    private final Indicator indicator;
    private final Basis basis;
    private final Period period;
    private final Standards year;
    private final Optional<Standards> phase;
    private final Optional<Aim> yearsAim;
    private final Optional<Aim> phasesAim;

    /** The standards for a figure of the period. */
    AppliedStandards(IndicatorIndex index, Basis basis, Period period) {
        this.index = index;
        this.indicator = index.indicator();
        this.basis = basis;
        this.period = period;
        this.year = index.standards().ofYear(period, basis);
        this.phase = index.standards().ofPhase(period, basis);
        this.yearsAim = aim(year);
        this.phasesAim = phase.isPresent() ? aim(phase.get()) : Optional.empty();
    }

    TargetThroughYear throughYear() {
        return index.standards().throughYear(period, basis);
    }

    private String targetName() {
        return index.targetName();
    }

    private String floorName() {
        return index.floorName();
    }

    public TargetSet targetSet() {
        if (phasesAim.isPresent()) {
            return TargetSet.PHASED;
        }
        if (yearsAim.isPresent()) {
            return TargetSet.FOR_THE_YEAR;
        }
        return lacking().isPresent() ? TargetSet.NO_EARLIER_FIGURE : TargetSet.NONE;
    }

    /** The nearest target that rests on last year's figure where there is none, and no other target stands in. */
    private Optional<JudgedAgainst> lacking() {
        if (!areRelative()) {
            return Optional.empty();
        }
        List<JudgedAgainst> nearestFirst = basis == Basis.FORECAST
                ? List.of(JudgedAgainst.YEAR_END_TARGET, JudgedAgainst.PHASED_TARGET)
                : List.of(JudgedAgainst.PHASED_TARGET, JudgedAgainst.YEAR_END_TARGET);
        return nearestFirst.stream().filter(this::lacksEarlierFigure).findFirst();
    }

    /** Whether a target is set and is none, since last year has no figure that it rests on. */
    public boolean lacksEarlierFigure(JudgedAgainst target) {
        return aim(target).isEmpty() && of(target).filter(Standards::isRelative).isPresent();
    }

    /** The targets there are. */
    public StandingTargets targets() {
        return new StandingTargets(
                yearsAim.map(aim -> new StandingTarget(aim, relative(year))),
                phasesAim.map(aim -> new StandingTarget(aim, phase.flatMap(this::relative))));
    }

    /** The target of the narrowest time there is one for, of a forecast the year's: whichever target counts by a rule. */
    public Optional<Aim> nearestTarget() {
        return aim(nearest());
    }

    /** Which of the two that is. */
    public JudgedAgainst nearest() {
        return yearIsNearest() ? JudgedAgainst.YEAR_END_TARGET : JudgedAgainst.PHASED_TARGET;
    }

    /** Whether a target is set that comes of last year's figure. */
    public boolean areRelative() {
        return year.isRelative() || (phase.isPresent() && phase.get().isRelative());
    }

    private boolean yearIsNearest() {
        return basis == Basis.FORECAST ? yearsAim.isPresent() : phasesAim.isEmpty();
    }

    /** Those of the year and, where there is one, of the phase. */
    public List<Standards> all() {
        return phase.map(own -> List.of(year, own)).orElse(List.of(year));
    }

    /** The standards with the target that counts, or empty where the period has none of its own. */
    public Optional<Standards> of(JudgedAgainst against) {
        return switch (against) {
            case YEAR_END_TARGET -> Optional.of(year);
            case PHASED_TARGET -> phase;
            case PRO_RATA_TARGET -> Optional.of(year).filter(any -> addsUpSoFar());
            case FLOOR -> Optional.of(standardsOfFloor());
        };
    }

    /** Whether what is due of the year grows as the year passes. */
    private boolean addsUpSoFar() {
        return basis == Basis.YEAR_TO_DATE
                && indicator.aggregation().filter(Aggregation.SUM::equals).isPresent();
    }

    /** A forecast is of the year, whichever period it is made in. */
    private Standards nearestStandards() {
        return basis == Basis.FORECAST ? year : phase.orElse(year);
    }

    /** Those with the floor that counts by itself: of the period and of the year the nearest that have one. */
    private Standards standardsOfFloor() {
        Standards nearest = nearestStandards();
        return nearest.floor().isPresent() || phase.isEmpty()
                ? nearest
                : all().stream()
                        .filter(each -> each.floor().isPresent())
                        .findFirst()
                        .orElse(nearest);
    }

    /**
     * The figure held against the target that counts, or empty where none is set; against a floor, whether one is set or not. A
     * year's target that is relative to a figure there is not gives way to the phase's, so that a phased indicator always has a
     * target for the year. Floor and tolerance go with the target they are set beside.
     */
    Optional<FigureAgainstTarget> compare(BigDecimal figure, JudgedAgainst against) {
        if (!against.isTarget()) {
            return Optional.of(comparedWithFloor(figure));
        }
        return held(against)
                .map(target ->
                        compared(figure, aim(target).orElseThrow(), of(target).orElse(year), due(target)));
    }

    /** How much of the target is due by the end of the period. */
    public Proportion due(JudgedAgainst target) {
        return switch (target) {
            case PRO_RATA_TARGET -> index.years().passed(period);
            case YEAR_END_TARGET, PHASED_TARGET, FLOOR -> Proportion.WHOLE;
        };
    }

    /** What a figure is held against where this counts, or empty where no such target is set. */
    public Optional<JudgedAgainst> held(JudgedAgainst against) {
        if (of(against).isEmpty()) {
            return Optional.empty();
        }
        if (!against.isTarget() || aim(against).isPresent()) {
            return Optional.of(against);
        }
        JudgedAgainst other = standsInFor(against);
        return aim(other).isPresent() ? Optional.of(other) : Optional.empty();
    }

    private static JudgedAgainst standsInFor(JudgedAgainst target) {
        return target == JudgedAgainst.PHASED_TARGET ? JudgedAgainst.YEAR_END_TARGET : JudgedAgainst.PHASED_TARGET;
    }

    /** What achieving a target means, whole, or empty where it is not set. */
    public Optional<Aim> aim(JudgedAgainst target) {
        return switch (target) {
            case YEAR_END_TARGET -> yearsAim;
            case PHASED_TARGET -> phasesAim;
            case PRO_RATA_TARGET -> yearsAim.filter(any -> addsUpSoFar());
            case FLOOR -> Optional.empty();
        };
    }

    /**
     * What a figure is held against where this counts, as a report shows it, or empty where no such target is set: that of {@link
     * #compare}, and nothing is compared.
     */
    Optional<String> words(JudgedAgainst against) {
        if (!against.isTarget()) {
            return Optional.of(words(Optional.empty(), standardsOfFloor(), Proportion.WHOLE));
        }
        return held(against).map(target -> words(aim(target), of(target).orElse(year), due(target)));
    }

    private String words(Optional<Aim> target, Standards standards, Proportion part) {
        return HeldAim.words(target, floor(standards), part, floorName());
    }

    private FigureAgainstTarget compared(BigDecimal figure, Aim target, Standards standards, Proportion part) {
        Optional<Aim> floor = floor(standards);
        TargetComparison comparison = TargetComparison.of(figure, part, target, floor, standards.tolerance());
        return new FigureAgainstTarget(
                figure,
                comparison,
                Optional.of(target),
                relative(standards),
                floor,
                standards.tolerance(),
                part,
                targetName(),
                floorName());
    }

    private FigureAgainstTarget comparedWithFloor(BigDecimal figure) {
        Optional<Aim> floor = floor(standardsOfFloor());
        return new FigureAgainstTarget(
                figure,
                TargetComparison.ofFloor(figure, floor),
                Optional.empty(),
                Optional.empty(),
                floor,
                Optional.empty(),
                Proportion.WHOLE,
                targetName(),
                floorName());
    }

    /** What achieving the target means, or empty without one: none is set, or last year has no figure to beat. */
    public Optional<Aim> aim(Standards standards) {
        if (standards.target().isEmpty() && indicator.hasTwoSidedTarget()) {
            return Aim.between(standards);
        }
        Optional<Threshold> level =
                standards.target().isPresent() ? level(standards.target().get()) : Optional.empty();
        return level.isPresent() ? Aim.of(level.get(), indicator.polarity()) : Optional.empty();
    }

    private Optional<Threshold> level(Target target) {
        return target instanceof RelativeTarget relative
                ? relative(relative).map(RelativeLevel::threshold)
                : Optional.of((Threshold) target);
    }

    private Optional<RelativeLevel> relative(RelativeTarget target) {
        return index.results().figure(basis, period.lastYear()).map(lastYear -> new RelativeLevel(target, lastYear));
    }

    /** How the target comes of last year's figure, where it is relative to one that there is. */
    private Optional<RelativeLevel> relative(Standards standards) {
        return standards.target().isPresent() && standards.target().get() instanceof RelativeTarget target
                ? relative(target)
                : Optional.empty();
    }

    public Optional<Aim> floor(Standards standards) {
        return standards.floor().isPresent() ? Aim.of(standards.floor().get(), indicator.polarity()) : Optional.empty();
    }

    /** Those that reports of the edition show. */
    public ShownStandards shown() {
        Standards shown = of(index.join().edition().shownTarget()).orElse(year);
        return new ShownStandards(aim(shown), floor(shown));
    }

    /** Whether a figure that is held against this is held against what reports show; if not, it may be the same all the same. */
    public boolean show(JudgedAgainst against) {
        return against.isTarget()
                && against == index.join().edition().shownTarget()
                && aim(against).isPresent()
                && due(against).isWhole();
    }

    /** The year that it is of. */
    public Period year() {
        return index.years().of(period);
    }

    /** What says which target is set: "target 92 for 2018/19". */
    String targetGround() {
        boolean phased = targetSet() == TargetSet.PHASED;
        Period of = phased ? period : year();
        return (yearIsNearest() ? targets().forTheYear() : targets().forThePeriod())
                .map(target -> targetName() + " " + target.words() + " for " + of)
                .orElse("no " + targetName() + " for " + of);
    }

    /** A target that is set and is none: "better than last year's figure for 2018/19, and no figure for 2017-07". */
    String targetWithoutFigure() {
        JudgedAgainst target = lacking().orElseThrow();
        Period of = target == JudgedAgainst.PHASED_TARGET ? period : year();
        return "%s for %s, and no figure for %s"
                .formatted(relativeTarget(target).words(), of, period.lastYear());
    }

    private RelativeTarget relativeTarget(JudgedAgainst target) {
        return (RelativeTarget) of(target).flatMap(Standards::target).orElseThrow();
    }

    /**
     * Where last year's figure, which is the target, asks less than the floor: what is better than it could still be under
     * the floor. Fixed targets of that kind are refused with the data set.
     */
    public Optional<String> contradiction(JudgedAgainst against) {
        return of(against).filter(any -> against.isTarget()).flatMap(this::contradiction);
    }

    private Optional<String> contradiction(Standards standards) {
        return relative(standards).flatMap(level -> standards
                .floor()
                .filter(floor -> floor.asksMoreThan(level.threshold(), indicator.polarity()))
                .map(floor -> "the %s %s asks more than the %s, %s, where %s"
                        .formatted(
                                floorName(),
                                floor,
                                targetName(),
                                origin(level),
                                indicator.polarity().words())));
    }

    private String origin(RelativeLevel level) {
        return level.threshold()
                + (level.target().difference().isEmpty()
                        ? " as the figure of " + period.lastYear()
                        : ", " + level.words());
    }

    public AppliedRange range() {
        Standards standards = nearestStandards();
        return indicator.hasTwoSidedTarget()
                ? AppliedRange.NONE
                : new AppliedRange(standards.lower(), standards.upper());
    }
}
