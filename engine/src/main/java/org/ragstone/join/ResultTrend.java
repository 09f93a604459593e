package org.ragstone.join;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.ProcessLimits;
import org.ragstone.framework.TrendSettings;
import org.ragstone.model.Assurance;
import org.ragstone.model.Caution;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Variation;
import org.ragstone.policy.language.TrendOrigin;

/**
 * What is read from the chart of a result, which is drawn when it is first asked for. Thread-safe.
 */
public final class ResultTrend implements TrendOrigin {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private final DueResult due;
    private final IndicatorIndex index;
    private final Supplier<Optional<Aim>> aim;
    // At worst the same is drawn twice.
    private volatile @Nullable TrendChart chart;

    /** @param aim the target of the due period, looked for only if a rule asks for the assurance */
    ResultTrend(DueResult due, IndicatorIndex index, Supplier<Optional<Aim>> aim) {
        this.due = due;
        this.index = index;
        this.aim = aim;
    }

    private TrendSettings settings() {
        return index.join().edition().trend();
    }

    /** The newest figure where the due period has none: of when it is, and what it was by the chart, in words too. */
    public record LastFigure(TrendChart.ChartPoint point, Variation variation, String words) {}

    private static boolean isCharted(Variation variation) {
        return variation != Variation.UNSUITED && variation != Variation.TOO_FEW;
    }

    private static String words(TrendChart.ChartPoint point, Variation variation, TrendChart.Stretch part) {
        return switch (variation) {
            case TOO_FEW -> "too few figures to tell";
            case UNSUITED -> Cautions.words(part.caution());
            default -> point.mark().map(TrendChart.Mark::words).orElse("common cause");
        };
    }

    /** The chart itself. */
    public TrendChart chart() {
        TrendChart known = chart;
        if (known == null) {
            known = index.chart(due);
            chart = known;
        }
        return known;
    }

    @Override
    public Variation variation() {
        return chart().hasLatest() ? chart().variation() : Variation.NO_LATEST;
    }

    @Override
    public LimitsAnswer limits() {
        return chart().newest().limits();
    }

    @Override
    public Caution caution() {
        return chart().newest().caution();
    }

    @Override
    public int points() {
        return chart().newest().points();
    }

    @Override
    public int missing() {
        return chart().newest().periods() - points();
    }

    /** The newest figure, where it is not of the due period. */
    public Optional<LastFigure> lastFigure() {
        if (variation() != Variation.NO_LATEST) {
            return Optional.empty();
        }
        TrendChart drawn = chart();
        TrendChart.ChartPoint last = drawn.lastFigure();
        Variation variation = drawn.variation();
        return Optional.of(new LastFigure(last, variation, words(last, variation, drawn.newest())));
    }

    /** Mean and limits as a report shows them: "mean 87.2, limits 84.1 to 90.3"; empty where they say nothing. */
    public String summary() {
        TrendChart drawn = chart();
        if (!isCharted(drawn.variation())) {
            return "";
        }
        int decimals =
                drawn.newest().figures().stream().mapToInt(BigDecimal::scale).reduce(0, Math::max);
        // With a decimal more than the figures have.
        return summary(
                number -> number.setScale(decimals + 1, RoundingMode.HALF_UP).toPlainString());
    }

    /** The same with the numbers written otherwise, such as with their unit. */
    public String summary(Function<BigDecimal, String> number) {
        TrendChart drawn = chart();
        return isCharted(drawn.variation()) ? summary(drawn.newest(), number) : "";
    }

    private static String summary(TrendChart.Stretch part, Function<BigDecimal, String> number) {
        ProcessLimits limits = part.process().orElseThrow();
        String mean = "mean " + number.apply(limits.mean(DIGITS));
        return limits.areDefined()
                ? mean + ", limits " + number.apply(limits.lower(DIGITS).orElseThrow()) + " to "
                        + number.apply(limits.upper(DIGITS).orElseThrow())
                : mean + ", no limits";
    }

    @Override
    public Assurance assurance() {
        TrendChart.Stretch newest = chart().newest();
        List<BigDecimal> figures = newest.figures();
        Optional<Aim> target = aim.get();
        if (target.isEmpty() || figures.size() < settings().fewestPoints()) {
            return Assurance.NOT_ASKED;
        }
        boolean constant = figures.stream().allMatch(each -> each.compareTo(figures.get(0)) == 0);
        if (settings().constantByMean() && constant) {
            return target.get().isAchievedBy(figures.get(0)) ? Assurance.PASSING : Assurance.FAILING;
        }
        return newest.caution().isUnsuited()
                ? Assurance.NOT_ASKED
                : newest.process().map(target.get()::assurance).orElse(Assurance.HIT_OR_MISS);
    }

    @Override
    public String cautionGround() {
        return Cautions.words(caution());
    }

    @Override
    public String timeGround() {
        return "from " + chart().newest().from() + " to " + due.period();
    }

    @Override
    public String variationGround() {
        TrendChart.Stretch newest = chart().newest();
        return switch (variation()) {
            case NO_LATEST ->
                "no figure for " + due.period()
                        + lastFigure()
                                .map(each ->
                                        "; last signal as at " + each.point().period() + ": " + each.words())
                                .orElse("");
            case TOO_FEW ->
                counted(points(), "figure") + " from " + newest.from() + ", and "
                        + settings().fewestPoints() + " with limits are asked for";
            case UNSUITED -> Cautions.words(caution());
            default -> {
                TrendChart.ChartPoint last = chart().lastFigure();
                yield last.figure().orElseThrow().toPlainString() + " for " + due.period() + " is "
                        + words(last, variation(), newest) + "; " + summary();
            }
        };
    }

    @Override
    public String assuranceGround() {
        Optional<Aim> target = aim.get();
        if (target.isEmpty()) {
            return "no " + index.targetName() + " is set for " + due.period();
        }
        String to = index.targetName() + " " + target.get().words();
        return summary().isEmpty() ? to : to + "; " + summary();
    }

    @Override
    public String limitsGround() {
        TrendChart.Stretch newest = chart().newest();
        String of = counted(newest.periods(), "period") + " from " + newest.from();
        String anew = newest.rebase()
                .map(each -> ", started anew: " + each.reason() + " (" + each.decidedOn() + ")")
                .orElse("");
        boolean unscreened =
                newest.process().filter(ProcessLimits::areUnscreened).isPresent();
        return of + anew + (unscreened ? "; screening leaves no spread, so every moving range counts" : "");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
