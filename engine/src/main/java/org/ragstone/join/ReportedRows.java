package org.ragstone.join;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/** The rows of an indicator on one basis in the order of their periods, one for each. Thread-safe. */
final class ReportedRows {
    static final ReportedRows NONE = new ReportedRows(new Result[0]);

    private final Result[] inOrder;
    // For the few who go through them. At worst the same is made twice.
    private volatile @Nullable NavigableMap<Period, Result> byPeriod;

    private ReportedRows(Result[] inOrder) {
        this.inOrder = inOrder;
    }

    /** Those of the rows that are on the basis; of two for one period the later. */
    static ReportedRows on(Basis basis, List<Result> rows) {
        int count = 0;
        for (int i = 0; i < rows.size(); i++) {
            count += rows.get(i).basis() == basis ? 1 : 0;
        }
        if (count == 0) {
            return NONE;
        }
        Result[] own = new Result[count];
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).basis() == basis) {
                own[next++] = rows.get(i);
            }
        }
        return new ReportedRows(areInOrder(own) ? own : inOrder(own));
    }

    static ReportedRows of(NavigableMap<Period, Result> rows) {
        return rows.isEmpty() ? NONE : new ReportedRows(rows.values().toArray(Result[]::new));
    }

    private static boolean areInOrder(Result[] rows) {
        for (int i = 1; i < rows.length; i++) {
            if (rows[i - 1].period().compareTo(rows[i].period()) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Result[] inOrder(Result[] rows) {
        NavigableMap<Period, Result> byPeriod = new TreeMap<>();
        Arrays.stream(rows).forEach(row -> byPeriod.put(row.period(), row));
        return byPeriod.values().toArray(Result[]::new);
    }

    /** Those that have a figure. */
    ReportedRows withFigure() {
        int count = 0;
        for (Result row : inOrder) {
            if (row.state() == ResultState.REPORTED) {
                count++;
            }
        }
        return count == inOrder.length
                ? this
                : new ReportedRows(Arrays.stream(inOrder)
                        .filter(row -> row.state() == ResultState.REPORTED)
                        .toArray(Result[]::new));
    }

    boolean haveDenominators() {
        for (Result row : inOrder) {
            if (row.denominator().isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return inOrder.length == 0;
    }

    int count() {
        return inOrder.length;
    }

    /** The row at a place in the order. */
    Result row(int place) {
        return inOrder[place];
    }

    Optional<Result> at(Period period) {
        int low = 0;
        int high = inOrder.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = inOrder[middle].period().compareTo(period);
            if (order == 0) {
                return Optional.of(inOrder[middle]);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    NavigableMap<Period, Result> byPeriod() {
        NavigableMap<Period, Result> known = byPeriod;
        if (known == null) {
            known = mapped();
            byPeriod = known;
        }
        return known;
    }

    private NavigableMap<Period, Result> mapped() {
        NavigableMap<Period, Result> all = new TreeMap<>();
        for (Result row : inOrder) {
            all.put(row.period(), row);
        }
        return Collections.unmodifiableNavigableMap(all);
    }
}
