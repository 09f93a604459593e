package org.ragstone.arithmetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ragstone.model.Polarity;
import org.ragstone.model.SpecialCause;
import org.ragstone.model.Variation;

/**
 * An XmR chart of a series: its limits, and which of its points are more than common cause. A new group of points starts
 * wherever somebody decided to begin anew; nothing reaches across. Of a point nothing is reckoned before it is asked
 * for. Exact throughout; immutable.
 *
 * <p>The calculation is that of "Making Data Count", NHS England, as far as its settings say no other.
 */
public final class Xmr {
    private static final SpecialCause[] CAUSES = SpecialCause.values();

    /** Points under the same limits, from the index to the one before the other. */
    public record Group(int from, int to, Optional<ProcessLimits> limits, boolean trial) {
        /** How many periods it has, with a figure or without. */
        public int periods() {
            return to - from;
        }
    }

    /** A rule that flags a point, and whether it does so upwards. */
    public record Signal(SpecialCause cause, boolean upwards) {
        /** What it says of the series, where higher, lower or neither is better. */
        public Variation variation(Polarity polarity) {
            return switch (polarity) {
                case HIGHER -> upwards ? Variation.IMPROVEMENT : Variation.CONCERN;
                case LOWER -> upwards ? Variation.CONCERN : Variation.IMPROVEMENT;
                case CLOSE, NONE -> upwards ? Variation.HIGH : Variation.LOW;
            };
        }
    }

    private final PlacedFigures figures;
    private final XmrSettings settings;
    private final List<Group> groups;

    private Xmr(PlacedFigures figures, List<Group> groups, XmrSettings settings) {
        this.figures = figures;
        this.groups = groups;
        this.settings = settings;
    }

    /**
     * The chart of the figures of successive periods.
     *
     * @param starts the indexes at which a group starts beside the first
     */
    public static Xmr of(PlacedFigures figures, Set<Integer> starts, XmrSettings settings) {
        if (starts.isEmpty() && figures.size() > 0) {
            return new Xmr(figures, List.of(group(0, figures.size(), figures, settings)), settings);
        }
        List<Group> groups = new ArrayList<>();
        int start = 0;
        for (int next : new TreeSet<>(starts)) {
            if (next > 0 && next < figures.size()) {
                groups.add(group(start, next, figures, settings));
                start = next;
            }
        }
        if (figures.size() > 0) {
            groups.add(group(start, figures.size(), figures, settings));
        }
        return new Xmr(figures, Collections.unmodifiableList(groups), settings);
    }

    private static Group group(int from, int to, PlacedFigures figures, XmrSettings settings) {
        int baseline = settings.fixAfter().isPresent()
                ? Math.min(to, from + settings.fixAfter().getAsInt())
                : to;
        SeriesSums sums = figures.sums(from, baseline, settings.screening());
        return new Group(from, to, ProcessLimits.of(sums, settings), to - from < settings.trialBelow());
    }

    public List<Group> groups() {
        return groups;
    }

    /** Every rule that flags the point at the index, in the order of their weight. */
    public List<Signal> signals(int index) {
        FlaggedPoints points = points(index);
        List<Signal> signals = new ArrayList<>();
        for (SpecialCause cause : CAUSES) {
            int way = points.flagged(cause, index);
            if (way != 0) {
                signals.add(new Signal(cause, way > 0));
            }
        }
        return signals;
    }

    /** The rule that the point goes by, or empty where it is common cause or missing. */
    public Optional<Signal> signal(int index, Polarity polarity) {
        FlaggedPoints points = points(index);
        Optional<Signal> weightiest = Optional.empty();
        for (SpecialCause cause : CAUSES) {
            int way = points.flagged(cause, index);
            if (way != 0) {
                Signal signal = new Signal(cause, way > 0);
                if (isPreferred(signal, polarity)) {
                    return Optional.of(signal);
                }
                weightiest = weightiest.isPresent() ? weightiest : Optional.of(signal);
            }
        }
        return weightiest;
    }

    private boolean isPreferred(Signal signal, Polarity polarity) {
        return switch (settings.onConflict()) {
            case PRIORITY -> true;
            case IMPROVEMENT -> signal.variation(polarity) == Variation.IMPROVEMENT;
        };
    }

    private FlaggedPoints points(int index) {
        int group = groups.size() - 1;
        while (groups.get(group).from() > index) {
            group--;
        }
        return new FlaggedPoints(figures, groups.get(group), settings);
    }
}
