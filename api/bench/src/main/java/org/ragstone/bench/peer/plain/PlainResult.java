package org.ragstone.bench.peer.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.ExpectedRange;
import org.ragstone.model.Basis;
import org.ragstone.model.Change;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Period;
import org.ragstone.model.Polarity;
import org.ragstone.model.RangeAnswer;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.Standards;
import org.ragstone.model.TargetSet;
import org.ragstone.model.Threshold;

/** A due result with its figure and what that is held against, and what was concluded of it. Not thread-safe. */
public final class PlainResult {
    private final PlainJoin join;
    private final IndicatorData data;
    private final Basis basis;
    private final Period period;
    private final ResultState state;
    private final @Nullable Result row;
    private final Period figurePeriod;
    private final @Nullable BigDecimal figure;
    private final Standards year;
    private final @Nullable Standards phase;
    private final @Nullable Aim yearsAim;
    private final @Nullable Aim phasesAim;
    private @Nullable PlainJudgement judgement;
    private @Nullable PlainChart chart;
    private List<PlainFinding> findings = List.of();

    PlainResult(
            PlainJoin join,
            IndicatorData data,
            Basis basis,
            Period period,
            ResultState state,
            @Nullable Result row,
            Period figurePeriod) {
        this.join = join;
        this.data = data;
        this.basis = basis;
        this.period = period;
        this.state = state;
        this.row = row;
        this.figurePeriod = figurePeriod;
        this.figure = state.hasFigure() ? PlainJoin.printed(data.indicator(), row) : null;
        this.year = PlainRows.ofYear(data, basis, figurePeriod);
        this.phase = PlainRows.ofPhase(data, basis, figurePeriod);
        this.yearsAim = aim(year);
        this.phasesAim = phase == null ? null : aim(phase);
    }

    private @Nullable Aim aim(Standards standards) {
        Indicator indicator = data.indicator();
        if (standards.target().isEmpty()) {
            return indicator.hasTwoSidedTarget() ? Aim.between(standards).orElse(null) : null;
        }
        return Aim.of((Threshold) standards.target().get(), indicator.polarity())
                .orElse(null);
    }

    PlainJoin join() {
        return join;
    }

    IndicatorData data() {
        return data;
    }

    public Indicator indicator() {
        return data.indicator();
    }

    boolean isKpi() {
        return data.indicator().kind() == IndicatorKind.KPI;
    }

    public Basis basis() {
        return basis;
    }

    Period period() {
        return period;
    }

    Period figurePeriod() {
        return figurePeriod;
    }

    public ResultState state() {
        return state;
    }

    @Nullable BigDecimal figure() {
        return figure;
    }

    /** The figure of a result that has one. */
    public BigDecimal reported() {
        return Objects.requireNonNull(figure);
    }

    public String assessment() {
        return row == null || row.assessment().isEmpty() ? "NONE" : row.assessment();
    }

    public TargetSet targetSet() {
        if (phasesAim != null) {
            return TargetSet.PHASED;
        }
        return yearsAim == null ? TargetSet.NONE : TargetSet.FOR_THE_YEAR;
    }

    /** The standards that count where there is a range: those of the period, of a forecast the year's. */
    private Standards nearest() {
        return basis == Basis.FORECAST || phase == null ? year : phase;
    }

    public RangeAnswer range() {
        if (figure == null) {
            return RangeAnswer.NO_FIGURE;
        }
        return data.indicator().hasTwoSidedTarget()
                ? RangeAnswer.NOT_SET
                : ExpectedRange.of(
                        Optional.of(figure), nearest().lower(), nearest().upper());
    }

    Standards rangeStandards() {
        return nearest();
    }

    /** The figure held against the target for the year, or for the period, which one of them stands in for the other. */
    public @Nullable PlainJudgement judge(boolean byThePhase) {
        if (figure == null) {
            return null;
        }
        boolean phased = byThePhase ? phasesAim != null : yearsAim == null;
        Aim aim = phased ? phasesAim : yearsAim;
        Standards standards = phased ? phase : year;
        if (aim == null || standards == null) {
            return null;
        }
        Aim floor = standards
                .floor()
                .flatMap(each -> Aim.of(each, data.indicator().polarity()))
                .orElse(null);
        judgement = new PlainJudgement(aim, floor, standards.tolerance().orElse(null));
        return judgement;
    }

    @Nullable PlainJudgement judgement() {
        return judgement;
    }

    /** The target that whoever compares is nearest to. */
    private @Nullable Aim nearestAim() {
        boolean year = basis == Basis.FORECAST ? yearsAim != null : phasesAim == null;
        return year ? yearsAim : phasesAim;
    }

    @Nullable Aim shownAim() {
        return nearestAim();
    }

    Period aimPeriod() {
        return phasesAim != null && targetSet() == TargetSet.PHASED ? figurePeriod : figurePeriod.financialYear();
    }

    /** Against the figure of the period before; of a year so far, or a forecast of it, that of the same year. */
    public Change change() {
        Period previous = figurePeriod.previous();
        if (figure == null
                || (basis.runsFromApril() && !previous.financialYear().equals(figurePeriod.financialYear()))) {
            return Change.UNAVAILABLE;
        }
        BigDecimal earlier = PlainJoin.printed(data.indicator(), PlainRows.at(data, basis, previous));
        if (earlier == null) {
            return Change.UNAVAILABLE;
        }
        int higher = figure.compareTo(earlier);
        return switch (data.indicator().polarity()) {
            case HIGHER -> better(higher);
            case LOWER -> better(-higher);
            case CLOSE -> closer(earlier, figure);
            case NONE -> higher == 0 ? Change.SAME : Change.UNAVAILABLE;
        };
    }

    private Change closer(BigDecimal earlier, BigDecimal now) {
        Aim aim = nearestAim();
        return aim == null ? Change.UNAVAILABLE : better(aim.shortfall(earlier).compareTo(aim.shortfall(now)));
    }

    private static Change better(int sign) {
        return sign > 0 ? Change.BETTER : sign < 0 ? Change.WORSE : Change.SAME;
    }

    /** The chart of its figures so far, or null where there is none. */
    public @Nullable PlainChart chart() {
        if (chart == null
                && state != ResultState.SUSPENDED
                && state != ResultState.WITHDRAWN
                && state != ResultState.NOT_DUE) {
            chart = PlainChart.of(this);
        }
        return chart;
    }

    Polarity polarity() {
        return data.indicator().polarity();
    }

    void conclude(List<PlainFinding> all) {
        findings = all;
    }

    /** The status first. */
    List<PlainFinding> findings() {
        return findings;
    }

    List<Standards> allStandards() {
        return phase == null ? List.of(year) : List.of(year, phase);
    }
}
