package org.ragstone.arithmetic;

import java.util.Optional;
import org.ragstone.model.SpecialCause;

/** The points of one group of a chart, by the rules that flag them. A rule looks no further than it has to. Immutable. */
final class FlaggedPoints {
    private static final int WINDOW = 3;
    private static final int CLOSE_IN_WINDOW = 2;

    private final PlacedFigures figures;
    private final int from;
    private final int to;
    private final Optional<ProcessLimits> limits;
    private final XmrSettings settings;

    FlaggedPoints(PlacedFigures figures, Xmr.Group group, XmrSettings settings) {
        this.figures = figures;
        this.from = group.from();
        this.to = group.to();
        this.limits = group.limits();
        this.settings = settings;
    }

    /** Whether the rule flags the point upwards (1), downwards (-1) or not (0). */
    int flagged(SpecialCause cause, int index) {
        return switch (cause) {
            case OUTSIDE_LIMITS -> outside(index);
            case TREND -> trend(index);
            case TWO_IN_THREE -> twoInThree(index);
            case SHIFT -> isOfRun(Way.SIDE, index, settings.run()) ? side(index) : 0;
        };
    }

    /** The zone of a point; of one that is missing it is that of the mean. */
    private int zone(int index) {
        return limits.isPresent() ? figures.zone(index, limits.get()) : 0;
    }

    private int side(int index) {
        return Integer.signum(zone(index));
    }

    private int outside(int index) {
        int zone = zone(index);
        return Math.abs(zone) == ProcessLimits.OUTSIDE ? Integer.signum(zone) : 0;
    }

    private int twoInThree(int index) {
        if (!counts(index)) {
            return 0;
        }
        int side = side(index);
        for (int start = Math.max(from, index - WINDOW + 1); start <= index && start + WINDOW <= to; start++) {
            if (areTogether(start, side)) {
                return side;
            }
        }
        return 0;
    }

    private boolean areTogether(int start, int side) {
        int close = 0;
        for (int i = start; i < start + WINDOW; i++) {
            if (side(i) != side) {
                return false;
            }
            close += counts(i) ? 1 : 0;
        }
        return close >= CLOSE_IN_WINDOW;
    }

    private boolean counts(int index) {
        int size = Math.abs(zone(index));
        return size == ProcessLimits.CLOSE
                || (size == ProcessLimits.OUTSIDE && settings.twoInThree() == XmrSettings.TwoInThree.CLOSE_OR_OUTSIDE);
    }

    /**
     * Where one trend follows on another, the last point of the first goes the way it goes to the next, and down where that
     * is level. The reference has it so; the newest point has no next and is not concerned.
     */
    private int trend(int index) {
        if (!isOfTrend(index)) {
            return 0;
        }
        if (index + 1 < to && isOfTrend(index + 1)) {
            return move(index + 1) > 0 ? 1 : -1;
        }
        return move(index);
    }

    /** A run of moves is one shorter than the run of points it makes, the point that its first move starts from among them. */
    private boolean isOfTrend(int index) {
        int moves = settings.run() - 1;
        return isOfRun(Way.MOVE, index, moves) || (index + 1 < to && isOfRun(Way.MOVE, index + 1, moves));
    }

    /** The move to a point; the first has none. */
    private int move(int index) {
        return index > from ? figures.move(index) : 0;
    }

    private enum Way {
        MOVE,
        SIDE
    }

    private int way(Way of, int index) {
        return of == Way.MOVE ? move(index) : side(index);
    }

    /** Whether so many points one after the other, this among them, go one way; a run breaks where there is none. */
    private boolean isOfRun(Way of, int index, int length) {
        int way = way(of, index);
        if (way == 0) {
            return false;
        }
        int count = 1;
        for (int i = index - 1; count < length && i >= from && way(of, i) == way; i--) {
            count++;
        }
        for (int i = index + 1; count < length && i < to && way(of, i) == way; i++) {
            count++;
        }
        return count >= length;
    }
}
