package org.ragstone.arithmetic;

import java.math.BigDecimal;
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
 * wherever somebody decided to begin anew; nothing reaches across. Exact throughout; immutable.
 *
 * <p>The calculation is that of "Making Data Count", NHS England, as far as its settings say no other.
 */
public final class Xmr {
    private static final int WINDOW = 3;
    private static final int CLOSE_IN_WINDOW = 2;

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

    private final List<Optional<BigDecimal>> figures;
    private final Optional<ScaledFigures> scaled;
    private final XmrSettings settings;
    private final List<Group> groups = new ArrayList<>();
    // A bit a rule: whether it flags the point, and whether upwards. Many charts are held at once.
    private final byte[] flagged;
    private final byte[] upwards;

    private Xmr(List<Optional<BigDecimal>> figures, XmrSettings settings) {
        this.figures = figures;
        this.scaled = ScaledFigures.of(figures);
        this.settings = settings;
        this.flagged = new byte[figures.size()];
        this.upwards = new byte[figures.size()];
    }

    /**
     * The chart of the figures of successive periods, empty where there is none.
     *
     * @param figures not to be changed any more
     * @param starts the indexes at which a group starts beside the first
     */
    public static Xmr of(List<Optional<BigDecimal>> figures, Set<Integer> starts, XmrSettings settings) {
        Xmr chart = new Xmr(figures, settings);
        int start = 0;
        for (int next : starts.isEmpty() ? Set.<Integer>of() : new TreeSet<>(starts)) {
            if (next > 0 && next < figures.size()) {
                chart.add(start, next);
                start = next;
            }
        }
        if (!figures.isEmpty()) {
            chart.add(start, figures.size());
        }
        return chart;
    }

    public List<Group> groups() {
        return Collections.unmodifiableList(groups);
    }

    /** Every rule that flags the point at the index, in the order of their weight. */
    public List<Signal> signals(int index) {
        List<Signal> signals = new ArrayList<>();
        for (SpecialCause cause : SpecialCause.values()) {
            if (isFlagged(index, cause)) {
                signals.add(new Signal(cause, (upwards[index] & bit(cause)) != 0));
            }
        }
        return signals;
    }

    /** The rule that the point goes by, or empty where it is common cause or missing. */
    public Optional<Signal> signal(int index, Polarity polarity) {
        if (flagged[index] == 0) {
            return Optional.empty();
        }
        List<Signal> all = signals(index);
        return all.stream()
                .filter(each -> settings.onConflict() == XmrSettings.OnConflict.IMPROVEMENT
                        && each.variation(polarity) == Variation.IMPROVEMENT)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private SeriesSums sums(int from, int to) {
        return scaled.isPresent()
                ? scaled.get().sums(from, to, settings.screening())
                : SeriesSums.of(figures.subList(from, to), settings.screening());
    }

    private void add(int from, int to) {
        int baseline = settings.fixAfter().isPresent()
                ? Math.min(to, from + settings.fixAfter().getAsInt())
                : to;
        Optional<ProcessLimits> limits = ProcessLimits.of(sums(from, baseline), settings);
        groups.add(new Group(from, to, limits, to - from < settings.trialBelow()));
        limits.ifPresent(each -> flagZones(from, zones(from, to, each)));
        // A run of moves is one shorter than the run of points it makes.
        flagRuns(from, SpecialCause.TREND, settings.run() - 1, moves(from, to));
        turnTrends(from, to);
    }

    private void flagZones(int from, int[] zones) {
        flagOutside(from, zones);
        flagTwoInThree(from, zones);
        int[] sides = new int[zones.length];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = Integer.signum(zones[i]);
        }
        flagRuns(from, SpecialCause.SHIFT, settings.run(), sides);
    }

    /**
     * Where one trend follows on another, the last point of the first goes the way it goes to the next, and down where that
     * is level. The reference has it so; the newest point has no next and is not concerned.
     */
    private void turnTrends(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (isFlagged(i, SpecialCause.TREND) && isFlagged(i + 1, SpecialCause.TREND)) {
                flag(i, SpecialCause.TREND, move(i + 1));
            }
        }
    }

    private static byte bit(SpecialCause cause) {
        return (byte) (1 << cause.ordinal());
    }

    private boolean isFlagged(int index, SpecialCause cause) {
        return (flagged[index] & bit(cause)) != 0;
    }

    private void flag(int index, SpecialCause cause, int way) {
        flagged[index] |= bit(cause);
        if (way > 0) {
            upwards[index] |= bit(cause);
        } else {
            upwards[index] &= (byte) ~bit(cause);
        }
    }

    /** The zone of each point; of one that is missing it is that of the mean. */
    private int[] zones(int from, int to, ProcessLimits limits) {
        if (scaled.isPresent()) {
            return scaled.get().zones(from, to, limits.inUnits());
        }
        int[] zones = new int[to - from];
        for (int i = from; i < to; i++) {
            Optional<BigDecimal> figure = figures.get(i);
            zones[i - from] = figure.isPresent() ? limits.zone(figure.get()) : 0;
        }
        return zones;
    }

    private void flagOutside(int from, int[] zones) {
        for (int i = 0; i < zones.length; i++) {
            if (Math.abs(zones[i]) == ProcessLimits.OUTSIDE) {
                flag(from + i, SpecialCause.OUTSIDE_LIMITS, zones[i]);
            }
        }
    }

    private void flagTwoInThree(int from, int[] zones) {
        for (int start = 0; start + WINDOW <= zones.length; start++) {
            int side = Integer.signum(zones[start]);
            int close = 0;
            boolean together = side != 0;
            for (int i = start; i < start + WINDOW; i++) {
                together &= Integer.signum(zones[i]) == side;
                close += counts(zones[i]) ? 1 : 0;
            }
            for (int i = start; together && close >= CLOSE_IN_WINDOW && i < start + WINDOW; i++) {
                if (counts(zones[i])) {
                    flag(from + i, SpecialCause.TWO_IN_THREE, side);
                }
            }
        }
    }

    private boolean counts(int zone) {
        int size = Math.abs(zone);
        return size == ProcessLimits.CLOSE
                || (size == ProcessLimits.OUTSIDE && settings.twoInThree() == XmrSettings.TwoInThree.CLOSE_OR_OUTSIDE);
    }

    /** 1 up from the point before, -1 down, 0 level or where either is missing. */
    private int move(int index) {
        if (scaled.isPresent()) {
            return scaled.get().move(index);
        }
        Optional<BigDecimal> before = figures.get(index - 1);
        return figures.get(index)
                .flatMap(figure -> before.map(figure::compareTo))
                .orElse(0);
    }

    /** The move to each point; the first has none. */
    private int[] moves(int from, int to) {
        int[] moves = new int[to - from];
        for (int i = 1; i < moves.length; i++) {
            moves[i] = move(from + i);
        }
        return moves;
    }

    /**
     * Flags every point of a run that is long enough; a trend holds the point that its first move starts from too.
     *
     * @param ways that of each point from the index on: 1, -1, or 0 where a run breaks
     */
    private void flagRuns(int from, SpecialCause cause, int length, int[] ways) {
        int start = 0;
        for (int i = 0; i <= ways.length; i++) {
            int before = ways[start];
            if (i == ways.length || ways[i] != before || before == 0) {
                if (before != 0 && i - start >= length) {
                    int first = cause == SpecialCause.TREND ? start - 1 : start;
                    for (int flagged = first; flagged < i; flagged++) {
                        flag(from + flagged, cause, before);
                    }
                }
                start = i;
            }
        }
    }
}
