package org.ragstone.api.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Period;

/**
 * What an earlier period was, beside what is now: how each result was rated, what has moved, and the counts. Results are the same
 * that have one ref and basis. Immutable and thread-safe.
 */
public final class Compared {
    private final Evaluation earlier;
    private final boolean byOneEdition;
    private final Map<ResultKey, JudgedResult> before;
    private final Map<Moved, List<Move>> moves;
    private final CountsBeside totals;
    private final CountsBeside directions;

    private Compared(Evaluation now, Evaluation earlier) {
        this.earlier = earlier;
        this.byOneEdition = now.edition().revision().equals(earlier.edition().revision());
        this.before = byKey(earlier.results());
        this.moves = MovesFound.of(before, now.results(), new RatingOrder(earlier.edition(), now.edition()));
        Totals totalsNow = Totals.of(now);
        Totals totalsBefore = Totals.of(earlier);
        this.totals = CountsBeside.of(totalsNow.columns(), totalsBefore.columns());
        this.directions = CountsBeside.of(totalsNow.directions(), totalsBefore.directions());
    }

    /** @param earlier the same framework judged for an earlier period */
    public static Compared of(Evaluation now, Evaluation earlier) {
        return new Compared(now, earlier);
    }

    private static Map<ResultKey, JudgedResult> byKey(List<JudgedResult> results) {
        Map<ResultKey, JudgedResult> byKey = new LinkedHashMap<>();
        results.forEach(each -> byKey.put(ResultKey.of(each), each));
        return byKey;
    }

    /** The earlier period. */
    public Period period() {
        return earlier.header().period();
    }

    /** The edition that judged it. */
    public String edition() {
        return earlier.edition().path();
    }

    /** Whether the same rules and words judged both; else a rating may be another since the policy is. */
    public boolean byOneEdition() {
        return byOneEdition;
    }

    /** The status that a result had, if there was such a result. */
    public Optional<Before> before(JudgedResult result) {
        return Optional.ofNullable(before.get(ResultKey.of(result)))
                .map(was -> new Before(was.status().map(Finding::word)));
    }

    /** What has moved, in the order of the results, and what is gone in the order it had; only kinds of which there are any. */
    public Map<Moved, List<Move>> moves() {
        return moves;
    }

    /** How many of a kind. */
    public int count(Moved moved) {
        return moves.getOrDefault(moved, List.of()).size();
    }

    /** How many results stand as they stood. */
    public int unmoved() {
        int moved = moves.values().stream().mapToInt(List::size).sum();
        return before.size() - moved + count(Moved.NEW);
    }

    /** The counts of statuses by column. */
    public CountsBeside totals() {
        return totals;
    }

    /** The counts of directions by comparator. */
    public CountsBeside directions() {
        return directions;
    }
}
