package org.ragstone.api.report;

import java.util.List;
import org.ragstone.compare.IndicatorComparison;
import org.ragstone.compare.ResultChange;
import org.ragstone.enumeration.Aspect;

/**
 * How many results there are by the earlier edition, how many differ in anything, and how often in what: {@code requiredOf} is of
 * whom an action is required by one edition alone, where both require it.
 */
public record ComparedCount(
        long results,
        long changedResults,
        long statuses,
        long directions,
        long alerts,
        long requiredActions,
        long requiredOf) {
    public static final ComparedCount NOTHING = new ComparedCount(0, 0, 0, 0, 0, 0, 0);

    public static ComparedCount of(IndicatorComparison compared) {
        List<ResultChange> changes = compared.changes();
        return new ComparedCount(
                compared.results(),
                compared.changedResults(),
                count(changes, Aspect.Kind.STATUS),
                count(changes, Aspect.Kind.DIRECTION),
                count(changes, Aspect.Kind.ALERT),
                count(changes, Aspect.Kind.ACTION),
                compared.asked().size());
    }

    private static long count(List<ResultChange> changes, Aspect.Kind kind) {
        return changes.stream().filter(each -> each.aspect().kind() == kind).count();
    }

    public ComparedCount and(ComparedCount other) {
        return new ComparedCount(
                results + other.results,
                changedResults + other.changedResults,
                statuses + other.statuses,
                directions + other.directions,
                alerts + other.alerts,
                requiredActions + other.requiredActions,
                requiredOf + other.requiredOf);
    }

    /** How many changes there are to be listed. */
    long changes() {
        return statuses + directions + alerts + requiredActions + requiredOf;
    }
}
