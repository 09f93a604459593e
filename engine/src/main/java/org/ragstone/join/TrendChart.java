package org.ragstone.join;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ragstone.arithmetic.PlacedFigures;
import org.ragstone.arithmetic.ProcessLimits;
import org.ragstone.arithmetic.Series;
import org.ragstone.arithmetic.Xmr;
import org.ragstone.framework.TrendSettings;
import org.ragstone.model.Caution;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Period;
import org.ragstone.model.Polarity;
import org.ragstone.model.Rebase;
import org.ragstone.model.SpecialCause;
import org.ragstone.model.Variation;

/**
 * An XmR chart of a result and those before it, each period in its place and the oldest first. What only whoever looks at it
 * reads, such as its periods, is put together when it is read. Thread-safe.
 */
public final class TrendChart {
    private final DueResult due;
    private final PlacedFigures figures;
    private final Series series;
    private final TrendSettings settings;
    private final ResultIndex results;
    private final Xmr xmr;
    private final List<Stretch> parts;
    // At worst the same are put together twice.
    private volatile @Nullable List<Series.Entry> entries;

    /** A chart of a series that has begun; the newest of the decisions for a period is the last of them. */
    TrendChart(DueResult due, List<Rebase> rebases, TrendSettings settings, ResultIndex results) {
        this.due = due;
        this.series = results.series(due.basis());
        this.figures = series.placedUntil(due.period());
        this.settings = settings;
        this.results = results;
        this.xmr = Xmr.of(figures, starts(rebases), settings.chart());
        this.parts = rebases.isEmpty()
                ? List.of(new Stretch(xmr.groups().get(0), Optional.empty()))
                : xmr.groups().stream()
                        .map(group -> new Stretch(group, startOf(group, rebases)))
                        .toList();
    }

    private List<Series.Entry> entries() {
        List<Series.Entry> known = entries;
        if (known == null) {
            known = series.until(due.period());
            entries = known;
        }
        return known;
    }

    private Set<Integer> starts(List<Rebase> rebases) {
        return rebases.isEmpty()
                ? Set.of()
                : rebases.stream().map(each -> start(entries(), each)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Rebase> startOf(Xmr.Group group, List<Rebase> rebases) {
        return rebases.stream()
                .filter(each -> group.from() > 0 && start(entries(), each) == group.from())
                .reduce((earlier, later) -> later);
    }

    /** The place of the first period that the decision holds for. */
    static int start(List<Series.Entry> entries, Rebase rebase) {
        return (int) entries.stream()
                .filter(each -> each.period().last().isBefore(rebase.period().last()))
                .count();
    }

    /** A period: its figure, and the mark of a special cause, where there is one. */
    public record ChartPoint(Period period, Optional<BigDecimal> figure, Optional<Mark> mark) {}

    /** A special cause, what it means, and what an explanation says of the point. */
    public record Mark(SpecialCause cause, Variation variation, String words) {}

    /** Periods under the same limits, which a decision started anew where there is one. */
    public final class Stretch {
        private final Xmr.Group group;
        private final Optional<Rebase> rebase;
        private final Cautions cautions;
        private final int points;
        private final Caution unsuited;

        private Stretch(Xmr.Group group, Optional<Rebase> rebase) {
            this.group = group;
            this.rebase = rebase;
            this.points = figures.countPresent(group.from(), group.to());
            this.cautions = new Cautions(due, figures, group.from(), group.to());
            this.unsuited = cautions.unsuited(points, settings, results, TrendChart.this::entries);
        }

        public Period from() {
            return entries().get(group.from()).period();
        }

        public Period to() {
            return entries().get(group.to() - 1).period();
        }

        /** Its mean and limits, or empty where it has no figure to make them of. */
        public Optional<ProcessLimits> process() {
            return group.limits();
        }

        public LimitsAnswer limits() {
            if (group.limits().filter(ProcessLimits::areDefined).isEmpty()) {
                return LimitsAnswer.UNDEFINED;
            }
            return group.trial() ? LimitsAnswer.TRIAL : LimitsAnswer.FIRM;
        }

        public Caution caution() {
            return isUnsuited() ? unsuited : cautions.forLine(settings.seasonal());
        }

        boolean isUnsuited() {
            return unsuited.isUnsuited();
        }

        /** The decision that it starts by, or empty for the first part. */
        public Optional<Rebase> rebase() {
            return rebase;
        }

        /** The figures of its periods, the oldest first. */
        public List<BigDecimal> figures() {
            return entries().subList(group.from(), group.to()).stream()
                    .flatMap(each -> each.figure().stream())
                    .toList();
        }

        /** How many figures it has. */
        int points() {
            return points;
        }

        int periods() {
            return group.periods();
        }
    }

    /** The parts, the oldest first. */
    public List<Stretch> parts() {
        return parts;
    }

    /** The part that the newest period is in. */
    public Stretch newest() {
        return parts.get(parts.size() - 1);
    }

    /** Every period. There are no marks in a part that does not suit, or has too few figures. */
    public List<ChartPoint> series() {
        List<ChartPoint> points = new ArrayList<>(figures.size());
        for (Stretch part : parts) {
            boolean marked = hasEnough(part) && !part.isUnsuited();
            for (int i = part.group.from(); i < part.group.to(); i++) {
                Series.Entry entry = entries().get(i);
                points.add(new ChartPoint(entry.period(), entry.figure(), marked ? mark(i) : Optional.empty()));
            }
        }
        return Collections.unmodifiableList(points);
    }

    private Optional<Mark> mark(int index) {
        Polarity polarity = due.indicator().polarity();
        return xmr.signal(index, polarity)
                .map(signal -> new Mark(
                        signal.cause(),
                        signal.variation(polarity),
                        signal.cause().words(signal.upwards())));
    }

    private boolean hasEnough(Stretch part) {
        return part.points() >= settings.fewestPoints();
    }

    /** What the newest figure of the newest part is, as if it were of the newest period; too few where there is none. */
    Variation variation() {
        Stretch part = newest();
        if (!hasEnough(part) || part.process().isEmpty()) {
            return Variation.TOO_FEW;
        }
        if (part.isUnsuited()) {
            return Variation.UNSUITED;
        }
        int index = part.group.to() - 1;
        while (!figures.isPresent(index)) {
            index--;
        }
        Optional<Xmr.Signal> signal = xmr.signal(index, due.indicator().polarity());
        if (signal.isPresent()) {
            return signal.get().variation(due.indicator().polarity());
        }
        ProcessLimits limits = part.process().orElseThrow();
        // Without limits a figure beside the mean can be anything.
        return limits.areDefined() || figures.zone(index, limits) == 0 ? Variation.COMMON_CAUSE : Variation.TOO_FEW;
    }

    /** Whether the newest period has a figure. */
    boolean hasLatest() {
        return figures.isPresent(figures.size() - 1);
    }

    /** The newest period with a figure. */
    ChartPoint lastFigure() {
        return series().stream()
                .filter(each -> each.figure().isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
