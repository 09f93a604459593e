package org.ragstone.dataset;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Result;

/** An indicator and its results in the order of their rows; a second of the same period and basis is told apart. Not thread-safe. */
final class OwnResults {
    /** Of so few it is sooner seen by going through them. */
    private static final int FEW = 8;

    private static final Result[] NONE = {};

    private final Indicator indicator;
    private final int place;
    // Mostly there are two: more are made room for as they come.
    private Result[] results = NONE;
    private int size;
    // Empty while there are few.
    private Map<Basis, SeenPeriods> seen = Map.of();

    /** @param place of the indicator among all */
    OwnResults(Indicator indicator, int place) {
        this.indicator = indicator;
        this.place = place;
    }

    Indicator indicator() {
        return indicator;
    }

    int place() {
        return place;
    }

    /** Takes one more, and says whether it is the first of its period and basis. */
    boolean add(Result result) {
        boolean isFirst = size < FEW ? !isAmongFew(result) : isNew(result);
        if (size == results.length) {
            results = Arrays.copyOf(results, Math.max(2, 2 * size));
        }
        results[size++] = result;
        return isFirst;
    }

    private boolean isAmongFew(Result result) {
        for (int i = 0; i < size; i++) {
            Result each = results[i];
            if (each.basis() == result.basis() && each.period().equals(result.period())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNew(Result result) {
        if (seen.isEmpty()) {
            seen = new EnumMap<>(Basis.class);
            for (int i = 0; i < size; i++) {
                see(results[i]);
            }
        }
        return see(result);
    }

    private boolean see(Result result) {
        return seen.computeIfAbsent(result.basis(), basis -> new SeenPeriods()).add(result.period());
    }

    /** Those so far. */
    List<Result> all() {
        return List.of(size == results.length ? results : Arrays.copyOf(results, size));
    }
}
