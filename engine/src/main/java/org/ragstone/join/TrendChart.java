package org.ragstone.join;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** An XmR chart of a result and those before it, each period in its place and the oldest first. Immutable. */
public final class TrendChart {
    private final Polarity polarity;
    private final TrendSettings settings;
    private final List<Series.Entry> entries;
    private final Xmr xmr;
    private final List<Stretch> parts;

    /** A chart of entries, of which there is one at least; the newest of the decisions for a period is the last of them. */
    TrendChart(
            DueResult due,
            List<Series.Entry> entries,
            List<Rebase> rebases,
            TrendSettings settings,
            ResultIndex results) {
        this.polarity = due.indicator().polarity();
        this.settings = settings;
        this.entries = entries;
        List<Optional<BigDecimal>> figures = new ArrayList<>(entries.size());
        for (Series.Entry entry : entries) {
            figures.add(entry.figure());
        }
        this.xmr = Xmr.of(figures, starts(entries, rebases), settings.chart());
        this.parts = new ArrayList<>();
        for (Xmr.Group group : xmr.groups()) {
            List<Series.Entry> own = entries.subList(group.from(), group.to());
            parts.add(new Stretch(
                    group,
                    own,
                    new Lazy<>(() -> new Cautions(due, own).forChart(settings, results)),
                    rebases.isEmpty()
                            ? Optional.empty()
                            : rebases.stream()
                                    .filter(each -> group.from() > 0 && start(entries, each) == group.from())
                                    .reduce((earlier, later) -> later)));
        }
    }

    private static Set<Integer> starts(List<Series.Entry> entries, List<Rebase> rebases) {
        return rebases.isEmpty()
                ? Set.of()
                : rebases.stream().map(each -> start(entries, each)).collect(Collectors.toCollection(TreeSet::new));
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
    public static final class Stretch {
        private final Xmr.Group group;
        private final List<Series.Entry> entries;
        private final int points;
        private final Lazy<Caution> caution;
        private final Optional<Rebase> rebase;

        private Stretch(Xmr.Group group, List<Series.Entry> entries, Lazy<Caution> caution, Optional<Rebase> rebase) {
            this.group = group;
            this.entries = entries;
            int present = 0;
            for (Series.Entry entry : entries) {
                present += entry.figure().isPresent() ? 1 : 0;
            }
            this.points = present;
            this.caution = caution;
            this.rebase = rebase;
        }

        public Period from() {
            return entries.get(0).period();
        }

        public Period to() {
            return entries.get(entries.size() - 1).period();
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
            return caution.get();
        }

        /** The decision that it starts by, or empty for the first part. */
        public Optional<Rebase> rebase() {
            return rebase;
        }

        List<BigDecimal> figures() {
            return entries.stream().flatMap(each -> each.figure().stream()).toList();
        }

        /** How many figures it has. */
        int points() {
            return points;
        }

        int periods() {
            return entries.size();
        }
    }

    /** The parts, the oldest first. */
    public List<Stretch> parts() {
        return List.copyOf(parts);
    }

    /** The part that the newest period is in. */
    public Stretch newest() {
        return parts.get(parts.size() - 1);
    }

    /** Every period. There are no marks in a part that does not suit, or has too few figures. */
    public List<ChartPoint> series() {
        return parts.stream()
                .flatMap(part -> IntStream.range(part.group.from(), part.group.to())
                        .mapToObj(index -> new ChartPoint(
                                entries.get(index).period(), entries.get(index).figure(), mark(part, index))))
                .toList();
    }

    private Optional<Mark> mark(Stretch part, int index) {
        return xmr.signal(index, polarity)
                .filter(signal -> hasEnough(part) && !part.caution().isUnsuited())
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
        if (part.caution().isUnsuited()) {
            return Variation.UNSUITED;
        }
        int index = part.group.to() - 1;
        while (entries.get(index).figure().isEmpty()) {
            index--;
        }
        BigDecimal figure = entries.get(index).figure().orElseThrow();
        ProcessLimits limits = part.process().orElseThrow();
        // Without limits a figure beside the mean can be anything.
        Variation plain = limits.areDefined() || limits.side(figure) == 0 ? Variation.COMMON_CAUSE : Variation.TOO_FEW;
        return xmr.signal(index, polarity)
                .map(signal -> signal.variation(polarity))
                .orElse(plain);
    }

    /** Whether the newest period has a figure. */
    boolean hasLatest() {
        return entries.get(entries.size() - 1).figure().isPresent();
    }

    /** The newest period with a figure. */
    ChartPoint lastFigure() {
        return series().stream()
                .filter(each -> each.figure().isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
