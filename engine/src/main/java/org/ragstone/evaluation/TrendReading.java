package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.ProcessLimits;
import org.ragstone.arithmetic.Series;
import org.ragstone.arithmetic.Xmr;
import org.ragstone.framework.TrendSettings;
import org.ragstone.model.Assurance;
import org.ragstone.model.Caution;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Period;
import org.ragstone.model.Polarity;
import org.ragstone.model.Rebase;
import org.ragstone.model.SpecialCause;
import org.ragstone.model.Variation;
import org.ragstone.policy.TrendFact;

/** An XmR chart of a result and those before it, and what is read from it. Not thread-safe until it was read. */
public final class TrendReading implements TrendFact.Reading {
    private final DueResult due;
    private final ResultBook results;
    private final Optional<Aim> aim;
    private final List<Rebase> rebases;
    private final TrendSettings settings;
    private final List<Series.Entry> entries;
    private final Xmr chart;
    private final Xmr.Group newest;
    private final Caution caution;

    /** A chart of entries, of which there is one at least and the last is of the due period. */
    TrendReading(
            DueResult due,
            ResultBook results,
            Optional<Aim> aim,
            List<Rebase> rebases,
            List<Series.Entry> entries,
            TrendSettings settings) {
        this.due = due;
        this.results = results;
        this.aim = aim;
        this.rebases = rebases;
        this.settings = settings;
        this.entries = entries;
        this.chart = Xmr.of(entries.stream().map(Series.Entry::figure).toList(), starts(), settings.chart());
        this.newest = chart.groups().get(chart.groups().size() - 1);
        this.caution = new Cautions(due, entries.subList(newest.from(), newest.to())).forChart(settings, results);
    }

    private Set<Integer> starts() {
        return rebases.stream().map(this::start).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The place of the first period that the decision holds for. */
    private int start(Rebase rebase) {
        return (int) entries.stream()
                .filter(each -> each.period().last().isBefore(rebase.period().last()))
                .count();
    }

    @Override
    public Variation variation() {
        if (last().figure().isEmpty()) {
            return Variation.NO_LATEST;
        }
        if (points() < settings.fewestPoints()) {
            return Variation.TOO_FEW;
        }
        return caution.isUnsuited() ? Variation.UNSUITED : variation(entries.size() - 1);
    }

    private Series.Entry last() {
        return entries.get(entries.size() - 1);
    }

    private Variation variation(int index) {
        return chart.signal(index, polarity())
                .map(signal -> signal.variation(polarity()))
                .orElse(Variation.COMMON_CAUSE);
    }

    private Polarity polarity() {
        return due.indicator().polarity();
    }

    @Override
    public Assurance assurance() {
        if (aim.isEmpty() || caution.isUnsuited()) {
            return Assurance.NOT_ASKED;
        }
        List<BigDecimal> figures = figures(newest);
        boolean constant = figures.stream().allMatch(each -> each.compareTo(figures.get(0)) == 0);
        if (settings.constantByMean() && constant && figures.size() > 1) {
            return aim.get().isAchievedBy(figures.get(0)) ? Assurance.PASSING : Assurance.FAILING;
        }
        return newest.limits().map(aim.get()::assurance).orElse(Assurance.HIT_OR_MISS);
    }

    private List<BigDecimal> figures(Xmr.Group group) {
        return entries.subList(group.from(), group.to()).stream()
                .flatMap(each -> each.figure().stream())
                .toList();
    }

    @Override
    public LimitsAnswer limits() {
        return limits(newest);
    }

    private static LimitsAnswer limits(Xmr.Group group) {
        if (group.limits().filter(ProcessLimits::areDefined).isEmpty()) {
            return LimitsAnswer.UNDEFINED;
        }
        return group.trial() ? LimitsAnswer.TRIAL : LimitsAnswer.FIRM;
    }

    @Override
    public Caution caution() {
        return caution;
    }

    @Override
    public int points() {
        return figures(newest).size();
    }

    @Override
    public int missing() {
        return newest.periods() - points();
    }

    /** A period of the chart: its figure, and the mark of a special cause, where there is one. */
    public record Point(Period period, Optional<BigDecimal> figure, Optional<Mark> mark) {}

    /** A special cause, what it means, and what an explanation says of the point. */
    public record Mark(SpecialCause cause, Variation variation, String words) {}

    /** Periods under the same limits, which the decision started anew where there is one. */
    public record Part(
            Period from, Period to, Optional<ProcessLimits> process, LimitsAnswer limits, Optional<Rebase> rebase) {}

    /** Every period of the chart, the oldest first. There are no marks where the chart does not suit, or has too few figures. */
    public List<Point> series() {
        return chart.groups().stream()
                .flatMap(group -> IntStream.range(group.from(), group.to()).mapToObj(i -> point(group, i)))
                .toList();
    }

    private Point point(Xmr.Group group, int index) {
        Series.Entry entry = entries.get(index);
        boolean marked = figures(group).size() >= settings.fewestPoints() && !caution.isUnsuited();
        return new Point(
                entry.period(),
                entry.figure(),
                chart.signal(index, polarity())
                        .filter(signal -> marked)
                        .map(signal -> new Mark(
                                signal.cause(),
                                signal.variation(polarity()),
                                signal.cause().words(signal.upwards()))));
    }

    /** The parts of the chart, the oldest first. */
    public List<Part> parts() {
        return chart.groups().stream().map(this::part).toList();
    }

    private Part part(Xmr.Group group) {
        return new Part(
                entries.get(group.from()).period(),
                entries.get(group.to() - 1).period(),
                group.limits(),
                limits(group),
                group.from() == 0 ? Optional.empty() : rebase(group));
    }

    private Optional<Rebase> rebase(Xmr.Group group) {
        return rebases.stream().filter(each -> start(each) == group.from()).findFirst();
    }

    /** The newest period with a figure, and what that is by the chart; empty where it is the due one. */
    public Optional<Point> lastSignal() {
        List<Point> series = series();
        return last().figure().isPresent()
                ? Optional.empty()
                : series.stream().filter(each -> each.figure().isPresent()).reduce((earlier, later) -> later);
    }

    /** Mean and limits as a report shows them: "87.2, limits 84.1 to 90.3". */
    public String summary() {
        return newest.limits().map(limits -> summary(limits)).orElse("");
    }

    private String summary(ProcessLimits limits) {
        String mean = "mean " + shown(limits.mean(MathContext.DECIMAL64));
        return limits.areDefined()
                ? mean + ", limits "
                        + shown(limits.lower(MathContext.DECIMAL64).orElseThrow()) + " to "
                        + shown(limits.upper(MathContext.DECIMAL64).orElseThrow())
                : mean + ", no limits";
    }

    /** With a decimal more than the figures have. */
    private String shown(BigDecimal number) {
        int scale = figures(newest).stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return number.setScale(Math.max(0, scale) + 1, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public String ground(String field) {
        return switch (field) {
            case "variation" -> variationGround();
            case "assurance" -> assuranceGround();
            case "limits" -> limitsGround();
            case "caution" -> Cautions.words(caution);
            default -> "from " + entries.get(newest.from()).period() + " to " + due.period();
        };
    }

    private String variationGround() {
        return switch (variation()) {
            case NO_LATEST ->
                "no figure for " + due.period()
                        + lastSignal()
                                .map(each -> "; last signal as at " + each.period() + ": " + words(each))
                                .orElse("");
            case TOO_FEW ->
                points() + " figures from " + entries.get(newest.from()).period() + ", and " + settings.fewestPoints()
                        + " are asked for";
            case UNSUITED -> Cautions.words(caution);
            default ->
                last().figure().orElseThrow().toPlainString() + " for " + due.period() + " is "
                        + words(point(newest, entries.size() - 1)) + "; " + summary();
        };
    }

    private static String words(Point point) {
        return point.mark().map(Mark::words).orElse("common cause");
    }

    private String assuranceGround() {
        String target = aim.map(each -> "a target of " + each.words()).orElse("no target");
        return assurance() == Assurance.NOT_ASKED && aim.isPresent()
                ? Cautions.words(caution)
                : target + "; " + summary();
    }

    private String limitsGround() {
        String of =
                newest.periods() + " periods from " + entries.get(newest.from()).period();
        String anew = rebase(newest)
                .filter(each -> newest.from() > 0)
                .map(each -> ", started anew: " + each.reason() + " (" + each.decidedOn() + ")")
                .orElse("");
        boolean unscreened =
                newest.limits().filter(ProcessLimits::areUnscreened).isPresent();
        return of + anew + (unscreened ? "; screening leaves no spread, so every moving range counts" : "");
    }
}
